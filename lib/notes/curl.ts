import type { Party } from '../classifier/index.ts';
import type { Body, Credential, Exchange } from '../exchange.ts';
import type { InterfaceTexts } from '../interface-texts/interface-texts.ts';
import { quotings } from './shell.ts';
import type { Quoting, Shell } from './shell.ts';
import { size } from './units.ts';

/** What a browser or curl adds by itself, or what says nothing outside of the page. */
const OWN_HEADERS =
  /^(?::.*|accept-encoding|accept-language|connection|content-length|cookie|dnt|host|origin|pragma|cache-control|priority|referer|user-agent|x-firefox-spdy|sec-.*|access-control-.*)$/u;

/** Headers whose value is a key whatever it looks like: it is never written out. */
const KEY_HEADERS = new Set(['authorization', 'proxy-authorization', 'x-api-key', 'api-key', 'x-goog-api-key']);

/** What HTTP allows as a name; curl takes one that begins with "@" for a file to read. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/u;

/** The name of the environment variable for a provider's key, e.g. "OPENAI_API_KEY". */
export function keyVariable(provider: Party): string {
  const name = provider.id.toUpperCase().replaceAll(/[^A-Z0-9]+/gu, '_');
  return `${/^\d/u.test(name) ? '_' : ''}${name.replace(/_?API$/u, '')}_API_KEY`;
}

/** A request as a command for a shell, and what to know about it, one sentence each: first for which shell it is. */
export interface CurlCommand {
  readonly command: string;
  readonly remarks: readonly string[];
}

/**
 * The request as a command for a shell. The key stands as a variable named after the provider. A body longer than `bodyLimit`
 * UTF-16 units is cut. The remarks are no comments in the command, as the shell of a Mac takes none when it is typed to.
 */
export function curl(
  exchange: Exchange,
  provider: Party,
  { notes }: InterfaceTexts,
  bodyLimit = Infinity,
  shell: Shell = 'bash',
): CurlCommand {
  const { credential, method, requestBody } = exchange;
  const variable = keyVariable(provider);
  const data = bodyOf(requestBody, bodyLimit, notes);
  const quoting = quotings[shell];
  const { quoted } = quoting;
  const parts = [`curl ${addressOf(exchange.url, credential, variable, quoting)}`];
  if (method !== (data.text === null ? 'GET' : 'POST')) parts.push(`-X ${quoted(method)}`);
  for (const { name, value } of exchange.requestHeaders) {
    if (!HEADER_NAME.test(name) || OWN_HEADERS.test(name) || KEY_HEADERS.has(name) || name === credential?.source)
      continue;
    // curl sends this one by itself.
    if (name === 'accept' && value === '*/*') continue;
    parts.push(`-H ${quoted(onOneLine(`${name}: ${value}`))}`);
  }
  if (credential !== null && HEADER_NAME.test(credential.source)) {
    const start = `${credential.source}: ${credential.scheme}${credential.scheme === '' ? '' : ' '}`;
    parts.push(`-H ${quoting.quotedAround(onOneLine(start), variable, '')}`);
  }
  if (data.text !== null) parts.push(`--data-raw ${quoted(data.text)}`);
  return {
    command: parts.join(quoting.newLine),
    remarks: [
      notes.forShell[shell],
      credential === null ? notes.noKey : notes.setKey(variable),
      ...(data.remark === null ? [] : [data.remark]),
    ],
  };
}

/** A header ends with its line: what a file of somebody else brings must not begin another. */
function onOneLine(header: string): string {
  return header.replaceAll(/[\r\n]+/gu, ' ');
}

/** The URL as a word for the shell, the key in its query replaced. Brackets and braces are meant as they stand. */
function addressOf(url: string, credential: Credential | null, variable: string, quoting: Quoting): string {
  const { quoted, quotedAround } = quoting;
  const glob = /[[\]{}]/u.test(url) ? '--globoff ' : '';
  if (credential?.source.startsWith('query:')) {
    const mark = `${credential.source.slice('query:'.length)}=`;
    const at = [`?${mark}`, `&${mark}`].map((start) => url.indexOf(start)).find((index) => index >= 0);
    if (at !== undefined) {
      const start = at + 1 + mark.length;
      const length = url.slice(start).search(/[&#]/u);
      return glob + quotedAround(url.slice(0, start), variable, length < 0 ? '' : url.slice(start + length));
    }
  }
  return glob + quoted(url);
}

function bodyOf(
  body: Body,
  limit: number,
  notes: InterfaceTexts['notes'],
): { readonly text: string | null; readonly remark: string | null } {
  if (body.kind === 'empty') return { text: null, remark: null };
  if (body.kind === 'unavailable') return { text: null, remark: notes.bodyNotRecorded };
  const text = body.text.slice(0, limit);
  // Masked secrets make a body shorter than it was: only a tail or the limit means that it is cut.
  if (body.tail === '' && text.length === body.text.length) return { text, remark: null };
  return { text, remark: notes.bodyCut(size(text.length), size(body.size)) };
}
