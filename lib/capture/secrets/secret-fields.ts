import { maskNamed } from './mask.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';

/** "token" is also a piece of text in log probabilities: shorter values than this, or with spaces, are left. */
const SHORTEST_TOKEN = 12;

/**
 * Replaces the string values of JSON fields that hold secrets, e.g. "api_key", also in JSON inside of JSON strings
 * (`\"api_key\": \"…\"`) and where the text ends before the value does.
 */
export function redactFields(text: string): string {
  const fields =
    /(\\{0,8})(["'])(?:x[-_])?((?:api|access|secret|private|client|auth|refresh|session|id|bearer|security)?[-_]?(?:key|token|secret|password|passwd|authorization)|passphrase)\1\2\s{0,8}:\s{0,8}\1\2/giu;
  let result = '';
  let from = 0;
  for (let match = fields.exec(text); match !== null; match = fields.exec(text)) {
    const [opening, escapes = '', quote = '"', name = ''] = match;
    const start = match.index + opening.length;
    const end = endOfString(text, start, escapes.length, quote);
    const value = text.slice(start, end);
    fields.lastIndex = end;
    if (!isSecret(name.toLowerCase(), value)) continue;
    result += text.slice(from, start) + hidden(name, value);
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isSecret(name: string, value: string): boolean {
  if (value === '' || value.includes('…') || isUnset(value) || isPlaceholder(value)) return false;
  if (name === 'key') return false;
  return name !== 'token' || (value.length >= SHORTEST_TOKEN && !/\s/u.test(value));
}

/** "Bearer abc…" keeps its scheme. */
function hidden(name: string, value: string): string {
  const scheme = /^(?:Bearer|Basic|Token)\s+/iu.exec(value.slice(0, 20))?.[0] ?? '';
  return scheme + maskNamed(scheme + name, value.slice(scheme.length));
}

/**
 * Where a JSON string ends: at the next quote with no more backslashes before it than its opening quote had; outside of
 * other strings also behind an even number of them, which escape each other.
 */
function endOfString(text: string, start: number, escapes: number, quote: string): number {
  for (let at = text.indexOf(quote, start); at >= 0; at = text.indexOf(quote, at + 1)) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\') backslashes += 1;
    if (escapes === 0 ? backslashes % 2 === 0 : backslashes <= escapes) return escapes === 0 ? at : at - backslashes;
  }
  return text.length;
}
