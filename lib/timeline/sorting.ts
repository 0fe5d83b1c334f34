import { causeName, type Language } from '../classifier/index.ts';
import type { Row } from './row.ts';

/** Columns by which the list can be sorted. */
export type SortColumn = 'started' | 'duration' | 'provider' | 'status' | 'cause';

export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Oldest first, newest at the end. */
export const BY_START: Sorting = { column: 'started', descending: false };

/** What a click on a column's head leads to: first ascending, then descending, then as at the beginning. */
export function nextSorting(current: Sorting, column: SortColumn): Sorting {
  if (current.column !== column) return { column, descending: false };
  if (!current.descending) return { column, descending: true };
  return BY_START;
}

/**
 * The rows in the order that is asked for; those that are equal by their start. `rows` come by start; `before`, the
 * order of the last time, makes it quick where little changed.
 */
export function sorted(
  rows: readonly Row[],
  { column, descending }: Sorting,
  before: readonly Row[],
  language: Language,
): readonly Row[] {
  if (column === 'started') return descending ? rows.toReversed() : rows;
  const present = new Set(rows);
  const known = before.filter((row) => present.delete(row));
  const direction = descending ? -1 : 1;
  const compare = COMPARE[column];
  // An order that is nearly right already is cheap to sort.
  return [...known, ...present].sort(
    (one, other) => direction * compare(one, other, language) || one.startedAt - other.startedAt || byId(one, other),
  );
}

/** Made when a list is first sorted by words: it takes longer than loading the panel's code. */
let words: Intl.Collator | null = null;

const COMPARE: Readonly<Record<Exclude<SortColumn, 'started'>, (one: Row, other: Row, language: Language) => number>> =
  {
    duration: (one, other) => durationOf(one) - durationOf(other),
    status: (one, other) => one.exchange.status - other.exchange.status,
    provider: (one, other) =>
      byText(one.verdict.provider.name, other.verdict.provider.name) ||
      byText(one.verdict.model ?? '', other.verdict.model ?? ''),
    // Calls that went well come last.
    cause: (one, other, language) =>
      Number(one.problem === null) - Number(other.problem === null) ||
      (one.problem === null || other.problem === null || one.problem.cause === other.problem.cause
        ? 0
        : byText(causeName(one.problem.cause, language), causeName(other.problem.cause, language))),
  };

/** From the first start to the last end, in ms. */
function durationOf({ startedAt, endedAt }: Row): number {
  return endedAt - startedAt;
}

function byText(one: string, other: string): number {
  words ??= new Intl.Collator('en', { numeric: true });
  return one === other ? 0 : words.compare(one, other);
}

function byId(one: Row, other: Row): number {
  return one.id < other.id ? -1 : 1;
}
