import { describe, expect, it } from 'vitest';
import { menuBox } from './menu-box.ts';

const panel = { width: 800, height: 600 };
const row = (top: number) => ({ top, bottom: top + 38, left: 24, right: 24 });
const point = (left: number, top: number) => ({ top, bottom: top, left, right: left });

describe('a menu of 200 × 400 px opens', () => {
  it.each([
    ['below a row', row(100), { left: 24, top: 140, maxHeight: null }],
    ['above a row near the foot', row(500), { left: 24, top: 98, maxHeight: null }],
    ['below a row in the middle, as high as there is room', row(250), { left: 24, top: 290, maxHeight: 306 }],
    ['above it where there is more', row(330), { left: 24, top: 4, maxHeight: 324 }],
    ['at a point', point(100, 100), { left: 100, top: 102, maxHeight: null }],
    ['over a point where there is no room', point(100, 300), { left: 100, top: 196, maxHeight: null }],
    ['to the left of a point at the right edge', point(780, 100), { left: 580, top: 102, maxHeight: null }],
  ])('%s', (_, at, box) => {
    expect(menuBox(at, { width: 200, height: 400 }, panel)).toEqual(box);
  });

  it('over a row where the panel is so low that it would hold no item', () => {
    expect(menuBox(row(60), { width: 200, height: 400 }, { width: 300, height: 160 })).toEqual({
      left: 24,
      top: 4,
      maxHeight: null,
    });
  });
});
