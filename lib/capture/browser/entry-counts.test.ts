import { expect, it } from 'vitest';
import { createEntryCounts } from './entry-counts.ts';

const keyAt = (ms: number): string => `${new Date(ms).toISOString()} POST 1 x`;

it('counts equal entries', () => {
  const counts = createEntryCounts(10);
  counts.add('a');
  counts.add('a');
  expect([counts.remove('a'), counts.get('a'), counts.remove('a'), counts.remove('a')]).toEqual([true, 1, true, false]);
});

it('forgets the oldest, and tells until when', () => {
  const counts = createEntryCounts(100);
  for (let ms = 0; ms < 1000; ms += 1) counts.add(keyAt(ms));
  const kept = Array.from({ length: 1000 }, (_, ms) => ms).filter((ms) => counts.get(keyAt(ms)) > 0);
  expect(kept.length).toBeLessThanOrEqual(125);
  expect(kept.at(-1)).toBe(999);
  expect(counts.forgottenUntil).toBe((kept[0] ?? 0) - 1);
});
