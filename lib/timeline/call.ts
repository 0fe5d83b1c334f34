import type { AnswerSummary } from '../answer/index.ts';
import type { Failure, Ok, Party } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Entry } from './entry.ts';
import type { PendingCall } from './recording.ts';

/** What is known of a call that has not ended yet. */
export interface Underway {
  readonly kind: 'pending';
  readonly provider: Party;
  readonly model: string | null;
  readonly requestId: null;
}

/** One call to an LLM API: a request with its answer, as far as it came. */
export interface Call {
  /** The exchange's id. */
  readonly id: string;
  readonly exchange: Exchange;
  readonly verdict: Ok | Failure | Underway;
  /** The verdict where something went wrong; `null` for a call that did what it should, or has not ended. */
  readonly problem: Failure | null;
  /** What is known of its answer; `null` where no model said anything, or the call has not ended. */
  readonly answer: AnswerSummary | null;
}

const known = new WeakMap<Entry, Call | null>();

/** The call of an entry, always the same object for the same entry; `null` for traffic that is no LLM call. */
export function callOf(entry: Entry): Call | null {
  const earlier = known.get(entry);
  if (earlier !== undefined) return earlier;
  const { exchange, verdict, answer } = entry;
  const call: Call | null =
    verdict.kind === 'not-llm'
      ? null
      : { id: exchange.id, exchange, verdict, problem: verdict.kind === 'ok' ? null : verdict, answer };
  known.set(entry, call);
  return call;
}

/** A call under way, as far as it was seen. */
export function pendingCallOf({ exchange, provider, model }: PendingCall): Call {
  return {
    id: exchange.id,
    exchange,
    verdict: { kind: 'pending', provider, model, requestId: null },
    problem: null,
    answer: null,
  };
}

/** When a call ended, in ms since the epoch; for one under way: when it was last looked at. */
export function endOf({ startedAt, timings }: Exchange): number {
  return startedAt + timings.total;
}
