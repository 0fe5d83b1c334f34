import type { Failure, Ok } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Entry } from './recording.ts';

/** One row of the timeline: an entry that is a call to an LLM API. */
export interface Row {
  /** The exchange's id. */
  readonly id: string;
  readonly exchange: Exchange;
  readonly verdict: Ok | Failure;
  /** The verdict where something went wrong; `null` for a call that did what it should. */
  readonly problem: Failure | null;
}

const known = new WeakMap<Entry, Row | null>();

/** The row of an entry, always the same object for the same entry; `null` for traffic that is no LLM call. */
export function rowOf(entry: Entry): Row | null {
  const earlier = known.get(entry);
  if (earlier !== undefined) return earlier;
  const { exchange, verdict } = entry;
  const row: Row | null =
    verdict.kind === 'not-llm'
      ? null
      : { id: exchange.id, exchange, verdict, problem: verdict.kind === 'ok' ? null : verdict };
  known.set(entry, row);
  return row;
}
