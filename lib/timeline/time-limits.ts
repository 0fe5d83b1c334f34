import { isStoppedUnanswered, timeLimitOf, type Failure } from '../classifier/index.ts';
import { countOf } from './attempts.ts';
import type { Call } from './call.ts';

/** Attempts that a time limit ended lasted the same, but for this part. */
const ALIKE = 0.1;

const shown = new WeakMap<Call, Call>();

/**
 * The attempts of a call, where those are told that ended because the SDK's own time was over: an SDK never tries again what
 * a person stopped.
 */
export function withTimeLimits(attempts: readonly [Call, ...Call[]]): readonly [Call, ...Call[]] {
  if (attempts.length === 1 || !attempts.some(({ exchange }) => isStoppedUnanswered(exchange))) return attempts;
  const limited = (at: number): boolean => {
    const [attempt, next] = [attempts[at], attempts[at + 1]];
    if (attempt === undefined || !isStoppedUnanswered(attempt.exchange)) return false;
    // The last one has none behind it that tells, and ended as the one before it.
    const other = next ?? (at > 0 && limited(at - 1) ? attempts[at - 1] : undefined);
    if (other === undefined || (next !== undefined && (countOf(next.exchange) ?? 0) === 0)) return false;
    const isTold = next !== undefined && attempt.exchange.failure?.inferred === false;
    return isTold || (isStoppedUnanswered(other.exchange) && isAlike(attempt, other));
  };
  const [first, ...others] = attempts.map((attempt, at) => (limited(at) ? timedOut(attempt) : attempt));
  return first === undefined ? attempts : [first, ...others];
}

function isAlike(one: Call, other: Call): boolean {
  const [a, b] = [one.exchange.timings.total, other.exchange.timings.total];
  return Math.abs(a - b) <= ALIKE * Math.max(a, b);
}

function timedOut(attempt: Call): Call {
  const { problem } = attempt;
  if (problem === null || problem.findings.some(({ id }) => id === 'sdk-time-limit')) return attempt;
  const known = shown.get(attempt);
  if (known !== undefined) return known;
  const told: Failure = { ...problem, findings: [timeLimitOf(attempt.exchange.timings.total), ...problem.findings] };
  const call: Call = { ...attempt, verdict: told, problem: told };
  shown.set(attempt, call);
  return call;
}
