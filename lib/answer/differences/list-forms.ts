import { isFields } from '../json-value.ts';

/** Entries of a list that are looked at, from its beginning and its end. */
const MAX_ENTRIES = 2000;
const MAX_FORMS = 500;
const MAX_DEPTH = 6;
const MAX_PATH = 160;

/** Fields whose values are words of the API: they tell forms apart. */
const TELLING = new Set(['type', 'role', 'kind', 'media_type', 'mimeType', 'format', 'detail', 'status']);

/**
 * The forms of a list's entries: each path in them with the type of its value, "[]" for all entries of lists in between;
 * of fields such as `role` and `type` with the value itself.
 */
export function formsOf(list: readonly unknown[]): ReadonlySet<string> {
  const forms = new Set<string>();
  const walk = (value: unknown, path: string, depth: number): void => {
    if (forms.size >= MAX_FORMS || path.length > MAX_PATH) return;
    if (depth < MAX_DEPTH && Array.isArray(value)) {
      for (const entry of value.slice(0, MAX_ENTRIES)) walk(entry, `${path}[]`, depth + 1);
    } else if (depth < MAX_DEPTH && isFields(value)) {
      for (const key of Object.keys(value).slice(0, 200))
        walk(value[key], path === '' ? key : `${path}.${key}`, depth + 1);
    } else forms.add(`${path}: ${formOf(value, path)}`);
  };
  const entries =
    list.length <= MAX_ENTRIES ? list : [...list.slice(0, MAX_ENTRIES / 2), ...list.slice(-MAX_ENTRIES / 2)];
  for (const entry of entries) walk(entry, '', 0);
  return forms;
}

function formOf(value: unknown, path: string): string {
  const field = path.slice(path.lastIndexOf('.') + 1);
  if (typeof value === 'string') return TELLING.has(field) ? value.slice(0, 40) : 'text';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
