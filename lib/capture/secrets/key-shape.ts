import { prefixOf } from './mask.ts';

/** Runs of characters that a shape tells one by one, at most. */
const MAX_RUNS = 6;

/**
 * The classes of a key's characters behind its known prefix, run by run between `- _ . : /`: "sk-lower48",
 * "hex32.alnum16", "hex8-hex4-hex4-hex4-hex12"; "mixed64" for a key of more than six runs.
 */
export function shapeOf(key: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(key)) return 'hex8-hex4-hex4-hex4-hex12';
  const prefix = prefixOf(key);
  const rest = key.slice(prefix.length);
  const parts = rest.slice(0, 4096).split(/([-_.:/])/u);
  if (parts.length > 2 * MAX_RUNS - 1) return `${prefix}mixed${rest.length}`;
  return (
    prefix + parts.map((part, index) => (index % 2 === 1 || part === '' ? part : classOf(part) + part.length)).join('')
  );
}

/** What stands behind the prefix in a shape. */
export const SHAPE = /^(?:(?:digits|hex|lower|upper|alnum|base64|other|mixed)\d{1,6}|[-_.:/]){0,12}$/u;

function classOf(run: string): string {
  if (/^\d+$/u.test(run)) return 'digits';
  if (/^[0-9a-f]+$/u.test(run) && /\d/u.test(run)) return 'hex';
  if (/^[a-z]+$/u.test(run)) return 'lower';
  if (/^[A-Z]+$/u.test(run)) return 'upper';
  if (/^[0-9A-F]{16,}$/u.test(run)) return 'hex';
  if (/^[A-Za-z0-9]+$/u.test(run)) return 'alnum';
  if (/^[A-Za-z0-9+=~]+$/u.test(run)) return 'base64';
  return 'other';
}
