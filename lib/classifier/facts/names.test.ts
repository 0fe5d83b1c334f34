import { expect, it } from 'vitest';
import { leadingListOf, listOf, nameOf } from './names.ts';

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
  ['a` or `b', ['a', 'b'], 0],
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

it.each<[text: string, values: readonly string[] | null]>([
  ["'low', 'medium', and 'high'. Try again.", ['low', 'medium', 'high']],
  ['high, low, or max. See the docs', ['high', 'low', 'max']],
  ['png\njpeg\nwebp', ['png', 'jpeg', 'webp']],
  ['demo-2, demo-2.5 and more', ['demo-2', 'demo-2.5', 'more']],
  ['"a b" | "c d" of these', ['a b', 'c d']],
  ['model.request. Check your role', ['model.request']],
  ['flac mp3 wav]', ['flac', 'mp3', 'wav']],
  ['flac mp3 wav', null],
  ['whatever you like', null],
  ['', null],
])('%j begins with the list %j', (text, values) => {
  expect(leadingListOf(text)?.values ?? null).toEqual(values);
});
