import { truncateHead } from '../truncation.ts';
import { charsOfSize, sizeText } from './size-text.ts';

/**
 * A JSON text with its strings cut to a limit, so that every field keeps its place: the model, the offending value, the number
 * of messages. Other texts stay as they are. It is not parsed: millions of values would take seconds. A string that was cut here
 * before is told with all that it lost.
 */
export function condenseJson(text: string, limit: number): string {
  if (!/^\s{0,100}[[{]/u.test(text)) return text;
  let result = '';
  let from = 0;
  for (let open = text.indexOf('"'); open >= 0;) {
    const close = closingQuote(text, open + 1);
    if (close - open > limit) {
      const value = text.slice(open + 1, close);
      const head = withoutHalfEscape(truncateHead(value, limit));
      result += `${text.slice(from, open + 1)}${head}… (${sizeText(lengthOf(value) - head.length)} more)`;
      from = close;
    }
    open = text.indexOf('"', close + 1);
  }
  return result + text.slice(from);
}

/** How long a string was, before `condenseJson` cut it as well. */
function lengthOf(value: string): number {
  const [mark = '', size = ''] = /… \(([\d.]{1,9} \w{1,10}) more\)$/u.exec(value) ?? [];
  return value.length - mark.length + charsOfSize(size);
}

/** The place of the quote that ends a JSON string, or of the end of the text. */
function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - backslashes - 1) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}

/** A cut may leave a backslash behind, or the beginning of `\u00e9`. */
function withoutHalfEscape(value: string): string {
  return value.replace(/\\(?:u[0-9a-f]{0,3})?$/iu, (escape, at: number) => (isEscaped(value, at) ? escape : ''));
}

function isEscaped(value: string, at: number): boolean {
  let backslashes = 0;
  while (value.charCodeAt(at - backslashes - 1) === 0x5c) backslashes += 1;
  return backslashes % 2 === 1;
}
