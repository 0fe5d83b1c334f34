import { expect, it } from 'vitest';
import { listOf, nameOf } from './names.ts';

it.each<[text: string, name: string | null]>([
  ['`demo-1`.', 'demo-1'],
  ["'tools[0]'", 'tools[0]'],
  ['"', null],
  [' (a b) ', 'a b'],
  ['file(s)', 'file(s)'],
  ['', null],
])('%j is the name %j', (text, name) => {
  expect(nameOf(text)).toBe(name);
});

it.each<[text: string, values: readonly string[], more: number]>([
  ["'low', 'medium', and 'high'", ['low', 'medium', 'high'], 0],
  ['high, low, or max', ['high', 'low', 'max'], 0],
  ["'a/b' | 'c/d'", ['a/b', 'c/d'], 0],
  ['`a` or `b`', ['a', 'b'], 0],
  ['a、b，c', ['a', 'b', 'c'], 0],
  ['a\nb\nc', ['a', 'b', 'c'], 0],
  ['a, a, b', ['a', 'b'], 0],
  ['1, 2, 3, 4, 5, 6, 7, 8, 9, 10', ['1', '2', '3', '4', '5', '6', '7', '8'], 2],
])('%j lists %j', (text, values, more) => {
  expect(listOf(text)).toEqual({ values, more });
});

it('finds no list in nothing', () => {
  expect(listOf(' , ')).toBeNull();
});
