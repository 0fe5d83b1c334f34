import { english } from '../classifier/index.ts';
import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../tests/exchange.ts';
import { denied, limited, overloaded, rowWith } from '../../tests/rows.ts';
import { BY_START, type Sorting } from './arrangement.ts';
import { nextSorting, sorted } from './sorting.ts';
import type { SortColumn } from './sorting.ts';

const lasting = (total: number) => ({ timings: { ...exchangeWith().timings, total } });
const rows = [
  rowWith({ ...limited, id: 'limited', startedAt: 1, ...lasting(30) }),
  rowWith({ id: 'good', startedAt: 2, ...lasting(20) }),
  rowWith({ ...denied, id: 'denied', startedAt: 3, ...lasting(40) }),
  rowWith({ ...overloaded, id: 'overloaded', startedAt: 4, ...lasting(10) }),
  rowWith({ ...denied, id: 'again', startedAt: 5, ...lasting(40) }),
];
const ids = (sorting: Sorting, before = rows) => sorted(rows, sorting, before, english).map(({ id }) => id);

describe('the order', () => {
  it.each<[column: SortColumn, ascending: readonly string[]]>([
    ['started', ['limited', 'good', 'denied', 'overloaded', 'again']],
    ['duration', ['overloaded', 'good', 'limited', 'denied', 'again']],
    ['provider', ['overloaded', 'limited', 'good', 'denied', 'again']],
    ['status', ['good', 'denied', 'again', 'limited', 'overloaded']],
    ['cause', ['denied', 'again', 'overloaded', 'limited', 'good']],
  ])('by %s', (column, ascending) => {
    expect(ids({ column, descending: false })).toEqual(ascending);
  });

  it('turns round, and those that are equal stay in the order of their start', () => {
    expect(ids({ column: 'status', descending: true })).toEqual(['overloaded', 'limited', 'denied', 'again', 'good']);
    expect(ids({ column: 'started', descending: true })[0]).toBe('again');
  });

  it('does not depend on the order before', () => {
    const sorting: Sorting = { column: 'duration', descending: false };
    expect(ids(sorting, [])).toEqual(ids(sorting));
    expect(ids(sorting, rows.toReversed().slice(2))).toEqual(ids(sorting));
  });

  it('goes up, down, and back to the beginning', () => {
    const up = nextSorting(BY_START, 'cause');
    const down = nextSorting(up, 'cause');
    expect([up, down, nextSorting(down, 'cause')]).toEqual([
      { column: 'cause', descending: false },
      { column: 'cause', descending: true },
      BY_START,
    ]);
    expect(nextSorting(BY_START, 'started')).toEqual({ column: 'started', descending: true });
  });
});
