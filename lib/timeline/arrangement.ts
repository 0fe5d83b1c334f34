/** The columns that the list can have, from left to right as they stand without a choice. */
export const COLUMNS = [
  'started',
  'waterfall',
  'duration',
  'provider',
  'method',
  'path',
  'status',
  'input',
  'output',
  'tokens',
  'first-byte',
  'first-content',
  'rate',
  'caller',
  'cause',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** By which column the list is sorted, and which way. */
export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** Oldest first, newest at the end. */
export const BY_START: Sorting = { column: 'started', descending: false };

/** By what the rows of the list are put together. */
export const GROUPINGS = ['none', 'cause', 'caller'] as const;

export type Grouping = (typeof GROUPINGS)[number];
