import { describe, expect, it } from 'vitest';
import { COLUMNS, type ColumnId } from '../../lib/timeline/arrangement.ts';
import {
  COLUMN_LAYOUTS,
  fittedColumns,
  gridTemplate,
  moved,
  toggled,
  widestColumn,
  widthWithin,
  withWidth,
} from './columns.ts';

describe('the width of a column', () => {
  it.each([
    ['is what was asked for', 100, 400, 100],
    ['is never less than can be read', 3, 400, 56],
    ['leaves room for the others', 900, 400, 400],
    ['is readable even where there is no room', 900, 10, 56],
    ['is whole', 100.4, 400, 100],
  ])('%s', (_, asked, max, width) => {
    expect(widthWithin('started', asked, max)).toBe(width);
  });

  it('is at most what the others leave', () => {
    const fitted = { columns: ['started', 'status', 'cause'], widths: { status: 100 } } as const;
    const others = 100 + COLUMN_LAYOUTS.cause.usual;
    expect(widestColumn('started', fitted, 600)).toBe(600 - others - 3 * 10 - 28 - 16);
    expect(widestColumn('started', fitted, 100)).toBe(COLUMN_LAYOUTS.started.min);
  });

  it('is chosen, chosen anew, and forgotten', () => {
    expect(withWidth({ status: 60 }, 'started', 90)).toEqual({ status: 60, started: 90 });
    expect(withWidth({ status: 60 }, 'status', 70)).toEqual({ status: 70 });
    expect(withWidth({ status: 60 }, 'status', null)).toEqual({});
  });

  it('is as chosen, fixed, or a share of what is left', () => {
    expect(gridTemplate({ columns: ['started', 'status', 'path', 'cause'], widths: { status: 90, cause: 900 } })).toBe(
      '82px 90px minmax(96px, 0.55fr) minmax(240px, 1.4fr) 28px',
    );
  });
});

describe('the columns', () => {
  const shown: readonly ColumnId[] = ['started', 'waterfall', 'duration', 'provider', 'path', 'status', 'cause'];

  it.each<[width: number, left: readonly ColumnId[]]>([
    [1200, shown],
    [952, shown],
    [951, ['started', 'waterfall', 'duration', 'provider', 'status', 'cause']],
    [840, ['started', 'duration', 'provider', 'status', 'cause']],
    [690, ['started', 'provider', 'status', 'cause']],
    [640, ['started', 'provider', 'status', 'cause']],
    [585, ['provider', 'status', 'cause']],
    [10, ['provider', 'status', 'cause']],
  ])('that fit into %d px leave by what they matter', (width, left) => {
    expect(fittedColumns(shown, {}, width).columns).toEqual(left);
  });

  it('that were made wide give way before any leaves', () => {
    const fitted = fittedColumns(shown, { provider: 600, status: 44 }, 952);
    expect(fitted).toEqual({ columns: shown, widths: { provider: COLUMN_LAYOUTS.provider.usual, status: 44 } });
  });

  it.each<[what: string, column: ColumnId, next: readonly ColumnId[]]>([
    ['one more, where it stands among all', 'tokens', [...shown.slice(0, 6), 'tokens', 'cause']],
    ['one less', 'path', ['started', 'waterfall', 'duration', 'provider', 'status', 'cause']],
    ['the cause in any case', 'cause', shown],
  ])('have %s', (_, column, next) => {
    expect(toggled(shown, column, COLUMNS)).toEqual(next);
  });

  it.each<[what: string, column: ColumnId, by: number, next: readonly ColumnId[]]>([
    ['to the right', 'started', 1, ['waterfall', 'started', 'cause']],
    ['to the left', 'cause', -1, ['started', 'cause', 'waterfall']],
    ['not past the edge', 'started', -1, ['started', 'waterfall', 'cause']],
    ['only if shown', 'path', 1, ['started', 'waterfall', 'cause']],
  ])('move %s', (_, column, by, next) => {
    expect(moved(['started', 'waterfall', 'cause'], column, by)).toEqual(next);
  });

  it('leave room for the cause first, which is what the list is for', () => {
    for (let width = 666; width <= 1400; width += 1) {
      const { columns } = fittedColumns(shown, {}, width);
      const others = columns.filter((id) => id !== 'cause').reduce((sum, id) => sum + COLUMN_LAYOUTS[id].usual + 10, 0);
      expect(width - others - 10 - 28 - 16).toBeGreaterThanOrEqual(320);
    }
  });

  it('have a layout each that leaves no more than it needs', () => {
    for (const id of COLUMNS) expect(COLUMN_LAYOUTS[id].usual).toBeGreaterThanOrEqual(COLUMN_LAYOUTS[id].min);
  });
});
