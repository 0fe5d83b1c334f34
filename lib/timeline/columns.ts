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
