import { describe, expect, it } from 'vitest';
import { denied, limited, rowWith } from '../../tests/rows.ts';
import { overviewOf } from './overview.ts';

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
