import type { Failure } from '../classifier/index.ts';
import type { Frame } from '../call-site/index.ts';
import type { Grouping } from './arrangement.ts';
import { callSiteFrameOf } from './row-facts.ts';
import type { Row } from './row.ts';

/** What the rows of a group have in common. */
export type Common =
  | { readonly kind: 'cause'; readonly problem: Failure }
  /** Calls that went well, or have not ended. */
  | { readonly kind: 'ok' | 'pending' }
  | { readonly kind: 'caller'; readonly frame: Frame }
  /** The browser told no stack of these. */
  | { readonly kind: 'unknown-caller' };

/** Rows of the list that have something in common. */
export interface RowGroup {
  /** Stays the same while rows come and leave. */
  readonly key: string;
  readonly common: Common;
  /** In the order of the list; never empty. */
  readonly rows: readonly Row[];
  readonly attempts: number;
  readonly problems: number;
  /** When the first and the last attempt of all started, in ms since the epoch. */
  readonly first: number;
  readonly latest: number;
}

/** The groups of some rows, in the order of their first rows; takes as long as the rows are many. */
export function groupsOf(rows: readonly Row[], grouping: Exclude<Grouping, 'none'>): readonly RowGroup[] {
  const byKey = new Map<string, { readonly common: Common; readonly rows: Row[] }>();
  for (const row of rows) {
    const key = keyOf(row, grouping);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { common: commonOf(row, grouping), rows: [row] });
    else group.rows.push(row);
  }
  return [...byKey].map(([key, { common, rows: members }]) => ({ key, common, rows: members, ...countsOf(members) }));
}

function countsOf(rows: readonly Row[]): Pick<RowGroup, 'attempts' | 'problems' | 'first' | 'latest'> {
  let [attempts, problems, first, latest] = [0, 0, Infinity, -Infinity];
  for (const row of rows) {
    attempts += row.attempts.length;
    if (row.problem !== null) problems += 1;
    first = Math.min(first, row.startedAt);
    latest = Math.max(latest, row.attempts.at(-1)?.exchange.startedAt ?? row.startedAt);
  }
  return { attempts, problems, first, latest };
}

const callers = new WeakMap<Row, string>();

function keyOf(row: Row, grouping: Exclude<Grouping, 'none'>): string {
  if (grouping === 'cause') return `cause ${row.problem?.cause ?? stateOf(row)}`;
  let key = callers.get(row);
  if (key === undefined) {
    const frame = callSiteFrameOf(row);
    key = frame === null ? 'caller' : `caller ${frame.function} ${frame.url}:${frame.line}:${frame.column}`;
    callers.set(row, key);
  }
  return key;
}

function commonOf(row: Row, grouping: Exclude<Grouping, 'none'>): Common {
  if (grouping === 'cause') {
    return row.problem === null ? { kind: stateOf(row) } : { kind: 'cause', problem: row.problem };
  }
  const frame = callSiteFrameOf(row);
  return frame === null ? { kind: 'unknown-caller' } : { kind: 'caller', frame };
}

function stateOf({ verdict }: Row): 'ok' | 'pending' {
  return verdict.kind === 'pending' ? 'pending' : 'ok';
}
