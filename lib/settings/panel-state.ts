import * as v from 'valibot';
import { BY_START, COLUMNS, GROUPINGS, type ColumnId, type Grouping, type Sorting } from '../timeline/arrangement.ts';

/** The tabs of the details. */
export const TABS = ['diagnosis', 'answer', 'request', 'response', 'headers', 'attempts'] as const;

export type TabName = (typeof TABS)[number];

/**
 * How the panel was left, to be found so again: kept in storage.local, each field under "panel." and its name. What is not
 * understood, of an older version or broken, is as at first, field by field.
 */
export interface PanelState {
  /** Those that are shown, from left to right, each once; the cause is always among them. */
  readonly columns: readonly ColumnId[];
  /** Widths that were chosen, in whole px. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  readonly sort: Sorting;
  readonly view: 'problems' | 'all';
  readonly grouping: Grouping;
  /** Whether the column of starts tells the time of day, or the time since the first call. */
  readonly startedAs: 'clock' | 'elapsed';
  readonly tab: TabName;
  /** Sizes of the details where they stand at the right and where below, in whole px; `null` without a choice. */
  readonly detailsWidth: number | null;
  readonly detailsHeight: number | null;
  readonly preserveLog: boolean;
  /** Findings that are not to be told again: the kind of trouble and the code that sent the calls; the newest last. */
  readonly dismissed: readonly string[];
}

/** The panel as it is at first. */
export const defaultPanelState: PanelState = {
  columns: ['started', 'waterfall', 'duration', 'provider', 'path', 'status', 'cause'],
  widths: {},
  sort: BY_START,
  view: 'problems',
  grouping: 'none',
  startedAs: 'clock',
  tab: 'diagnosis',
  detailsWidth: null,
  detailsHeight: null,
  preserveLog: false,
  dismissed: [],
};

/** No screen is wider, in px. */
const MAX_SIZE = 10_000;

/** So many are remembered; code changes, and its older places mean nothing any more. */
const MAX_DISMISSED = 200;
const MAX_DISMISSED_CHARS = 2500;

const sizeSchema = v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(MAX_SIZE));
const columnSchema = v.picklist(COLUMNS);
const columnsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((ids) => [...new Set(ids.flatMap((id) => (v.is(columnSchema, id) ? [id] : [])))]),
  v.check((ids) => ids.includes('cause')),
);
const widthsSchema = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((widths): PanelState['widths'] =>
    Object.fromEntries(
      Object.entries(widths).filter(([id, width]) => v.is(columnSchema, id) && v.is(sizeSchema, width)),
    ),
  ),
);

const FIELDS = {
  columns: columnsSchema,
  widths: widthsSchema,
  sort: v.object({ column: columnSchema, descending: v.boolean() }),
  view: v.picklist(['problems', 'all']),
  grouping: v.picklist(GROUPINGS),
  startedAs: v.picklist(['clock', 'elapsed']),
  tab: v.picklist(TABS),
  detailsWidth: v.nullable(sizeSchema),
  detailsHeight: v.nullable(sizeSchema),
  preserveLog: v.boolean(),
  dismissed: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(MAX_DISMISSED_CHARS))),
    v.transform((keys) => [...new Set(keys)].slice(-MAX_DISMISSED)),
  ),
} as const satisfies { readonly [Field in keyof PanelState]: v.GenericSchema<unknown, PanelState[Field]> };

const PREFIX = 'panel.';

/** The state from all that a storage area holds. Total for any value. */
export function readPanelState(items: Readonly<Record<string, unknown>>): PanelState {
  const fields = Object.entries(FIELDS).flatMap(([field, schema]) => {
    const read = v.safeParse(schema as v.GenericSchema, items[PREFIX + field]);
    return read.success ? [[field, read.output] as const] : [];
  });
  return { ...defaultPanelState, ...Object.fromEntries(fields) };
}

/** Changes as they are stored. */
export function panelItems(changes: Partial<PanelState>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [PREFIX + field, value]));
}
