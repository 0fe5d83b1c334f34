import type { SortColumn } from '../../lib/timeline/sorting.ts';

/** The columns of the list from left to right; a button to copy stands behind the last. */
export const COLUMNS = ['started', 'duration', 'provider', 'status', 'cause'] as const satisfies readonly SortColumn[];

/** Columns whose width the user may choose; the cause takes what is left. */
export type SizedColumn = Exclude<SortColumn, 'cause'>;

/** Widths that were chosen, in px. */
export type ColumnWidths = Readonly<Partial<Record<SizedColumn, number>>>;

/** Limits of a column's width and, for a start, what it has without a choice; in px. */
interface ColumnSize {
  readonly min: number;
  readonly usual: number;
}

export const COLUMN_SIZES: Readonly<Record<SizedColumn, ColumnSize>> = {
  started: { min: 56, usual: 82 },
  duration: { min: 48, usual: 150 },
  provider: { min: 72, usual: 150 },
  status: { min: 36, usual: 42 },
};

/** What the list keeps for the cause, in px. */
const CAUSE_WIDTH = 160;

/** The column if its width may be chosen. */
export function sizedColumn(column: SortColumn): SizedColumn | null {
  return column === 'cause' ? null : column;
}

/** A width within the limits of its column; `max`: what the list has room for. */
export function widthWithin(column: SizedColumn, width: number, max: number): number {
  const { min } = COLUMN_SIZES[column];
  return Math.round(Math.min(Math.max(width, min), Math.max(max, min)));
}

/** The widest that a column may be in a list of `listWidth` px, beside what the others have chosen. */
export function widestColumn(listWidth: number): number {
  return Math.max(listWidth - CAUSE_WIDTH, 0) / 2;
}

/** The widths with that of one column changed; `null` undoes its choice. */
export function withWidth(widths: ColumnWidths, column: SizedColumn, width: number | null): ColumnWidths {
  const others = Object.entries(widths).filter(([name]) => name !== column);
  return Object.fromEntries(width === null ? others : [...others, [column, width]]);
}

/** As custom properties of the list. */
export function columnStyle(widths: ColumnWidths): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(widths).map(([column, width]) => [`--width-${column}`, `${width}px`]));
}
