import { isRecord } from './error.ts';

const FIELDS = ['text', 'content', 'message', 'error', 'detail', 'value', 'data'] as const;
const MAX_ITEMS = 8;
const MAX_DEPTH = 3;

/**
 * The words, or the object that holds the error, of a field which in other events holds an answer: a text, parts with a
 * text each, or an object around them. `undefined` where there are none.
 */
export function plainWords(held: unknown, depth = 0): unknown {
  if (typeof held === 'string') return held === '' ? undefined : held;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(held)) {
    const texts = (held as readonly unknown[]).slice(0, MAX_ITEMS).map((item) => plainWords(item, depth + 1));
    const words = texts.filter((text) => typeof text === 'string');
    return words.length > 0 ? words.join('\n') : texts.find((text) => text !== undefined);
  }
  if (!isRecord(held)) return undefined;
  for (const field of FIELDS) {
    const words = plainWords(held[field], depth + 1);
    if (words !== undefined) return typeof words === 'string' ? { ...held, [field]: undefined, error: words } : words;
  }
  return undefined;
}
