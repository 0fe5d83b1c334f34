import { english } from '../classifier/index.ts';
import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { denied, limited, overloaded, rowWith } from '../../tests/rows.ts';
import { BY_START, COLUMNS, type Sorting } from './arrangement.ts';
import { isByStart, nextSorting, sorted } from './sorting.ts';
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
    ['waterfall', ['limited', 'good', 'denied', 'overloaded', 'again']],
    ['method', ['limited', 'good', 'denied', 'overloaded', 'again']],
    ['path', ['limited', 'good', 'denied', 'again', 'overloaded']],
    ['first-byte', ['limited', 'good', 'denied', 'overloaded', 'again']],
  ])('by %s', (column, ascending) => {
    expect(ids({ column, descending: false })).toEqual(ascending);
  });

  it('turns round, and those that are equal stay in the order of their start', () => {
    expect(ids({ column: 'status', descending: true })).toEqual(['overloaded', 'limited', 'denied', 'again', 'good']);
    expect(ids({ column: 'started', descending: true })[0]).toBe('again');
  });

  it('has those without a value last, whichever way it goes', () => {
    const told = rowWith({
      id: 'told',
      startedAt: 6,
      responseBody: textBody(
        '{"choices":[{"message":{"content":"hi"}}],"usage":{"prompt_tokens":9,"completion_tokens":1,"total_tokens":10}}',
      ),
    });
    const stack = {
      frames: [{ function: 'ask', url: 'https://a.test/a.js', line: 1, column: 1, joined: null }],
      omitted: 0,
    };
    const placed = rowWith({ ...denied, id: 'placed', startedAt: 7, stack });
    const all = [...rows, told, placed];
    const firstOf = (column: SortColumn, descending: boolean) =>
      sorted(all, { column, descending }, [], english)[0]?.id;
    for (const column of ['input', 'output', 'tokens'] as const) {
      expect([firstOf(column, false), firstOf(column, true)]).toEqual(['told', 'told']);
    }
    expect([firstOf('caller', false), firstOf('caller', true)]).toEqual(['placed', 'placed']);
    expect(sorted(all, { column: 'cause', descending: true }, [], english).at(-1)?.problem).toBeNull();
  });

  it('tells whether the newest comes last', () => {
    expect(COLUMNS.filter((column) => isByStart({ column, descending: false }))).toEqual(['started', 'waterfall']);
    expect(isByStart({ column: 'started', descending: true })).toBe(false);
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
