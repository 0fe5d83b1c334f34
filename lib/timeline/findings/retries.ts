import { endOf } from '../call.ts';
import type { Call } from '../row.ts';
import type { FindingEvidence, RetryFinding } from './finding.ts';

/** A wait that is shorter by this part counts as kept: timers and clocks are not exact. */
const TOLERANCE = 0.1;
/** Waits that grow less than this from first to last do not grow. */
const GROWTH = 1.5;
/** Who waits so long, in ms, needs no growing wait. */
const PATIENT = 15_000;
/** Evidence that is kept of one finding. */
const SHOWN = 6;

/** One time that the page tried again. */
interface Retry {
  /** Number of the later attempt, from 2. */
  readonly attempt: number;
  /** From the end of the earlier attempt to the start of the later, in ms. */
  readonly gap: number;
  readonly after: Call;
}

/** What the attempts of one call (oldest first) tell of how the page tried again. */
export function retryFindings(attempts: readonly Call[]): readonly RetryFinding[] {
  const retries: Retry[] = [];
  for (let at = 1; at < attempts.length; at += 1) {
    const [after, next] = [attempts[at - 1], attempts[at]];
    if (after === undefined || next === undefined) continue;
    const gap = Math.max(0, next.exchange.startedAt - endOf(after.exchange));
    retries.push({ attempt: at + 1, gap, after });
  }
  if (retries.length === 0) return [];
  return [hopeless(retries), tooSoon(retries), noBackoff(retries)].filter((finding) => finding !== null);
}

function hopeless(retries: readonly Retry[]): RetryFinding | null {
  const vain = retries.flatMap(({ attempt, after: { problem } }) =>
    // A request that the page stopped itself may well be sent again.
    problem === null || problem.retry.advised || problem.kind !== 'failed'
      ? []
      : [{ attempt, causeName: problem.causeName }],
  );
  const last = vain.at(-1);
  if (last === undefined) return null;
  return {
    kind: 'hopeless-retry',
    severity: 'warning',
    retries: vain.length,
    causeName: last.causeName,
    evidence: vain
      .slice(0, SHOWN)
      .map(({ attempt, causeName }) => ({ kind: 'hopeless', attempt: attempt - 1, causeName }) as const),
  };
}

function tooSoon(retries: readonly Retry[]): RetryFinding | null {
  const early = retries.flatMap(({ attempt, gap, after: { problem } }) => {
    const asked = problem?.retry.advised === true ? problem.retry.afterMs : null;
    if (asked === null || gap >= asked * (1 - TOLERANCE)) return [];
    return [{ attempt, gap, asked, source: problem?.retry.source ?? null }];
  });
  const [first] = early;
  if (first === undefined) return null;
  const worst = early.reduce((most, next) => (next.asked - next.gap > most.asked - most.gap ? next : most), first);
  return {
    kind: 'retried-too-soon',
    severity: 'warning',
    retries: early.length,
    askedMs: worst.asked,
    waitedMs: worst.gap,
    source: worst.source,
    evidence: early.slice(0, SHOWN / 2).flatMap(({ attempt, gap, asked, source }): FindingEvidence[] => [
      { kind: 'asked', attempt: attempt - 1, ms: asked, source },
      { kind: 'gap', attempt, ms: gap },
    ]),
  };
}

function noBackoff(retries: readonly Retry[]): RetryFinding | null {
  // Where the provider tells how long to wait, and where waiting is in vain, that is what counts.
  const free = retries.filter(
    ({ after: { problem } }) => problem?.retry.advised === true && problem.retry.afterMs === null,
  );
  const [first, last] = [free[0], free.at(-1)];
  if (first === undefined || last === undefined || free.length < 2) return null;
  const longest = Math.max(...free.map(({ gap }) => gap));
  if (last.gap >= first.gap * GROWTH && last.gap > 0) return null;
  if (longest >= PATIENT) return null;
  return {
    kind: 'no-backoff',
    severity: 'warning',
    retries: free.length,
    longestMs: longest,
    evidence: free.slice(0, SHOWN).map(({ attempt, gap }) => ({ kind: 'gap', attempt, ms: gap }) as const),
  };
}
