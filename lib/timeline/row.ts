import { isUnfinished } from './attempts.ts';
import { endOf, type Call } from './call.ts';
import type { RetryFinding } from './findings/finding.ts';
import { retryFindings } from './findings/retries.ts';
import { withTimeLimits } from './time-limits.ts';
import { withToldCauses } from './unread-attempts.ts';

/**
 * One row of the timeline: a call with all its attempts. `exchange`, `verdict` and `problem` are those of the last attempt
 * that failed, so that no failure hides behind a later success; of the last attempt where none did.
 */
export interface Row extends Call {
  /** Of the first attempt, so that it stays the same while the page tries again. */
  readonly id: string;
  /** When the first attempt started, in ms since the epoch. */
  readonly startedAt: number;
  /** When the last attempt ended, in ms since the epoch; for one under way: when it was last looked at. */
  readonly endedAt: number;
  /** Oldest first; never empty. */
  readonly attempts: readonly Call[];
  /** Whether the page asked again and again after one task: then attempts are polls. */
  readonly polled: boolean;
  /** Whether the last attempt is under way. */
  readonly pending: boolean;
  /** Whether an attempt failed and the last one went well. */
  readonly recovered: boolean;
  /** What the attempts tell of how the page tried again. */
  readonly findings: readonly RetryFinding[];
}

/** The row of a call's attempts, oldest first; at least one. */
export function rowOf(calls: readonly [Call, ...Call[]]): Row {
  const attempts = withTimeLimits(withToldCauses(calls));
  const [first] = attempts;
  const last = attempts.at(-1) ?? first;
  const shown = failureOf(attempts) ?? last;
  return {
    ...shown,
    id: first.id,
    startedAt: first.exchange.startedAt,
    endedAt: endOf(last.exchange),
    attempts,
    polled: attempts.length > 1 && attempts.some(isUnfinished),
    pending: last.verdict.kind === 'pending',
    recovered: shown.problem !== null && last.verdict.kind === 'ok',
    findings: attempts.length === 1 ? NONE : retryFindings(attempts),
  };
}

const NONE: readonly RetryFinding[] = [];

/** The last attempt that failed; one that the page stopped only where no other did. */
function failureOf(attempts: readonly Call[]): Call | undefined {
  return (
    attempts.findLast(({ problem }) => problem !== null && problem.kind !== 'cancelled') ??
    attempts.findLast(({ problem }) => problem !== null)
  );
}
