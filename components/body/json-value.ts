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

/** A value as text for the clipboard: a string as it is, all else as indented JSON. However deep it is, it is written. */
export function valueText(value: unknown): string {
  return typeof value === 'string' ? value : jsonOf(value);
}

/** Levels that are indented; what is deeper stands on one line, as its indentation would be longer than itself. */
const MAX_INDENTED = 100;

/** `JSON.stringify` would go into each level with a call of its own, and has no way for long numbers in every browser. */
function jsonOf(whole: unknown): string {
  const written: string[] = [];
  const ahead: (string | { readonly value: unknown; readonly depth: number })[] = [{ value: whole, depth: 0 }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') {
      written.push(next);
      continue;
    }
    const { value, depth } = next;
    const isList = Array.isArray(value);
    if (typeof value !== 'object' || value === null || digitsOf(value) !== null) {
      written.push(digitsOf(value) ?? JSON.stringify(value) ?? 'null');
      continue;
    }
    const [open, close] = isList ? ['[', ']'] : ['{', '}'];
    const inner = depth + 1;
    const entries = Object.entries(value);
    ahead.push(entries.length === 0 ? close : `${newLine(depth)}${close}`);
    for (const [back, [key, child]] of entries.toReversed().entries()) {
      ahead.push({ value: child, depth: inner });
      ahead.push(
        `${back === entries.length - 1 ? '' : ','}${newLine(inner)}${isList ? '' : `${JSON.stringify(key)}: `}`,
      );
    }
    written.push(open);
  }
  return written.join('');
}

function newLine(depth: number): string {
  return depth > MAX_INDENTED ? '' : `\n${'  '.repeat(depth)}`;
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
