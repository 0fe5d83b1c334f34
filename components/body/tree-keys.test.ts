import { describe, expect, it } from 'vitest';
import { treeMove } from './tree-keys.ts';

const line = (id: string, parent: string | null, size = 0, isOpen = false) => ({ id, parent, size, isOpen });
const rows = [line('', null, 3, true), line('/a', '', 1, true), line('/a/0', '/a'), line('/b', '', 2), line('/c', '')];
const go = (to: number) => ({ kind: 'go', to });

describe('keys in a tree', () => {
  it.each([
    ['down', 'ArrowDown', 1, go(2)],
    ['down at the end', 'ArrowDown', 4, go(4)],
    ['up', 'ArrowUp', 1, go(0)],
    ['up at the top', 'ArrowUp', 0, go(0)],
    ['to the top', 'Home', 3, go(0)],
    ['to the end', 'End', 1, go(4)],
    ['right into what is open', 'ArrowRight', 1, go(2)],
    ['right opens what is closed', 'ArrowRight', 3, { kind: 'toggle' }],
    ['right at a plain value', 'ArrowRight', 2, null],
    ['left closes what is open', 'ArrowLeft', 1, { kind: 'toggle' }],
    ['left from a value to what holds it', 'ArrowLeft', 2, go(1)],
    ['left from what is closed', 'ArrowLeft', 3, go(0)],
    ['Enter', 'Enter', 3, { kind: 'toggle' }],
    ['Space', ' ', 2, { kind: 'toggle' }],
    ['asterisk opens the siblings', '*', 4, { kind: 'open-all', ids: ['/a', '/b'] }],
    ['a letter', 'x', 1, null],
    ['any key where there is no line', 'ArrowDown', 9, null],
  ])('%s', (_, key, at, expected) => {
    expect(treeMove(key, at, rows)).toEqual(expected);
  });
});
