/**
 * The text of a JSON value that holds a word, sentence or number; '' for all else. Never throws: an object may have a
 * `toString` of its own, and a number may be more than JSON can hold.
 */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
