import { describe, expect, it } from 'vitest';
import { denied, limited, rowWith } from '../../tests/rows.ts';
import { bucketContent, overviewOf, rowInBucket, zoomed } from './overview.ts';
import type { Scale } from './scale.ts';

const START = 1_000_000;

describe('the overview', () => {
  it('counts attempts where they started, by what became of them', () => {
    const rows = [
      rowWith({ ...limited, id: '1', startedAt: START }, { id: '2', startedAt: START + 3100 }),
      rowWith({ ...denied, id: '3', startedAt: START + 900 }),
      rowWith({ ...denied, id: '4', startedAt: START + 4000 }),
    ];
    const scale = { from: START, to: START + 4000 };
    expect(overviewOf(rows, scale, 4)).toEqual({
      scale: { from: START - 40, to: START + 4040 },
      buckets: [{ limit: 1, access: 1 }, {}, {}, { fine: 1, access: 1 }],
      most: 2,
    });
  });

  it.each([
    ['a minute', 60_000],
    ['a part of a second', 600],
    ['some milliseconds', 21],
  ])('is filled from end to end by calls within %s', (_, span) => {
    const rows = [rowWith({ id: '1', startedAt: START }), rowWith({ id: '2', startedAt: START + span })];
    const { scale, buckets } = overviewOf(rows, { from: START, to: START + span }, 40);
    expect(scale.to - scale.from).toBeCloseTo(span * 1.02, 3);
    expect([buckets[0], buckets[39]]).toEqual([{ fine: 1 }, { fine: 1 }]);
  });

  it('of a moment has a single call in its middle, counted once', () => {
    const { scale, buckets, most } = overviewOf([rowWith({ startedAt: START })], { from: START, to: START }, 3);
    expect(scale).toEqual({ from: START - 10, to: START + 10 });
    expect(buckets).toEqual([{}, { fine: 1 }, {}]);
    expect(most).toBe(1);
  });

  it('of nothing is empty', () => {
    expect(overviewOf([], { from: START, to: START }, 2)).toMatchObject({ buckets: [{}, {}], most: 1 });
  });
});

describe('one bar of the overview', () => {
  const rows = [
    rowWith({ ...limited, id: '1', startedAt: START + 100 }),
    rowWith({ id: '2', startedAt: START + 50 }),
    rowWith({ ...denied, id: '3', startedAt: START + 200 }),
    rowWith({ ...limited, id: '4', startedAt: START + 300 }),
    rowWith({ id: '5', startedAt: START + 3000 }),
  ];
  const overview = overviewOf(rows, { from: START, to: START + 4000 }, 4);

  it('tells how many attempts it holds and how many failed for what, the most first', () => {
    expect(bucketContent(rows, overview, 0)).toMatchObject({
      from: START - 40,
      attempts: 4,
      problems: [
        { category: 'rate_limit', count: 2 },
        { category: 'authentication', count: 1 },
      ],
    });
    expect(bucketContent(rows, overview, 1)).toMatchObject({ attempts: 0, problems: [] });
  });

  it('leads to its first failure, else to its first call', () => {
    expect([0, 1, 2].map((index) => rowInBucket(rows, overview, index)?.id)).toEqual(['1', undefined, '5']);
    expect(rowInBucket(rows.slice(1, 2), overview, 0)?.id).toBe('2');
  });
});

describe('a range that is zoomed', () => {
  const whole = { from: 0, to: 1000 };
  it.each<[what: string, range: Scale, at: number, factor: number, next: Scale | null]>([
    ['becomes shorter around the pointer', whole, 500, 0.5, { from: 250, to: 750 }],
    ['keeps the time under the pointer', whole, 100, 0.5, { from: 50, to: 550 }],
    ['stays within the whole', { from: 0, to: 400 }, 0, 2, { from: 0, to: 800 }],
    ['never leaves at the end', { from: 600, to: 1000 }, 600, 2, { from: 200, to: 1000 }],
    ['ends as all', { from: 100, to: 700 }, 300, 2, null],
    ['is never too short to be seen', { from: 100, to: 125 }, 110, 0.1, { from: 102, to: 122 }],
    ['that has no length gets one', { from: 5, to: 5 }, 5, 1.25, { from: 5, to: 25 }],
  ])('%s', (_, range, at, factor, next) => {
    expect(zoomed(range, at, factor, whole)).toEqual(next);
  });
});
