import { expect, it } from 'vitest';
import { allOpen, treeRows } from './json-tree.ts';
import { pathOf } from './tree-path.ts';

const value = {
  messages: [{ role: 'user' }, { content: [{ 'image-url': 'x', '': 1, 'a"b': 2 }] }],
  many: Array.from({ length: 150 }, (_, at) => at),
};

it.each([
  ['', ''],
  ['/messages', 'messages'],
  ['/messages/1/content/0', 'messages[1].content[0]'],
  ['/messages/1/content/0/image-url', 'messages[1].content[0]["image-url"]'],
  ['/messages/1/content/0/', 'messages[1].content[0][""]'],
  ['/messages/1/content/0/a"b', String.raw`messages[1].content[0]["a\"b"]`],
  ['/many/~r100', 'many'],
  ['/many/120', 'many[120]'],
])('%s is written %s', (id, path) => {
  const rows = treeRows(value, allOpen(value), []);
  const row = rows.find((line) => line.id === id);
  expect(row === undefined ? null : pathOf(row, rows)).toBe(path);
});
