import { causeName, type Language } from '../classifier/index.ts';
import { placeText } from '../call-site/index.ts';
import { BY_START, type ColumnId, type Sorting } from './arrangement.ts';
import { answerTimesOf, callSiteFrameOf, durationOf, firstByteOf, pathOf, tokensOf } from './row-facts.ts';
import type { Row } from './row.ts';

/** Columns by which the list can be sorted: all of them. */
export type SortColumn = ColumnId;

/** Whether the newest call comes last. */
export function isByStart({ column, descending }: Sorting): boolean {
  return !descending && startsOrder(column);
}

/** What a click on a column's head leads to: first ascending, then descending, then as at the beginning. */
export function nextSorting(current: Sorting, column: SortColumn): Sorting {
  if (current.column !== column) return { column, descending: false };
  if (!current.descending) return { column, descending: true };
  return BY_START;
}

/**
 * The rows in the order that is asked for; those that are equal by their start, those without a value last. `rows` come by
 * start; `before`, the order of the last time, makes it quick where little changed.
 */
export function sorted(
  rows: readonly Row[],
  { column, descending }: Sorting,
  before: readonly Row[],
  language: Language,
): readonly Row[] {
  if (startsOrder(column)) return descending ? rows.toReversed() : rows;
  const present = new Set(rows);
  const known = before.filter((row) => present.delete(row));
  const direction = descending ? -1 : 1;
  const valueOf = valuesOf(column, language);
  // An order that is nearly right already is cheap to sort.
  return [...known, ...present].sort(
    (one, other) =>
      byValue(valueOf(one), valueOf(other), direction) || one.startedAt - other.startedAt || byId(one, other),
  );
}

/** What a row is sorted by; `null` for a row without such a thing. */
type SortValue = number | string | null;

type ValueOf = (row: Row, language: Language) => SortValue;

const VALUES: Readonly<Record<Exclude<SortColumn, 'started' | 'waterfall'>, ValueOf>> = {
  duration: durationOf,
  provider: ({ verdict }) => `${verdict.provider.name}\n${verdict.model ?? ''}`,
  method: ({ exchange }) => exchange.method,
  path: ({ exchange }) => pathOf(exchange.url),
  status: ({ exchange }) => exchange.status,
  input: (row) => tokensOf(row).input,
  output: (row) => tokensOf(row).output,
  tokens: (row) => tokensOf(row).total,
  'first-byte': firstByteOf,
  'first-content': (row) => answerTimesOf(row).firstContent,
  rate: (row) => answerTimesOf(row).rate,
  caller: (row) => {
    const frame = callSiteFrameOf(row);
    return frame === null ? null : `${placeText(frame)}\n${frame.function}`;
  },
  // Calls that went well come last.
  cause: ({ problem }, language) => (problem === null ? null : causeName(problem.cause, language)),
};

let read: { column: SortColumn; language: Language; values: WeakMap<Row, SortValue> } | null = null;

/** The values of one column, each read once for as long as the list is sorted by it. */
function valuesOf(column: keyof typeof VALUES, language: Language): (row: Row) => SortValue {
  if (read?.column !== column || read.language !== language) read = { column, language, values: new WeakMap() };
  const { values } = read;
  return (row) => {
    let value = values.get(row);
    if (value === undefined) values.set(row, (value = VALUES[column](row, language)));
    return value;
  };
}

/** The waterfall stands for when calls were made. */
function startsOrder(column: SortColumn): column is 'started' | 'waterfall' {
  return column === 'started' || column === 'waterfall';
}

function byValue(one: SortValue, other: SortValue, direction: 1 | -1): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return direction * (typeof one === 'number' && typeof other === 'number' ? one - other : byText(one, other));
}

/** Made when a list is first sorted by words: it takes longer than loading the panel's code. */
let words: Intl.Collator | null = null;

function byText(one: number | string, other: number | string): number {
  words ??= new Intl.Collator('en', { numeric: true });
  return words.compare(String(one), String(other));
}

function byId(one: Row, other: Row): number {
  return one.id < other.id ? -1 : 1;
}
