import { describe, expect, it } from 'vitest';
import type { CallStack } from '../exchange.ts';
import { denied, limited, overloaded, rowWith } from '../../tests/rows.ts';
import { isRow, linesOf, type Arrangement, type Line } from './lines.ts';
import { BY_START } from './arrangement.ts';

const frame = (name: string, line: number) => ({
  function: name,
  url: 'https://app.test/src/chat.ts',
  line,
  column: 3,
  joined: null,
});
const stack = (name: string, line: number): CallStack => ({ frames: [frame(name, line)], omitted: 0 });

const first = rowWith({ ...denied, id: 'first', startedAt: 10, stack: stack('send', 4) });
const second = rowWith(
  { ...limited, id: 'second', startedAt: 20, stack: stack('ask', 9) },
  { ...limited, id: 'second-again', startedAt: 2000, stack: stack('ask', 9) },
);
const third = rowWith({ ...denied, id: 'third', startedAt: 30, stack: stack('send', 4) });
const good = rowWith({ id: 'good', startedAt: 40 });
const last = rowWith({ ...overloaded, id: 'last', startedAt: 50, stack: stack('send', 5) });
const rows = [first, second, third, good, last];

const plain: Arrangement = { grouping: 'none', collapsed: new Set(), pages: [], sorting: BY_START };
const told = (line: Line) => (isRow(line) ? line.id : line.line === 'page' ? `to ${line.url}` : `[${line.key}]`);
const lines = (changes: Partial<Arrangement>) => linesOf(rows, { ...plain, ...changes }).map(told);

describe('the lines of the list', () => {
  it('are the rows themselves where nothing stands between them', () => {
    expect(linesOf(rows, plain)).toBe(rows);
  });

  it('stand under the cause that rows have in common, those with the most problems first, and good calls last', () => {
    const moreFirst = [second, first, third, good, last];
    expect(linesOf(moreFirst, { ...plain, grouping: 'cause' }).map(told)).toEqual([
      '[cause authentication/missing_key]',
      ...['first', 'third'],
      '[cause rate_limit/concurrency]',
      'second',
      `[cause ${last.problem?.cause}]`,
      'last',
      '[cause ok]',
      'good',
    ]);
  });

  it('stand in groups in the order of their first rows where the list is sorted', () => {
    const sorting = { column: 'status', descending: true } as const;
    const byStatus = [last, second, first, third];
    expect(
      linesOf(byStatus, { ...plain, sorting, grouping: 'cause' })
        .filter((line) => !isRow(line))
        .map(told),
    ).toEqual([
      `[cause ${last.problem?.cause}]`,
      '[cause rate_limit/concurrency]',
      '[cause authentication/missing_key]',
    ]);
  });

  it('stand under the place of the code that made the calls, those without one under none', () => {
    const at = 'https://app.test/src/chat.ts';
    expect(lines({ grouping: 'caller' })).toEqual([
      `[caller send ${at}:4:3]`,
      ...['first', 'third'],
      `[caller ask ${at}:9:3]`,
      'second',
      `[caller send ${at}:5:3]`,
      'last',
      '[caller]',
      'good',
    ]);
  });

  it('leave out the rows of a folded group, and keep its head', () => {
    const collapsed = new Set(['cause authentication/missing_key']);
    expect(lines({ grouping: 'cause', collapsed }).slice(0, 3)).toEqual([
      '[cause authentication/missing_key]',
      '[cause rate_limit/concurrency]',
      'second',
    ]);
  });

  it('count the calls, attempts and problems of a group, from its first to its last attempt', () => {
    const heads = linesOf(rows, { ...plain, grouping: 'cause' }).filter((line) => !isRow(line));
    expect(heads).toMatchObject([
      { attempts: 2, problems: 2, first: 10, latest: 30, collapsed: false },
      { attempts: 2, problems: 1, first: 20, latest: 2000 },
      { attempts: 1, problems: 1, first: 50, latest: 50 },
      { attempts: 1, problems: 0, first: 40, latest: 40 },
    ]);
  });

  it('tell where the page navigated, of several in a row the last', () => {
    const pages = [5, 25, 26, 60].map((startedAt) => ({ startedAt, url: `p${startedAt}` }));
    expect(lines({ pages })).toEqual(['to p5', 'first', 'second', 'to p26', 'third', 'good', 'last', 'to p60']);
  });

  it.each<[what: string, changes: Partial<Arrangement>]>([
    ['another order', { sorting: { column: 'status', descending: false } }],
    ['newest first', { sorting: { column: 'started', descending: true } }],
    ['groups', { grouping: 'cause' }],
  ])('tell of no page in %s', (_, changes) => {
    expect(lines({ ...changes, pages: [{ startedAt: 25, url: 'p' }] })).not.toContain('to p');
  });

  it('are none without rows, wherever the page went', () => {
    expect(linesOf([], { ...plain, pages: [{ startedAt: 5, url: 'p' }] })).toEqual([]);
  });
});
