import { COUNTS, STATUSES, TIMES, turnedRange } from './amounts.ts';
import { KEYS, type Key } from './filter-keys.ts';
import { knownValues } from './known-values.ts';
import { nearName } from './near-name.ts';
import type { Pattern } from './pattern.ts';
import type { TokenValue } from './tokens.ts';

/** Names that other tools have for the same. */
const OTHER_NAMES: Readonly<Record<string, Key>> = {
  'status-code': 'status',
  domain: 'host',
  vendor: 'provider',
  state: 'is',
  age: 'older-than',
  size: 'larger-than',
};

/** The key that was most likely meant. */
export function nearKey(name: string): Key | null {
  return (Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined) ?? nearName(name, KEYS);
}

/** The value that was most likely meant. */
export function nearValue(key: Key, text: string): string | null {
  const units = RANGES[key];
  return units === undefined ? nearName(text.toLowerCase(), knownValues(key) ?? []) : turnedRange(text, units);
}

/** Keys of numbers, which may be a range, with their units. */
const RANGES: Readonly<Partial<Record<Key, Parameters<typeof turnedRange>[1]>>> = {
  status: STATUSES,
  tokens: COUNTS,
  ttfc: TIMES,
};

/** A value of what has names, with its beginning meant; `null` where it begins none and is nearly one. */
export function namedValue(key: Key, { text, pattern, quoted }: TokenValue): Pattern | null {
  const isPlain = pattern.length === 1 && !quoted;
  if (isPlain) {
    const known = knownValues(key);
    const wanted = spaced(text);
    const begins = (name: string) => spaced(name).startsWith(wanted);
    if (known !== null && !known.some(begins) && nearValue(key, text) !== null) return null;
  }
  return isPlain ? [...pattern, ''] : pattern;
}

/** "rate_limit", "rate-limit" and "rate limit" are the same. */
const spaced = (text: string) => text.toLowerCase().replaceAll(/[_-]/gu, ' ');
