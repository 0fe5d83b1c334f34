import { charAt, writtenBefore } from './escapes.ts';
import { verdictOn, type NameVerdict } from './name-verdict.ts';
import { nameStems } from './secret-names.ts';

/** How a value stands behind its name. */
export type Writing =
  /** `"name":"value"`, `<name>value<`, a field of a multipart form. */
  | 'field'
  /** `name="value"`, `name: 'value'`. */
  | 'quoted'
  /** `NAME=value`, `name: value`, `--name value`. */
  | 'bare'
  /** `["name","value"]`, `set('name', 'value')`: it may be a list of names. */
  | 'listed'
  /** `"name":12345`. */
  | 'number';

/** A value in a text whose name says that it may be a secret. */
export interface AssignedValue {
  readonly name: string;
  readonly verdict: NonNullable<NameVerdict>;
  readonly writing: Writing;
  readonly start: number;
  readonly end: number;
  /** How the text writes the quote around the name: a number that is replaced needs quotes. */
  readonly quote: string;
}

/** Longer runs of letters and digits are no names. */
const MAX_NAME_CHARS = 64;
const MAX_SPACES = 16;
/** Items of a list, and fields of an object, that are looked at behind a secret's name. */
const MAX_ITEMS = 16;
/** A quote that opens behind a bare name ends within so many characters, or is no quote. */
const MAX_QUOTED = 8192;
const MAX_BARE = 4096;
/** The head of a part of a multipart form is no longer. */
const MAX_HEAD = 1024;

const QUOTES = '"\'`';
// eslint-disable-next-line faultline/linear-pattern -- a list of plain words
const STEM = new RegExp(nameStems.join('|'), 'giu');
/** Fields that hold the secret of an object which is named like one: `{"client_secret":{"value":"…"}}`. */
const INNER = /^(?:value|key|token|secret|data|plain|credentials?)$/iu;
const SCHEME = /(?:bearer|basic|token|digest|apikey|key)(?: {1,4}|\+|%20)/iuy;
const COOKIES = /[^"'`\r\n\\<>]{1,4096}/uy;
const BARE = /[^\s"'`<>()[\]{},;&|\\…]{1,4096}/uy;
const PAIR = /[\s,;]{0,20}(?:\\{0,15}["'])?(?:value|val|content)(?:\\{0,15}["'])?\s{0,8}[:=]\s{0,8}/iuy;

/**
 * The values in a text that stand behind a secret's name, in whatever way it is written: JSON (also within strings), Python,
 * JavaScript, `.env` and header lines, YAML, connection strings, XML and HTML, multipart forms, command lines. Each is told to
 * `take`, which returns where to look on. Linear in the length of the text.
 */
export function findAssigned(text: string, take: (value: AssignedValue) => number): void {
  STEM.lastIndex = 0;
  for (let stem = STEM.exec(text); stem !== null; stem = STEM.exec(text)) {
    const [start, end] = nameAround(text, stem.index, STEM.lastIndex);
    STEM.lastIndex = Math.max(end, STEM.lastIndex);
    if (end - start > 2 * MAX_NAME_CHARS) continue;
    const name = text.slice(start, end);
    const verdict = verdictOn(name, 'field');
    if (verdict === null) continue;
    const quote = writtenBefore(text, start, QUOTES);
    let last = end;
    for (const span of valuesBehind(text, start, end, quote)) {
      const value = span.writing === 'bare' && /cookie/iu.test(name) ? cookiesAt(text, span) : span;
      last = take({ ...value, name, verdict, quote });
    }
    STEM.lastIndex = Math.max(last, STEM.lastIndex);
  }
}

type Span = Pick<AssignedValue, 'writing' | 'start' | 'end'>;

function nameAround(text: string, from: number, to: number): readonly [start: number, end: number] {
  let start = from;
  while (start > 0 && from - start < MAX_NAME_CHARS && isNameChar(text.charCodeAt(start - 1))) start -= 1;
  let end = to;
  while (end < text.length && end - to < MAX_NAME_CHARS && isNameChar(text.charCodeAt(end))) end += 1;
  while (end > to && text.charCodeAt(end - 1) === 0x2e) end -= 1;
  if (from - start >= MAX_NAME_CHARS || end - to >= MAX_NAME_CHARS) return [0, Math.max(end, 2 * MAX_NAME_CHARS + 1)];
  return [start + escapedBefore(text, start, from), end];
}

/** How many of a name's first characters belong to an escape before it: `\n`, `\u0022`, `%20`. */
function escapedBefore(text: string, start: number, most: number): number {
  const before = text.charAt(start - 1);
  if (before !== '\\' && before !== '%') return 0;
  const first = text.slice(start, Math.min(start + 5, most));
  if (before === '%') return /^(?:25)?[0-9a-f]{2}/iu.exec(first)?.[0].length ?? 0;
  return /^(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[nrtbf])/iu.exec(first)?.[0].length ?? 0;
}

function isNameChar(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x2d ||
    code === 0x2e
  );
}

function valuesBehind(text: string, start: number, end: number, quote: string): readonly Span[] {
  const closed = quote !== '' && text.startsWith(quote, end);
  const afterName = closed ? end + quote.length : end;
  const closers = afterBrackets(text, afterName);
  const { at, spaces, lines } = afterSpaces(text, closers);
  const sign = charAt(text, at);
  if (sign.char === ':') return behindColon(text, sign.end, closed);
  if (sign.char === '=') return behindEquals(text, sign.end, closed);
  if (sign.char === '>' && closers === end && /<(?:[\w-]{1,20}:)?$/u.test(openBefore(text, start))) {
    return elementAt(text, sign.end);
  }
  if (closed) return behindClosed(text, start, afterName, quote);
  // Kubernetes: `- name: API_KEY`, and its value in the next line.
  if (lines === 1 && text.startsWith('value:', at)) return valueAt(text, at + 'value:'.length, false);
  if (spaces > 0 && lines === 0 && isOption(text, start, end)) return bareAt(text, at);
  return [];
}

function behindColon(text: string, from: number, closed: boolean): readonly Span[] {
  const { char, end } = charAt(text, from);
  // ":=", "::"; no "://".
  if (char === '=' || char === ':') return behindEquals(text, end, closed);
  return char === '/' && !closed ? [] : valueAt(text, from, closed);
}

function behindEquals(text: string, from: number, closed: boolean): readonly Span[] {
  let at = from;
  for (let count = 0; count < 3; count += 1) {
    const { char, end } = charAt(text, at);
    // `key => key.name` is a function; `'key' => 'value'` is an assignment of PHP's.
    if (char === '>' && !closed) return [];
    if (char !== '=' && char !== '>') break;
    at = end;
  }
  return valueAt(text, at, closed);
}

/** Behind a quoted name that no sign follows: the value beside it, the other half of a pair, or the content of a form's field. */
function behindClosed(text: string, start: number, end: number, quote: string): readonly Span[] {
  if (/name=$/iu.test(text.slice(Math.max(0, start - 6), start - quote.length))) {
    const from = contentOfPart(text, end);
    if (from >= 0) {
      const to = text.slice(from, from + MAX_QUOTED).search(/\r?\n--/u);
      return [{ writing: 'field', start: from, end: to < 0 ? text.length : from + to }];
    }
  }
  PAIR.lastIndex = end;
  if (PAIR.test(text)) return valueAt(text, PAIR.lastIndex, true);
  const comma = charAt(text, end);
  if (comma.char !== ',') return [];
  const next = afterSpaces(text, comma.end).at;
  return quotedAt(text, next, true).map((span) => ({ ...span, writing: 'listed' }));
}

/** Where the content of a part of a multipart form begins, behind the name in its head; -1 where none does. */
function contentOfPart(text: string, afterName: number): number {
  const head = text.slice(afterName, afterName + MAX_HEAD);
  const blank = head.search(/\r?\n\r?\n/u);
  if (blank < 0 || !/^(?:;|\r?\n)/u.test(head)) return -1;
  return afterName + blank + (head.charAt(blank) === '\r' ? 4 : 2);
}

function valueAt(text: string, from: number, closed: boolean): readonly Span[] {
  const { at, lines } = afterSpaces(text, from);
  if (lines > 0 && !closed) return [];
  const { char, end } = charAt(text, at);
  if (char !== '' && QUOTES.includes(char)) return quotedAt(text, at, closed);
  if (char === '[') return itemsAt(text, end);
  if (char === '{') return innerAt(text, end);
  if (closed) return /^\d{4,40}(?=[\s,}\]]|$)/u.test(text.slice(at, at + 42)) ? [numberAt(text, at)] : [];
  return bareAt(text, at);
}

function numberAt(text: string, start: number): Span {
  let end = start;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return { writing: 'number', start, end };
}

function quotedAt(text: string, at: number, closed: boolean): readonly Span[] {
  const { char, end: start } = charAt(text, at);
  if (char === '' || !QUOTES.includes(char)) return [];
  const end = endOfQuoted(text, start, text.slice(at, start), closed ? text.length : start + MAX_QUOTED);
  if (end === null) return [];
  // The quote was the end of a string, not the beginning of one: `"Invalid API key:","type":`.
  if (!closed && /^\s*(?:[,}\])>;:]|$)/u.test(text.slice(start, start + 8))) return [];
  return [{ writing: closed ? 'field' : 'quoted', start, end }];
}

/** Strings of a list. */
function itemsAt(text: string, from: number): readonly Span[] {
  const found: Span[] = [];
  let { at } = afterSpaces(text, from);
  for (let count = 0; count < MAX_ITEMS; count += 1) {
    const { char, end } = charAt(text, at);
    if (char === '' || !QUOTES.includes(char)) break;
    const [item] = quotedAt(text, at, true);
    if (item === undefined) break;
    found.push(item);
    const comma = charAt(text, afterSpaces(text, item.end + end - at).at);
    if (comma.char !== ',') break;
    ({ at } = afterSpaces(text, comma.end));
  }
  return found.length > 0 ? found : bareAt(text, at);
}

/** The fields of an object that hold the secret which the object is named for. */
function innerAt(text: string, from: number): readonly Span[] {
  const found: Span[] = [];
  let { at } = afterSpaces(text, from);
  for (let count = 0; count < MAX_ITEMS; count += 1) {
    const opened = charAt(text, at);
    const quoted = opened.char !== '' && QUOTES.includes(opened.char);
    const nameStart = quoted ? opened.end : at;
    let nameEnd = nameStart;
    while (nameEnd - nameStart < MAX_NAME_CHARS && isNameChar(text.charCodeAt(nameEnd))) nameEnd += 1;
    const colon = charAt(text, afterSpaces(text, quoted ? nameEnd + opened.end - at : nameEnd).at);
    if (colon.char !== ':') break;
    const valueStart = afterSpaces(text, colon.end).at;
    const [value] = quotedAt(text, valueStart, true);
    let next = valueStart;
    if (value === undefined) while (/[\w.+-]/u.test(text.charAt(next)) && next - valueStart < MAX_NAME_CHARS) next += 1;
    else {
      next = charAt(text, value.end).end;
      if (INNER.test(text.slice(nameStart, nameEnd))) found.push(value);
    }
    const comma = charAt(text, afterSpaces(text, next).at);
    if (comma.char !== ',') break;
    ({ at } = afterSpaces(text, comma.end));
  }
  return found;
}

function elementAt(text: string, start: number): readonly Span[] {
  const rest = text.slice(start, start + MAX_QUOTED);
  const end = /<|&lt;|\\u003c|%3c/iu.exec(rest);
  return end === null ? [] : [{ writing: 'field', start, end: start + end.index }];
}

/** A value without quotes, up to white space, a quote or a bracket; with a scheme before it both. */
function bareAt(text: string, from: number): readonly Span[] {
  SCHEME.lastIndex = from;
  const start = SCHEME.test(text) ? SCHEME.lastIndex : from;
  BARE.lastIndex = start;
  if (!BARE.test(text)) return [];
  let end = Math.min(BARE.lastIndex, start + MAX_BARE);
  while (end > start && /[.:!?]/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? [{ writing: 'bare', start, end }] : [];
}

/** A header line of cookies ends with the line. */
function cookiesAt(text: string, { writing, start }: Span): Span {
  COOKIES.lastIndex = start;
  return { writing, start, end: COOKIES.test(text) ? COOKIES.lastIndex : start };
}

/**
 * Where a string ends: at the next quote that is written like its first one. Of quotes with backslashes, at one with no more of
 * them; without, behind an even number of them, which escape each other. `null`: not within the limit.
 */
function endOfQuoted(text: string, start: number, written: string, limit: number): number | null {
  const escapes = written.length - written.replace(/^\\+/u, '').length;
  const quote = written.slice(escapes);
  for (let at = text.indexOf(quote, start); at >= 0 && at <= limit; at = text.indexOf(quote, at + 1)) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\') backslashes += 1;
    if (escapes === 0 && quote.length === 1 ? backslashes % 2 === 0 : backslashes <= escapes) {
      return escapes === 0 ? at : at - backslashes;
    }
  }
  return limit >= text.length ? text.length : null;
}

/** Behind `]`, `)` and `[]`: `environ["KEY"]`, `user[password]`, `api_key[]`. */
function afterBrackets(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < 3; count += 1) {
    const { char, end } = charAt(text, at);
    if (char !== ']' && char !== ')' && !(char === '[' && charAt(text, end).char === ']')) break;
    at = end;
  }
  return at;
}

function afterSpaces(
  text: string,
  from: number,
): { readonly at: number; readonly spaces: number; readonly lines: number } {
  let at = from;
  let lines = 0;
  let spaces = 0;
  for (; spaces < MAX_SPACES; spaces += 1) {
    const { char, end } = charAt(text, at);
    if (char !== ' ' && char !== '\n' && char !== '\t' && char !== '\r') break;
    if (char === '\n' || char === '\r') lines += 1;
    at = end;
  }
  return { at, spaces, lines };
}

/** `--api-key V`, `ENV API_KEY V`. */
function isOption(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return name.startsWith('--') || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u.test(name);
}

/** The text before a name, up to the `<` of an element, as it is meant. */
function openBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 28), start);
  return before.replace(/&(?:amp;)?lt;|\\u003c|%3c/iu, '<');
}
