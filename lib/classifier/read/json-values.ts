/** More values are no stream of answers. */
const MAX_VALUES = 5000;

/**
 * The JSON texts of a body that holds several, one a line or glued to one another; `null` where it holds only one. A value
 * that is cut at the end counts with what came of it.
 */
export function jsonValues(text: string): readonly string[] | null {
  const values: string[] = [];
  let start = -1;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length && values.length < MAX_VALUES; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === BACKSLASH) at++;
      else if (char === QUOTE) quoted = false;
    } else if (char === QUOTE) {
      if (depth === 0) return null;
      quoted = true;
    } else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      if (depth++ === 0) start = at;
    } else if ((char === CLOSE_BRACE || char === CLOSE_BRACKET) && --depth === 0) {
      values.push(text.slice(start, at + 1));
      start = -1;
    }
    if (depth < 0) return null;
  }
  if (values.length > 0 && start >= 0) values.push(text.slice(start));
  return values.length > 1 ? values : null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
