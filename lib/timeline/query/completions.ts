import { callerOf, placeText } from '../../call-site/index.ts';
import type { Language } from '../../classifier/index.ts';
import type { Row } from '../row.ts';
import { hostOf, matcherOf } from './matcher.ts';
import { keyOf, parse } from './parse.ts';
import { KEYS, STATES } from './filter-keys.ts';
import type { Key } from './filter-keys.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What the filter box can offer at one place of its text. */
export interface Completions {
  /** The part of the text that an offer replaces, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether anything stands there already: then the first offer is what is most likely meant. */
  readonly isTyped: boolean;
  /** Whether what stands there is a condition that rows meet: it may be all that is meant. */
  readonly isWhole: boolean;
  readonly offers: readonly Completion[];
}

export type Completion =
  | { readonly kind: 'key'; readonly key: Key; readonly text: string }
  /** `count`: rows that have it; `null` for what is always offered. */
  | {
      readonly kind: 'value';
      readonly key: Key;
      readonly value: string;
      readonly text: string;
      readonly count: number | null;
    };

/** Offers at most; more would have to be scrolled. */
const MOST = 40;

/**
 * What can stand at `caret`: keys, or behind a key's colon the values of the rows that begin or contain what is typed. Where
 * nothing is typed keys are offered in an empty text, or when they are `asked` for. `rows`: those that the filter chooses from;
 * `language`: that in which they are shown.
 */
export function completionsAt(
  text: string,
  caret: number,
  rows: readonly Row[],
  language: Language,
  asked = false,
): Completions {
  const token = tokensOf(text).find(({ start, end }) => start <= caret && caret <= end);
  if (token === undefined) {
    const all = asked || text.trim() === '';
    return { start: caret, end: caret, isTyped: false, isWhole: false, offers: keysLike('', all) };
  }
  const key = token.key === null ? null : keyOf(token.key);
  if (key === null || caret <= token.keyStart + key.length) return keysFor(text, token, caret);
  const value = token.values.find(({ start, end }) => start <= caret && caret <= end);
  if (value === undefined || value.regex !== null)
    return { start: caret, end: caret, isTyped: true, isWhole: true, offers: [] };
  const typed = value.text.replaceAll('*', '').toLowerCase();
  const counts = seenValues(key, rows);
  const offers = [...counts.keys(), ...(FIXED[key] ?? []).filter((value) => !counts.has(value))]
    .filter((value) => value.toLowerCase().includes(typed) && value.toLowerCase() !== typed)
    .sort((one, other) => startRank(one, typed) - startRank(other, typed))
    .slice(0, MOST)
    .map((value): Completion => ({
      kind: 'value',
      key,
      value,
      text: quoted(value),
      count: countOf(key, value, counts),
    }));
  const { start, end } = value;
  const isWhole = isMet(key, text.slice(start, end), rows, language);
  return { start, end, isTyped: true, isWhole, offers };
}

/** Whether a value of a key is one that rows have, by the filter's own reckoning; any age is one. */
export function isMet(key: Key, written: string, rows: readonly Row[], language: Language): boolean {
  const query = parse(`${key}:${written}`);
  if (query.mistakes.length > 0 || query.terms.length === 0) return false;
  if (key === 'older-than' || key === 'newer-than') return true;
  return rows.some(matcherOf(query, 0, language));
}

function keysFor(text: string, token: Token, caret: number): Completions {
  const typed = text.slice(token.keyStart, caret).toLowerCase();
  const end = token.key === null ? token.end : token.keyStart + token.key.length + 1;
  const offers = token.keyStart <= caret ? keysLike(typed, token.negated) : [];
  return { start: token.keyStart, end, isTyped: true, isWhole: false, offers };
}

function keysLike(typed: string, all: boolean): readonly Completion[] {
  if (typed === '' && !all) return [];
  return KEYS.filter((key) => key.startsWith(typed)).map((key) => ({ kind: 'key', key, text: `${key}:` }));
}

function startRank(value: string, typed: string): number {
  return value.toLowerCase().startsWith(typed) ? 0 : 1;
}

/** Values of the rows, the most frequent first, with how many rows have them. */
export function seenValues(key: Key, rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = valueOf(key, row);
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** How many rows a value finds; `null` where none has it. */
function countOf(key: Key, value: string, counts: ReadonlyMap<string, number>): number | null {
  const count = counts.get(value);
  if (count === undefined || !BY_BEGINNING.has(key)) return count ?? null;
  return [...counts].reduce((sum, [other, more]) => sum + (other.startsWith(value) ? more : 0), 0);
}

/** Keys whose values match by their beginning: the calls of longer names come as well. */
const BY_BEGINNING: ReadonlySet<Key> = new Set(['provider', 'category', 'cause', 'model']);

const FIXED: Readonly<Partial<Record<Key, readonly string[]>>> = {
  status: ['4xx', '5xx', '>=500', '400..499', '0'],
  retryable: ['yes', 'no'],
  is: STATES,
  'older-than': ['10s', '1m', '10m'],
  'newer-than': ['10s', '1m', '10m'],
  'larger-than': ['10k', '100k', '1M'],
  tokens: ['>1k', '>10k', '>100k'],
  ttfc: ['>1s', '>2s', '>10s'],
};

function valueOf(key: Key, { exchange, verdict, problem }: Row): string | null {
  switch (key) {
    case 'provider':
      return verdict.provider.id;
    case 'category':
      return problem?.category ?? null;
    case 'cause':
      return problem?.cause ?? null;
    case 'status':
      return String(exchange.status);
    case 'model':
      return verdict.model;
    case 'host':
      return hostOf(exchange.url);
    case 'caller': {
      const frame = exchange.stack === null ? undefined : callerOf(exchange.stack);
      return frame === undefined ? null : placeText(frame);
    }
    case 'method':
      return exchange.method;
    default:
      return null;
  }
}

/** A value as it must be written in the filter. */
export function quoted(value: string): string {
  return /[\s,"*]/u.test(value) ? `"${value.replaceAll(/["\\]/gu, '\\$&')}"` : value;
}
