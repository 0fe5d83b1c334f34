import { expect, it } from 'vitest';
import { flaggedIn } from './flagged.ts';

const rated = (category: unknown, probability: unknown, blocked?: unknown) => ({ category, probability, blocked });

it.each<[name: string, record: Readonly<Record<string, unknown>>, flagged: readonly string[]]>([
  ['a prompt', { promptFeedback: { safetyRatings: [rated('A', 'HIGH'), rated('B', 'LOW')] } }, ['A']],
  ['an answer', { candidates: [{ safetyRatings: [rated('A', 'MEDIUM', true)] }] }, ['A']],
  [
    'both',
    { promptFeedback: { safetyRatings: [rated('A', 'HIGH')] }, candidates: [{ safetyRatings: [rated('A', 'HIGH')] }] },
    ['A'],
  ],
  [
    'a sentence',
    { promptFeedback: { blockReasonMessage: 'The prompt violated a filter.' } },
    ['The prompt violated a filter.'],
  ],
  ['nothing', {}, []],
  ['other kinds', { promptFeedback: 1, candidates: [null, { safetyRatings: [null, rated(1, 'HIGH')] }] }, []],
])('what was flagged in %s', (_, record, flagged) => {
  expect(flaggedIn(record)).toEqual(flagged);
});
