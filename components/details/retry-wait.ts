import type { Retry } from '../../lib/classifier/index.ts';

/** Who looks so long after the wait was over, in ms, does not care when that was. */
const STALE = 3_600_000;

/** The ms from `now` until a retry is welcome, 0 or less when it is; `null` where no wait was told, or it is long over. */
export function readyIn({ advised, afterMs }: Retry, endedAt: number, now: number): number | null {
  if (!advised || afterMs === null) return null;
  const left = endedAt + afterMs - now;
  return left < -STALE ? null : left;
}

/** The ms until the text of a countdown changes: whole seconds, and rarely while there is much left. */
export function nextTick(left: number): number {
  const step = left > 120_000 ? 10_000 : 1000;
  return left % step || step;
}
