/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value of a JSON text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: Fields = {};
const NONE: readonly unknown[] = [];

/** The object that a value is; an empty one for all else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : NOTHING;
}

/** The list that a value is; an empty one for all else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : NONE;
}

/** The text that a value is; '' for all else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The first of some values that is a text with something in it, cut to a length; `null` if none is. */
export function wordOf(limit: number, ...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value === 'string' && value !== '') return value.length > limit ? value.slice(0, limit) : value;
  }
  return null;
}

/** The first of some values that is a number from 0 on; `null` if none is. */
export function countOf(...values: readonly unknown[]): number | null {
  for (const value of values) {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  }
  return null;
}

/** A value as JSON; '' for what has none, or is nested deeper than the engine can go. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
