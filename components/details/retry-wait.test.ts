import { expect, it } from 'vitest';
import type { Retry } from '../../lib/classifier/index.ts';
import { nextTick, readyIn } from './retry-wait.ts';

const retry = (advised: boolean, afterMs: number | null): Retry => ({ advised, afterMs, from: null });

it.each([
  ['while it lasts', retry(true, 20_000), 1000, 13_000, 8000],
  ['when it is over', retry(true, 20_000), 1000, 25_000, -4000],
  ['not where it is long over', retry(true, 20_000), 1000, 10_000_000, null],
  ['not where no wait was told', retry(true, null), 1000, 2000, null],
  ['not where no retry helps', retry(false, 20_000), 1000, 2000, null],
])('the rest of a wait is told %s', (_, advice, endedAt, now, expected) => {
  expect(readyIn(advice, endedAt, now)).toBe(expected);
});

it.each([
  [8400, 400],
  [8000, 1000],
  [305_000, 5000],
  [1, 1],
])('with %i ms left the countdown changes after %i ms', (left, expected) => {
  expect(nextTick(left)).toBe(expected);
});
