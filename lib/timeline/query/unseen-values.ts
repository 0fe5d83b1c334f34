import type { Language } from '../../classifier/index.ts';
import type { Row } from '../row.ts';
import { isMet, seenValues } from './completions.ts';
import type { Key } from './filter-keys.ts';
import { nearName } from './near-name.ts';
import { keyOf } from './parse.ts';
import type { Mistake } from './query.ts';
import { tokensOf } from './tokens.ts';

/** Keys whose values are names. */
const NAMED: ReadonlySet<Key> = new Set(['provider', 'category', 'cause', 'model', 'host', 'method']);

/** Values of a filter that no row has although one of `near` is like them. `rows`: all of them; `near`: those that can be shown. */
export function unseenValues(
  text: string,
  rows: readonly Row[],
  near: readonly Row[],
  language: Language,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  for (const { key: name, values } of tokensOf(text)) {
    const key = name === null ? null : keyOf(name);
    if (key === null || !NAMED.has(key)) continue;
    const seen = seenValues(key, near);
    for (const { text: value, pattern, start, end } of values) {
      if (value === '' || pattern.length > 1 || isMet(key, text.slice(start, end), rows, language)) continue;
      const meant = nearSeen(value.toLowerCase(), [...seen.keys()].slice(0, MOST));
      if (meant !== null) mistakes.push({ start, end, reason: { kind: 'unseen-value', key, value, near: meant } });
    }
  }
  return mistakes;
}

/** Values that are compared. */
const MOST = 1000;

/** The value that is nearly what was typed, or has a part or a beginning that is: "api.openai.com" for "opnai". */
function nearSeen(typed: string, values: readonly string[]): string | null {
  const forms: readonly ((value: string) => readonly string[])[] = [
    (value) => [value],
    (value) => value.split(/[./:]/u),
    (value) => [value.slice(0, typed.length)],
  ];
  for (const form of forms) {
    for (const value of values) if (nearName(typed, form(value.toLowerCase())) !== null) return value;
  }
  return null;
}
