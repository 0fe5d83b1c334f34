import { endOf, type Call } from '../../lib/timeline/call.ts';

/** A wait that is shorter by this part counts as kept: timers and clocks are not exact. */
const TOLERANCE = 0.1;

/** How long a page waited before one attempt, beside what the answer before it asked for. */
export interface AttemptWait {
  /** From the end of the attempt before, in ms; `null` for the first. */
  readonly waitedMs: number | null;
  /**
   * What the answer before said: wait so many ms, do not try again, or nothing. `kept`: whether the page did so.
   */
  readonly asked:
    | { readonly kind: 'nothing' }
    | { readonly kind: 'wait'; readonly ms: number; readonly kept: boolean }
    | { readonly kind: 'no-retry' };
}

/** The waits of attempts, oldest first. */
export function attemptWaits(attempts: readonly Call[]): readonly AttemptWait[] {
  return attempts.map(({ exchange }, at) => {
    const before = attempts[at - 1];
    if (before === undefined) return { waitedMs: null, asked: { kind: 'nothing' } };
    const waitedMs = Math.max(0, exchange.startedAt - endOf(before.exchange));
    const problem = before.problem?.kind === 'cancelled' ? null : before.problem;
    if (problem === null) return { waitedMs, asked: { kind: 'nothing' } };
    const { advised, afterMs } = problem.retry;
    if (!advised) return { waitedMs, asked: { kind: 'no-retry' } };
    if (afterMs === null) return { waitedMs, asked: { kind: 'nothing' } };
    return { waitedMs, asked: { kind: 'wait', ms: afterMs, kept: waitedMs >= afterMs * (1 - TOLERANCE) } };
  });
}
