import { describe, expect, it } from 'vitest';
import { columnStyle, widestColumn, widthWithin, withWidth } from './columns.ts';

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

  it('never takes the room of the cause', () => {
    expect(widestColumn(960)).toBe(400);
    expect(widestColumn(100)).toBe(0);
  });

  it('is chosen, chosen anew, and forgotten', () => {
    expect(withWidth({ status: 60 }, 'started', 90)).toEqual({ status: 60, started: 90 });
    expect(withWidth({ status: 60 }, 'status', 70)).toEqual({ status: 70 });
    expect(withWidth({ status: 60 }, 'status', null)).toEqual({});
  });

  it('is a property of the list', () => {
    expect(columnStyle({ status: 60 })).toEqual({ '--width-status': '60px' });
  });
});
