/** A character as a text writes it: `"`, `\"`, `\\\"`, `\u0022`, `\x22`, `&quot;`, `&#34;` and `%22` are the same. */
export interface WrittenChar {
  readonly char: string;
  /** Where it is over. */
  readonly end: number;
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: ' ', f: ' ' };

/** JSON within JSON within JSON: each level doubles the backslashes. */
const MAX_BACKSLASHES = 15;

const ENTITY = /&(?:amp;)?(?:(quot|apos|amp|lt|gt|nbsp)|#(\d{1,3})|#x([0-9a-f]{1,4}));/iuy;
const PERCENT = /%(?:25)?([0-9a-f]{2})/iuy;
const HEX = /[0-9a-f]{2}/iuy;
/** An escape at the end of a text. */
const LAST =
  /(?:\\{1,15}(?:u00[0-9a-f]{2}|x[0-9a-f]{2})|&(?:amp;)?(?:[a-z]{2,4}|#x?[0-9a-f]{1,4});|%(?:25)?[0-9a-f]{2})$/iu;
const LONGEST_ESCAPE = 24;

/** The character at a place of a text; '' behind its end. */
export function charAt(text: string, at: number): WrittenChar {
  const char = text.charAt(at);
  if (char === '\\') return escapedAt(text, at);
  if (char === '&') {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(text);
    if (match !== null) return { char: entity(match), end: ENTITY.lastIndex };
  } else if (char === '%') {
    PERCENT.lastIndex = at;
    const match = PERCENT.exec(text);
    if (match !== null) return { char: fromHex(match[1] ?? ''), end: PERCENT.lastIndex };
  }
  return { char, end: at + 1 };
}

function escapedAt(text: string, start: number): WrittenChar {
  let at = start;
  while (at - start < MAX_BACKSLASHES && text.charCodeAt(at) === 0x5c) at += 1;
  const char = text.charAt(at);
  if (char === 'u' && text.startsWith('00', at + 1)) HEX.lastIndex = at + 3;
  else if (char === 'x') HEX.lastIndex = at + 1;
  else return { char: SHORT[char] ?? char, end: at + 1 };
  const from = HEX.lastIndex;
  return HEX.test(text) ? { char: fromHex(text.slice(from, from + 2)), end: from + 2 } : { char, end: at + 1 };
}

function entity([, named, decimal, hex]: RegExpExecArray): string {
  if (named !== undefined) return NAMED[named.toLowerCase()] ?? '';
  return decimal === undefined ? fromHex(hex ?? '0') : String.fromCharCode(Number(decimal));
}

function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** How a text writes one of some characters that ends at a place: its escape, e.g. `\"` or `&quot;`; '' where another is there. */
export function writtenBefore(text: string, end: number, chars: string): string {
  const last = text.charAt(end - 1);
  if (last === '') return '';
  if (chars.includes(last)) {
    let start = end - 1;
    while (start > 0 && end - start <= MAX_BACKSLASHES && text.charCodeAt(start - 1) === 0x5c) start -= 1;
    return text.slice(start, end);
  }
  if (!/[0-9a-f;]/iu.test(last)) return '';
  const written = LAST.exec(text.slice(Math.max(0, end - LONGEST_ESCAPE), end))?.[0];
  return written !== undefined && chars.includes(charAt(written, 0).char) ? written : '';
}

/** A text as URLs write it; half a character, which URLs cannot hold, becomes U+FFFD. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}
