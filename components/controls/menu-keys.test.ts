import { describe, expect, it } from 'vitest';
import { menuIndex } from './menu-keys.ts';

const texts = ['Markdown', 'Plain text', 'JSON', 'mail'];

describe('in a menu', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', 2, 1],
    ['ArrowUp', -1, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['j', 0, 2],
    ['P', 3, 1],
    ['m', 0, 3],
    ['m', 3, 0],
    ['x', 1, null],
    ['Enter', 1, null],
    ['Tab', 1, null],
  ])('%s at %i goes to %s', (key, from, to) => {
    expect(menuIndex(key, from, texts)).toBe(to);
  });

  it('without texts no key goes anywhere', () => {
    expect(menuIndex('ArrowDown', -1, [])).toBeNull();
  });
});
