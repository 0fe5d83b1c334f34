import type { Exchange } from '../../exchange.ts';
import { told, type Draft } from './draft.ts';
import type { Names } from './facts.ts';

/** "at help.example.com", "visit example.ai/billing": no scheme before it. */
const BARE =
  /(?: at | visit | into | view | via | see )(?<page>(?:[a-z][\w-]{1,30}\.){0,2}[a-z][\w-]{1,30}(?:\.com|\.ai|\.cn|\.io|\.net|\.org|\.dev|\.app)(?:\/[\w./#?=&-]{1,120})?)(?=[\s.,;)]|$)/u;
const MAX_URL = 300;
const MAX_PAGES = 8;
/** Pages that only explain the program that failed. */
const NO_HELP =
  /^https?:\/\/(?:errors\.pydantic\.dev|developer\.mozilla\.org\/[\w-]{2,8}\/docs\/Web\/HTTP|localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[)/u;
/** Before an address that was called or loaded, and is nothing to read. */
const CALLED =
  /(?:\b(?:download|fetch|load|retriev|open|reach|connect(?:ing|ion)? to|dial|proxy|upstream|host|origin|audience|issuer|redirect_uri|callback|image|file|url|uri|call(?:ing)?)\w{0,4}(?:[^\w.\n][^.\n]{0,24})?|request (?:for|to) ["'`]?|[=<@])$/iu;
const REQUESTED = /(?:POST|GET|PUT|DELETE|PATCH|Post|Get|Put) ["'`]?$/u;
/** A file to show or to hear. */
const MEDIA = /\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|heic|mp[34]|m4a|wav|ogg|webm|mov|zip)(?:\?|$)/iu;
/** `@` only begins a name within a path, as in `/@user`. */
const END = /[\s"'`<>\\^{|}“”‘’，。；）】」]|(?<!\/)@/u;

/** An address without what a sentence puts behind it; `null` where it is none to offer. */
export function asPage(text: string): string | null {
  if (!/^https?:\/\/[\w-]/u.test(text) || NO_HELP.test(text)) return null;
  const stop = text.search(END);
  let end = Math.min(stop < 0 ? text.length : stop, MAX_URL);
  while (end > 0 && '.,;:!?*_…'.includes(text.charAt(end - 1))) end--;
  // A bracket that the sentence opened before the address.
  if (text.charAt(end - 1) === ')' && !text.slice(0, end).includes('(')) end--;
  if (text.charAt(end - 1) === ']' && !text.slice(0, end).includes('[')) end--;
  const page = text.slice(0, end).replace(/[.,;:!?]$/u, '');
  return URL.canParse(page) && page.includes('.') ? page : null;
}

/** Takes the pages that the words name, but for the one that was called and for those that the request sent. */
export function readPages(
  draft: Draft,
  message: string,
  from: (at: number) => string,
  { url: called, requestBody }: Pick<Exchange, 'url' | 'requestBody'>,
): void {
  const found: string[] = [];
  let first: { readonly at: number; readonly page: string } | null = null;
  for (let at = message.indexOf('://'); at >= 0 && found.length <= MAX_PAGES; at = message.indexOf('://', at + 3)) {
    const start = message.startsWith('https', at - 5) ? at - 5 : message.startsWith('http', at - 4) ? at - 4 : -1;
    if (start < 0) continue;
    const page = asPage(message.slice(start, start + MAX_URL + 20));
    if (page === null || called.startsWith(page) || isCalled(message.slice(Math.max(0, start - 40), start))) continue;
    if (MEDIA.test(page) || (requestBody.kind === 'text' && requestBody.text.includes(page))) continue;
    if (!found.includes(page)) found.push(page);
    first ??= { at: start, page };
  }
  if (first === null) return;
  draft.page ??= { ...told(from(first.at), first.page), value: first.page };
  if (found.length > 1) draft.pages ??= pagesOf(found, from(first.at));
}

/** Takes a page that is named without its scheme. */
export function readBarePage(draft: Draft, message: string, from: (at: number) => string): void {
  const found = DOMAINS.some((domain) => message.includes(domain)) ? BARE.exec(message) : null;
  const page = found?.groups?.['page'] === undefined ? null : asPage(`https://${found.groups['page']}`);
  if (found !== null && page !== null) draft.page ??= { ...told(from(found.index), found[0]), value: page };
}

const DOMAINS = ['.com', '.ai', '.cn', '.io', '.net', '.org', '.dev', '.app'];

function isCalled(before: string): boolean {
  return CALLED.test(before) || REQUESTED.test(before);
}

function pagesOf(found: readonly string[], from: string): Names {
  return {
    ...told(from, found.join(' ')),
    values: found.slice(0, MAX_PAGES),
    more: Math.max(0, found.length - MAX_PAGES),
  };
}
