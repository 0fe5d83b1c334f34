/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  if (!mayBeJson(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By its first two characters. What the parser makes of any other text is an error with a stack, which takes long. */
function mayBeJson(text: string): boolean {
  const start = afterSpace(text, 0);
  const first = text.charCodeAt(start);
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET)
    return BEGINNINGS.includes(text.charAt(start)) && start < text.length;
  const second = text.charAt(afterSpace(text, start + 1));
  return first === OPEN_BRACE ? second === '"' || second === '}' : second === ']' || BEGINNINGS.includes(second);
}

const BEGINNINGS = '{["-0123456789tfn';
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

function afterSpace(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code <= SPACE && isSpace(code); code = text.charCodeAt(at)) at++;
  return at;
}

const SPACE = 0x20;

function isSpace(code: number): boolean {
  return code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A value as JSON; "…" for one that is too deep to be written. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '…';
  }
}
