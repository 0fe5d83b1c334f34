import type { AnswerSummary } from '../answer/index.ts';
import type { Verdict } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';

/** One row's worth of truth: what happened, and what the classifier says about it. */
export interface Entry {
  readonly exchange: Exchange;
  readonly verdict: Verdict;
  /** What is known of the answer, also when its body is gone; `null` where no model said anything. */
  readonly answer: AnswerSummary | null;
}
