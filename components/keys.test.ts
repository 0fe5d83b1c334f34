import { describe, expect, it } from 'vitest';
import { KEY_TABLE, keyName, movedIndex, shortcutOf } from './keys.ts';

describe('a key in the list', () => {
  it.each<[key: string, index: number, moved: number | null]>([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 99, 99],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 99],
    ['PageDown', 3, 12],
    ['PageDown', 95, 99],
    ['PageUp', 12, 3],
    ['PageUp', 4, 0],
    ['PageUp', -1, 99],
    ['Home', 50, 0],
    ['End', 50, 99],
    ['a', 50, null],
  ])('%s moves from %i to %s', (key, index, moved) => {
    expect(movedIndex(key, index, 100, 10)).toBe(moved);
  });

  it('moves nowhere in an empty list, and at least one row in a tiny one', () => {
    expect(movedIndex('End', -1, 0, 10)).toBeNull();
    expect(movedIndex('PageDown', 3, 100, 0)).toBe(4);
  });
});

describe('a shortcut', () => {
  type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>>;
  const press = (key: string, held: Held = {}, mac = false) =>
    shortcutOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, mac);

  it.each([
    [press('f', { ctrlKey: true }), 'filter'],
    [press('F', { metaKey: true }, true), 'filter'],
    [press('k', { ctrlKey: true }), 'clear'],
    [press('c', { metaKey: true }, true), 'copy'],
    [press('k', { ctrlKey: true }, true), null],
    [press('k', { metaKey: true }), null],
    [press('k', { ctrlKey: true, metaKey: true }, true), null],
    [press('Escape'), 'close'],
    [press('Escape', { ctrlKey: true }), null],
    [press('c', { ctrlKey: true, shiftKey: true }), null],
    [press('f', { ctrlKey: true, altKey: true }), null],
    [press('f'), null],
    [press('F6'), 'next-part'],
    [press('F6', { shiftKey: true }), 'previous-part'],
    [press('?', { shiftKey: true }), 'help'],
    [press('?'), 'help'],
    [press('?', { ctrlKey: true, shiftKey: true }), null],
  ])('%#: %s', (shortcut, expected) => {
    expect(shortcut).toBe(expected);
  });
});

it.each([
  ['Mod+F', 'Ctrl+F', '⌘F'],
  ['Shift+ArrowUp', 'Shift+↑', '⇧↑'],
  ['Escape', 'Esc', 'Esc'],
  ['?', '?', '?'],
])('%s is named %s, on a Mac %s', (key, name, mac) => {
  expect([keyName(key, false), keyName(key, true)]).toEqual([name, mac]);
});

it('no key of the panel means two things there', () => {
  const keys = KEY_TABLE.filter(({ where }) => where === 'panel').flatMap((entry): readonly string[] => entry.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
