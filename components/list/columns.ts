import type { ColumnId } from '../../lib/timeline/arrangement.ts';

/** How a column stands in the list; widths in px. */
interface ColumnLayout {
  readonly min: number;
  /** Without a choice; in English and Chinese wide enough for its head, also while that has the arrow of the order. */
  readonly usual: number;
  /** Wide enough to read what matters: less important columns leave for it; `usual` where it is left out. */
  readonly wanted?: number;
  /** Its share of what is left of the width; 0: none. */
  readonly grow: number;
  /** Where its values stand: numbers at the end, so that their digits lie below each other. */
  readonly align: 'start' | 'end';
}

export const COLUMN_LAYOUTS: Readonly<Record<ColumnId, ColumnLayout>> = {
  started: { min: 56, usual: 82, grow: 0, align: 'start' },
  waterfall: { min: 48, usual: 84, grow: 0.5, align: 'start' },
  duration: { min: 48, usual: 76, grow: 0, align: 'end' },
  provider: { min: 72, usual: 122, grow: 0.55, align: 'start' },
  method: { min: 44, usual: 74, grow: 0, align: 'start' },
  path: { min: 60, usual: 96, grow: 0.55, align: 'start' },
  status: { min: 44, usual: 58, grow: 0, align: 'start' },
  input: { min: 48, usual: 100, grow: 0, align: 'end' },
  output: { min: 48, usual: 110, grow: 0, align: 'end' },
  tokens: { min: 48, usual: 104, grow: 0, align: 'end' },
  'first-byte': { min: 48, usual: 118, grow: 0, align: 'end' },
  'first-content': { min: 48, usual: 134, grow: 0, align: 'end' },
  rate: { min: 48, usual: 86, grow: 0, align: 'end' },
  caller: { min: 72, usual: 122, grow: 0.5, align: 'start' },
  cause: { min: 160, usual: 240, wanted: 320, grow: 1.4, align: 'start' },
};

/** Space between columns, at both edges of a row, and for the button behind the last column, in px. */
const GAP = 10;
const EDGES = 16;
const BUTTON = 28;

/** Which columns leave first where there is no room for all; the last one only where the cause has not its usual width. */
const FIRST_TO_LEAVE: readonly ColumnId[] = [
  'caller',
  'rate',
  'first-content',
  'first-byte',
  'tokens',
  'output',
  'input',
  'method',
  'path',
  'waterfall',
  'duration',
  'started',
];

/** Widths that were chosen, in px. */
export type ColumnWidths = Readonly<Partial<Record<ColumnId, number>>>;

/** The columns that there is room for, and their widths. */
export interface FittedColumns {
  readonly columns: readonly ColumnId[];
  /** Those that were chosen, as far as there is room. */
  readonly widths: ColumnWidths;
}

/**
 * What fits into a list of `listWidth` px: first the widths that were chosen give way, then the columns that matter least, so that
 * what the list is for can be read.
 */
export function fittedColumns(columns: readonly ColumnId[], widths: ColumnWidths, listWidth: number): FittedColumns {
  if (wantedWidth(columns, widths) <= listWidth) return { columns, widths };
  const smaller = Object.fromEntries(
    Object.entries(widths).map(([id, width]) => [id, Math.min(width, COLUMN_LAYOUTS[id as ColumnId].usual)]),
  );
  let left = columns;
  for (const id of FIRST_TO_LEAVE) {
    if ((id === FIRST_TO_LEAVE.at(-1) ? needed : wantedWidth)(left, smaller) <= listWidth) break;
    left = left.filter((other) => other !== id);
  }
  return { columns: left, widths: smaller };
}

/** `grid-template-columns` of a row: its columns, and the button behind them. */
export function gridTemplate({ columns, widths }: FittedColumns): string {
  const tracks = columns.map((id) => {
    const { usual, grow } = COLUMN_LAYOUTS[id];
    const width = id === 'cause' ? undefined : widths[id];
    if (width !== undefined) return `${width}px`;
    return grow > 0 ? `minmax(${usual}px, ${grow}fr)` : `${usual}px`;
  });
  return [...tracks, `${BUTTON}px`].join(' ');
}

/** The widest that a column may be made in a list of `listWidth` px: all others keep the width that they need. */
export function widestColumn(column: ColumnId, { columns, widths }: FittedColumns, listWidth: number): number {
  const others = columns.filter((id) => id !== column);
  return Math.max(listWidth - needed(others, widths) - GAP, COLUMN_LAYOUTS[column].min);
}

/** A width within the limits of its column; `max`: what the list has room for. */
export function widthWithin(column: ColumnId, width: number, max: number): number {
  const { min } = COLUMN_LAYOUTS[column];
  return Math.round(Math.min(Math.max(width, min), Math.max(max, min)));
}

/** The widths with that of one column changed; `null` undoes its choice. */
export function withWidth(widths: ColumnWidths, column: ColumnId, width: number | null): ColumnWidths {
  const others = Object.entries(widths).filter(([name]) => name !== column);
  return Object.fromEntries(width === null ? others : [...others, [column, width]]);
}

/** The columns with one more, where it stands among all, or one less; the cause stays. */
export function toggled(columns: readonly ColumnId[], column: ColumnId, all: readonly ColumnId[]): readonly ColumnId[] {
  if (column === 'cause') return columns;
  if (columns.includes(column)) return columns.filter((id) => id !== column);
  const before = all.slice(0, all.indexOf(column));
  const at = columns.findLastIndex((id) => before.includes(id)) + 1;
  return columns.toSpliced(at, 0, column);
}

/** The columns with one moved by so many places. */
export function moved(columns: readonly ColumnId[], column: ColumnId, by: number): readonly ColumnId[] {
  const from = columns.indexOf(column);
  const to = Math.min(Math.max(from + by, 0), columns.length - 1);
  return from < 0 ? columns : columns.toSpliced(from, 1).toSpliced(to, 0, column);
}

function wantedWidth(columns: readonly ColumnId[], widths: ColumnWidths): number {
  const more = columns.reduce((total, id) => {
    const { usual, wanted = usual } = COLUMN_LAYOUTS[id];
    return total + wanted - usual;
  }, 0);
  return needed(columns, widths) + more;
}

function needed(columns: readonly ColumnId[], widths: ColumnWidths): number {
  const sum = columns.reduce((total, id) => total + (widths[id] ?? COLUMN_LAYOUTS[id].usual) + GAP, 0);
  return sum + BUTTON + EDGES;
}
