import { endOf, type Call } from '../call.ts';
import type { RetriedAttempt, RetryFinding } from './finding.ts';

/** A wait that is shorter by this part, or by so many ms, counts as kept: timers and clocks are not exact. */
const TOLERANCE = 0.1;
const TOLERANCE_MS = 250;
/** Waits that grow less than this from first to last do not grow: SDKs double theirs and take up to a quarter off. */
const GROWTH = 1.3;
/** Nor do waits that differ less than this, in ms. */
const NOISE = 50;
/** Of two waits alone, which chance may have made alike, only shorter ones than this, in ms, tell that they do not grow. */
const HASTY = 1_000;
/** Over so many that halves are compared, waits that grow have at least doubled. */
const DOUBLE = 2;
/** So many waits tell what is usual. */
const MANY = 4;
/** Who waits so long, in ms, needs no growing wait. */
const PATIENT = 15_000;
/** Evidence that is kept of one finding. */
const SHOWN = 6;

/** One time that the page tried again. */
interface Retry {
  /** Number of the earlier attempt, from 1. */
  readonly attempt: number;
  /** From the end of the earlier attempt to the start of the later, in ms. */
  readonly gap: number;
  readonly after: Call;
}

const evidenceOf = (
  { attempt, gap, after }: Retry,
  told: Partial<Pick<RetriedAttempt, 'cause' | 'asked'>> = {},
): RetriedAttempt => ({
  kind: 'retried',
  attempt,
  startedAt: after.exchange.startedAt,
  status: after.exchange.status,
  cause: null,
  asked: null,
  waitedMs: gap,
  ...told,
});

/** What the attempts of one call (oldest first) tell of how the page tried again. */
export function retryFindings(attempts: readonly Call[]): readonly RetryFinding[] {
  const retries: Retry[] = [];
  for (let at = 1; at < attempts.length; at += 1) {
    const [after, next] = [attempts[at - 1], attempts[at]];
    if (after === undefined || next === undefined) continue;
    const gap = Math.max(0, next.exchange.startedAt - endOf(after.exchange));
    retries.push({ attempt: at, gap, after });
  }
  if (retries.length === 0) return [];
  return [hopeless(retries), tooSoon(retries), noBackoff(retries)].filter((finding) => finding !== null);
}

function hopeless(retries: readonly Retry[]): RetryFinding | null {
  const vain = retries.flatMap((retry) => {
    const { problem } = retry.after;
    // A request that the page stopped itself may well be sent again.
    if (problem === null || problem.retry.advised || problem.kind !== 'failed') return [];
    return [{ retry, cause: problem.cause }];
  });
  const last = vain.at(-1);
  if (last === undefined) return null;
  return {
    kind: 'hopeless-retry',
    severity: 'warning',
    retries: vain.length,
    cause: last.cause,
    evidence: vain.slice(0, SHOWN).map(({ retry, cause }) => evidenceOf(retry, { cause })),
  };
}

function tooSoon(retries: readonly Retry[]): RetryFinding | null {
  const early = retries.flatMap((retry) => {
    const { problem } = retry.after;
    const asked = problem?.retry.advised === true ? problem.retry.afterMs : null;
    if (asked === null || retry.gap >= Math.min(asked * (1 - TOLERANCE), asked - TOLERANCE_MS)) return [];
    return [{ retry, gap: retry.gap, asked, source: problem?.retry.from ?? null }];
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
    evidence: early
      .slice(0, SHOWN)
      .map(({ retry, asked, source }) => evidenceOf(retry, { asked: { ms: asked, source } })),
  };
}

/** The first and the last wait; of many, what is usual in the earlier and the later half, as one late timer tells nothing. */
function waitsBetween(waits: readonly number[]): readonly [number, number] {
  const [first, last] = [waits[0] ?? 0, waits.at(-1) ?? 0];
  const half = Math.floor(waits.length / 2);
  const later = waits.length < MANY ? last : Math.min(last, medianOf(waits.slice(half)));
  return [waits.length < 2 * MANY ? first : Math.max(first, medianOf(waits.slice(0, half))), later];
}

/** Of two middle ones the lower. */
function medianOf(waits: readonly number[]): number {
  return waits.toSorted((a, b) => a - b)[Math.floor((waits.length - 1) / 2)] ?? 0;
}

function noBackoff(retries: readonly Retry[]): RetryFinding | null {
  // Where the provider tells how long to wait, and where waiting is in vain, that is what counts.
  const free = retries.filter(
    ({ after: { problem } }) => problem?.retry.advised === true && problem.retry.afterMs === null,
  );
  if (free.length < 2) return null;
  const longest = Math.max(...free.map(({ gap }) => gap));
  const [earlier, later] = waitsBetween(free.map(({ gap }) => gap));
  if (later >= earlier * (free.length < 2 * MANY ? GROWTH : DOUBLE) && later >= earlier + NOISE) return null;
  if (longest >= PATIENT || (free.length === 2 && longest >= HASTY)) return null;
  return {
    kind: 'no-backoff',
    severity: 'warning',
    retries: free.length,
    longestMs: longest,
    evidence: free.slice(0, SHOWN).map((retry) => evidenceOf(retry)),
  };
}
