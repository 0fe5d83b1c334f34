import { describe, expect, it } from 'vitest';
import { denied, limited, rowWith } from '../../tests/rows.ts';
import { overviewOf } from './overview.ts';

const START = 1_000_000;

describe('the overview', () => {
  it('counts attempts where they started, by what became of them', () => {
    const rows = [
      rowWith({ ...limited, id: '1', startedAt: START }, { id: '2', startedAt: START + 3000 }),
      rowWith({ ...denied, id: '3', startedAt: START + 999 }),
      rowWith({ ...denied, id: '4', startedAt: START + 4000 }),
    ];
    const scale = { from: START, to: START + 4000 };
    expect(overviewOf(rows, scale, 4)).toEqual({
      scale,
      buckets: [{ limit: 1, access: 1 }, {}, {}, { fine: 1, access: 1 }],
      most: 2,
    });
  });

  it('spans a second at least, and counts nothing outside of it twice', () => {
    const { scale, buckets, most } = overviewOf([rowWith({ startedAt: START })], { from: START, to: START }, 3);
    expect(scale).toEqual({ from: START, to: START + 1000 });
    expect(buckets).toEqual([{ fine: 1 }, {}, {}]);
    expect(most).toBe(1);
  });

  it('of nothing is empty', () => {
    expect(overviewOf([], { from: START, to: START }, 2)).toMatchObject({ buckets: [{}, {}], most: 1 });
  });
});
