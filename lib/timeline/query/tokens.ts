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
  const values = [valueAt(text, at, key !== null)];
  at = values[0]?.end ?? at;
  while (key !== null && text.charAt(at) === ',') {
    const value = valueAt(text, at + 1, true);
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
  return { start, end: at, text: plain, pattern, openQuote };
}
