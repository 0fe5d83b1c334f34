import { closedJson } from './cut-json.ts';

/** JSON as it can be shown in a tree. */
export interface ReadJson {
  readonly value: unknown;
  /** True where the text was cut and the value ends where the text does. */
  readonly isCut: boolean;
}

/** A number that a double cannot hold, as it came. */
export interface LongNumber {
  readonly [SOURCE]: string;
}

const SOURCE = Symbol('the digits of a long number');

/** Reads an object or a list; of a text that was cut what is there. `null` for text that is neither. */
export function readJson(text: string, isCut: boolean): ReadJson | null {
  if (!/^\s*[[{]/u.test(text)) return null;
  const value = parsed(text);
  if (value !== undefined) return { value, isCut };
  const rest = isCut ? parsed(closedJson(text)) : undefined;
  return rest === undefined ? null : { value: rest, isCut };
}

/** The digits of a number that was too long to be read as one; `null` for anything else. */
export function digitsOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && SOURCE in value ? (value as LongNumber)[SOURCE] : null;
}

/** A value as text for the clipboard: a string as it is, all else as indented JSON. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  const digits = digitsOf(value);
  if (digits !== null) return digits;
  return JSON.stringify(value, (_, inner: unknown) => exactNumber(inner), 2);
}

function parsed(text: string): unknown {
  try {
    // The slow way only where a number may not fit.
    return /\d{16}|\de/iu.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keepDigits(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && String(value) !== source ? { [SOURCE]: source } : value;
}

function exactNumber(value: unknown): unknown {
  const digits = digitsOf(value);
  if (digits === null) return value;
  const raw: unknown = Reflect.get(JSON, 'rawJSON');
  return typeof raw === 'function' ? (raw as (text: string) => unknown)(digits) : digits;
}
