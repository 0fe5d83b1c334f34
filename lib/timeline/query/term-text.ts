import { quoted } from './completions.ts';
import type { Key } from './filter-keys.ts';
import { knownValues } from './known-values.ts';

/** A condition for one value alone, as it is written in the filter. */
export function termText(key: Key, value: string, negated = false): string {
  return `${negated ? '-' : ''}${key}:${exactly(key, value)}`;
}

/** A filter with one more condition, unless it has it. */
export function withTerm(filter: string, term: string): string {
  const text = filter.trim();
  if (text === '') return term;
  return ` ${text} `.includes(` ${term} `) ? text : `${text} ${term}`;
}

/** In quotes where the value begins another one, which would match as well. */
function exactly(key: Key, value: string): string {
  const plain = quoted(value);
  if (plain !== value) return plain;
  // Names have spaces where ids have none: "Moonshot AI" is "moonshot".
  const known = knownValues(key)?.filter((one) => !one.includes(' ')) ?? null;
  const isBeginning = known === null ? key === 'model' : known.some((one) => one !== value && one.startsWith(value));
  return isBeginning ? `"${value}"` : value;
}
