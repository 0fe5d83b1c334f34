/** Where a text stops being JSON, in UTF-16 units. */
export interface Break {
  /** Of the first character that cannot stand there. */
  readonly offset: number;
  /** Nothing is wrong but that it ends; `offset` is its length then. */
  readonly endsEarly: boolean;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'next';

const LITERALS: Readonly<Record<string, string>> = { t: 'true', f: 'false', n: 'null' };

/**
 * Finds where a text stops being JSON; `null` if it is JSON. `JSON.parse` tells no place for most faults, and what repairs
 * or streams JSON takes a tenth of a second for a megabyte. Linear, and without recursion.
 */
export function breakOf(text: string): Break | null {
  const { offset, endsEarly } = scanned(text);
  return offset < 0 ? null : { offset, endsEarly };
}

/** JSON that was cut, closed where it ends: what was begun and is not complete goes, but for the beginning of a text. `null` for what is wrong otherwise. */
export function closedJson(text: string): string | null {
  const { offset, endsEarly, safe, closers, textFrom } = scanned(text);
  if (offset < 0) return text;
  if (!endsEarly || (safe === 0 && textFrom < 0)) return null;
  const tail = closers.toReversed().join('');
  return textFrom < 0 ? text.slice(0, safe) + tail : `${withoutHalfEscape(text, textFrom)}"${tail}`;
}

/** A cut may leave a backslash behind, or the beginning of `\u00e9`. */
function withoutHalfEscape(text: string, from: number): string {
  const escape = /\\(?:u[\da-f]{0,3})?$/iu.exec(text.slice(Math.max(from, text.length - 5)));
  if (escape === null) return text;
  const at = text.length - escape[0].length;
  let before = at;
  while (before > from && text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 0 ? text.slice(0, at) : text;
}

interface Scanned extends Break {
  /** Behind the last value that is complete, or the last bracket that was opened. */
  readonly safe: number;
  readonly closers: readonly string[];
  /** Where the text of a value begins that has no end; -1 if there is none. */
  readonly textFrom: number;
}

/** `offset` is -1 for JSON. */
function scanned(text: string): Scanned {
  const closers: string[] = [];
  let safe = 0;
  const found = (offset: number, endsEarly: boolean, textFrom = -1): Scanned => ({
    offset,
    endsEarly,
    safe,
    closers,
    textFrom,
  });
  let expected: Expected = 'value';
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === ' ' || char === '\n' || char === '\r' || char === '\t') {
      at += 1;
      continue;
    }
    let end = at + 1;
    if (expected === 'next') {
      if (char === ',' && closers.length > 0) expected = closers.at(-1) === '}' ? 'key' : 'value';
      else if (char === closers.at(-1)) closers.pop();
      else return found(at, false);
    } else if (expected === ':') {
      if (char !== ':') return found(at, false);
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or }') {
      if (char === '"') {
        end = stringEnd(text, at);
        expected = ':';
      } else if (char === '}' && expected === 'key or }') {
        closers.pop();
        expected = 'next';
      } else return found(at, false);
    } else if (char === '{') {
      closers.push('}');
      expected = 'key or }';
    } else if (char === '[') {
      closers.push(']');
      expected = 'value or ]';
    } else if (char === ']' && expected === 'value or ]') {
      closers.pop();
      expected = 'next';
    } else {
      end = scalarEnd(text, at, char);
      expected = 'next';
    }
    if (end < 0) return found(-end - 1, false);
    // The rest of a number may be missing.
    if (end > text.length || (end === text.length && isDigit(text.charCodeAt(at)) && closers.length > 0))
      return found(text.length, true, expected === 'next' && char === '"' ? at + 1 : -1);
    at = end;
    if (expected === 'next' || expected === 'key or }' || expected === 'value or ]') safe = at;
  }
  const isWhole = expected === 'next' && closers.length === 0;
  return found(isWhole ? -1 : text.length, !isWhole);
}

/** The end of a string, number or word; behind the text where it has none, `-1 - offset` where it is wrong. */
function scalarEnd(text: string, at: number, char: string): number {
  if (char === '"') return stringEnd(text, at);
  const literal = LITERALS[char];
  if (literal !== undefined) return literalEnd(text, at, literal);
  return char === '-' || isDigit(text.charCodeAt(at)) ? numberEnd(text, at) : -1 - at;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1 - at;
    if (code !== 0x5c) {
      at += 1;
      continue;
    }
    const escaped = text[at + 1];
    if (escaped === undefined) break;
    if (!'"\\/bfnrtu'.includes(escaped)) return -1 - (at + 1);
    at += 2;
    if (escaped === 'u') {
      for (const end = at + 4; at < end; at += 1) {
        if (at >= text.length) return text.length + 1;
        if (!/[\da-f]/iu.test(text[at] ?? '')) return -1 - at;
      }
    }
  }
  return text.length + 1;
}

function literalEnd(text: string, start: number, literal: string): number {
  for (let at = 0; at < literal.length; at += 1) {
    if (start + at >= text.length) return text.length + 1;
    if (text[start + at] !== literal[at]) return -1 - (start + at);
  }
  return start + literal.length;
}

function numberEnd(text: string, start: number): number {
  let at = text[start] === '-' ? start + 1 : start;
  const whole = text[at] === '0' ? at + 1 : digitsEnd(text, at);
  if (whole === at) return missingDigit(text, at);
  at = whole;
  if (text[at] === '.') {
    const end = digitsEnd(text, at + 1);
    if (end === at + 1) return missingDigit(text, end);
    at = end;
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const from = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
    const end = digitsEnd(text, from);
    if (end === from) return missingDigit(text, end);
    at = end;
  }
  return at;
}

const missingDigit = (text: string, at: number): number => (at >= text.length ? text.length + 1 : -1 - at);

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
