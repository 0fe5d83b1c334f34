import type { Verdict } from '../classifier/index.ts';

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/**
 * How long to wait before the same request is sent again, in ms; `null` where that cannot help. It is what the response tells;
 * where it tells nothing, one second, doubled with each attempt before (`attempts`, 0 for the first failure) up to a minute. Add
 * jitter of your own where many clients wait for the same.
 */
export function retryAfter(verdict: Verdict, attempts = 0): number | null {
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm' || !verdict.retry.advised) return null;
  return verdict.retry.afterMs ?? Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts));
}
