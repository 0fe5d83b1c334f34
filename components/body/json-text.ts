/** A piece of formatted JSON. `space` is indentation and line ends. */
export interface JsonToken {
  readonly kind: 'key' | 'string' | 'number' | 'word' | 'mark' | 'space';
  readonly text: string;
}

/** More tokens than this are not worth their nodes: the rest follows as it came. */
const MAX_TOKENS = 6000;

/**
 * JSON indented for reading, token by token and otherwise verbatim: long numbers and doubled keys stay as they came.
 * Text that was cut is formatted as far as it goes. `null` for text that is no JSON.
 */
export function jsonTokens(text: string, isCut: boolean): readonly JsonToken[] | null {
  if (!/^\s*[[{]/u.test(text) || !(isCut || isJson(text))) return null;
  const tokens: JsonToken[] = [];
  let depth = 0;
  let end = 0;
  const newLine = () => tokens.push({ kind: 'space', text: `\n${'  '.repeat(Math.min(depth, 40))}` });
  for (const match of text.matchAll(/("(?:[^"\\]|\\.)*"?)|([[{]\s*[\]}])|([[{])|([\]}])|([,:])|[^\s"[\]{},:]+/gsu)) {
    const [token, string, hollow, open, close, mark] = match;
    if (tokens.length > MAX_TOKENS) {
      tokens.push({ kind: 'space', text: text.slice(end) });
      return tokens;
    }
    end = match.index + token.length;
    if (string !== undefined) {
      tokens.push({ kind: 'string', text: string });
    } else if (hollow !== undefined) {
      tokens.push({ kind: 'mark', text: hollow.replaceAll(/\s/gu, '') });
    } else if (open !== undefined) {
      tokens.push({ kind: 'mark', text: open });
      depth += 1;
      newLine();
    } else if (close !== undefined) {
      depth = Math.max(depth - 1, 0);
      newLine();
      tokens.push({ kind: 'mark', text: close });
    } else if (mark === ':') {
      // The string before it was a key.
      const last = tokens.at(-1);
      if (last?.kind === 'string') tokens[tokens.length - 1] = { kind: 'key', text: last.text };
      tokens.push({ kind: 'mark', text: ': ' });
    } else if (mark !== undefined) {
      tokens.push({ kind: 'mark', text: mark });
      newLine();
    } else {
      tokens.push({ kind: /^[-\d]/u.test(token) ? 'number' : 'word', text: token });
    }
  }
  return tokens;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
