import type { Pattern } from './pattern.ts';

/** One word of the filter box: `-key:value,"value two"` or free text. Places are UTF-16 units in the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** As written, in lower case; `null` for free text. */
  readonly key: string | null;
  /** Where the key begins, behind a minus. */
  readonly keyStart: number;
  /** At least one; free text has one. */
  readonly values: readonly TokenValue[];
}

export interface TokenValue {
  readonly start: number;
  readonly end: number;
  /** Without its quotes, as written. */
  readonly text: string;
  readonly pattern: Pattern;
  /** Whether all of it stands in quotes. */
  readonly quoted: boolean;
  /** What stands between the slashes of `/…/`; `null` for all else. */
  readonly regex: string | null;
  /** Where a quote begins that nothing ends; `null` where all quotes are closed. */
  readonly openQuote: number | null;
}

const isSpace = (text: string, at: number) => /^\s$/u.test(text.charAt(at));

/** Splits the text of a filter. It takes any text, and each character but white space belongs to a token. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text, at)) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token {
  const negated = text.charAt(start) === '-';
  const keyStart = negated ? start + 1 : start;
  const key = keyAt(text, keyStart);
  let at = key === null ? keyStart : keyStart + key.length + 1;
  const valued = (from: number) => (takesRegex(key) && regexAt(text, from)) || valueAt(text, from, key !== null);
  const values = [valued(at)];
  at = values[0]?.end ?? at;
  while (key !== null && text.charAt(at) === ',') {
    const value = valued(at + 1);
    values.push(value);
    at = value.end;
  }
  return { start, end: Math.max(at, keyStart), negated, key: key?.toLowerCase() ?? null, keyStart, values };
}

/** The letters before a colon, unless what follows shows that they are none of a key: an address, a port, or nothing. */
function keyAt(text: string, start: number): string | null {
  let end = start;
  while (/^[a-z-]$/iu.test(text.charAt(end))) end += 1;
  if (end === start || text.charAt(end) !== ':' || text.startsWith('//', end + 1)) return null;
  return text.slice(start, end);
}

/** Words and bodies are searched for expressions too; elsewhere a slash is a letter. */
const takesRegex = (key: string | null) => key === null || key.toLowerCase() === 'body';

/** An expression between slashes, behind which the value ends: "/v1/chat" is none. */
function regexAt(text: string, start: number): TokenValue | null {
  if (text.charAt(start) !== '/') return null;
  let inClass = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '[') inClass = true;
    else if (letter === ']') inClass = false;
    else if (letter === '/' && !inClass) {
      const end = at + 1;
      if (end === start + 2 || !/^[\s,]?$/u.test(text.charAt(end))) return null;
      const source = text.slice(start + 1, at);
      return {
        start,
        end,
        text: text.slice(start, end),
        pattern: [source],
        quoted: false,
        regex: source,
        openQuote: null,
      };
    }
  }
  return null;
}

/** A value up to white space or, in a list, to a comma. Quotes keep both, and a wildcard in quotes is a plain star. */
function valueAt(text: string, start: number, inList: boolean): TokenValue {
  const pattern: string[] = [''];
  let plain = '';
  let openQuote: number | null = null;
  let at = start;
  const take = (letters: string) => {
    plain += letters;
    pattern[pattern.length - 1] += letters.toLowerCase();
  };
  for (; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (openQuote !== null) {
      if (letter === '"') openQuote = null;
      else if (letter === '\\' && /^["\\]$/u.test(text.charAt(at + 1))) take(text.charAt((at += 1)));
      else take(letter);
      continue;
    }
    if (isSpace(text, at) || (inList && letter === ',')) break;
    if (letter === '"') openQuote = at;
    else if (letter === '*') {
      plain += letter;
      pattern.push('');
    } else take(letter);
  }
  const quoted = /^"(?:[^"\\]|\\[\s\S])*"$/u.test(text.slice(start, at));
  return { start, end: at, text: plain, pattern, quoted, regex: null, openQuote };
}
