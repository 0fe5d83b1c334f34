import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { rowWith } from '../../tests/rows.ts';
import type { Row } from './row.ts';
import { createSelection } from './selection.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => rowWith({ id }));

function selectionOf(shown: readonly Row[] = rows) {
  const list = signal(shown);
  // "b2" is an attempt of row "b".
  const selection = createSelection(list, (id) =>
    id === 'b2' ? 'b' : (rows.find((row) => row.id === id)?.id ?? null),
  );
  return { list, selection, chosen: () => selection.chosen.value.map(({ id }) => id).join('') };
}

type Step = readonly ['select' | 'toggle' | 'extendTo', string] | readonly ['selectAll'];

describe('the chosen rows', () => {
  it.each<[fact: string, steps: readonly Step[], chosen: string, looked: string | null]>([
    ['none at first', [], '', null],
    ['one', [['select', 'b']], 'b', 'b'],
    ['one by an attempt of it', [['select', 'b2']], 'b', 'b2'],
    [
      'another alone',
      [
        ['toggle', 'a'],
        ['toggle', 'c'],
        ['select', 'b'],
      ],
      'b',
      'b',
    ],
    [
      'several, in the list’s order',
      [
        ['select', 'd'],
        ['toggle', 'a'],
      ],
      'ad',
      'a',
    ],
    [
      'one less',
      [
        ['select', 'd'],
        ['toggle', 'a'],
        ['toggle', 'd'],
      ],
      'a',
      'a',
    ],
    [
      'the last one stays',
      [
        ['select', 'd'],
        ['toggle', 'd'],
      ],
      'd',
      'd',
    ],
    [
      'a range down',
      [
        ['select', 'b'],
        ['extendTo', 'd'],
      ],
      'bcd',
      'd',
    ],
    [
      'a range up',
      [
        ['select', 'd'],
        ['extendTo', 'b'],
      ],
      'bcd',
      'b',
    ],
    [
      'a range that turns round',
      [
        ['select', 'c'],
        ['extendTo', 'e'],
        ['extendTo', 'b'],
      ],
      'bc',
      'b',
    ],
    [
      'a range from an attempt’s row',
      [
        ['select', 'b2'],
        ['extendTo', 'd'],
      ],
      'bcd',
      'd',
    ],
    [
      'a range from what was added last',
      [
        ['select', 'a'],
        ['toggle', 'c'],
        ['extendTo', 'd'],
      ],
      'cd',
      'd',
    ],
    ['a range from nowhere is one', [['extendTo', 'c']], 'c', 'c'],
    ['all', [['select', 'b'], ['selectAll']], 'abcde', 'b'],
    ['all, the newest looked at', [['selectAll']], 'abcde', 'e'],
  ])('%s', (_, steps, expected, looked) => {
    const { selection, chosen } = selectionOf();
    for (const [verb, id] of steps) {
      if (verb === 'selectAll') selection.selectAll();
      else selection[verb](id);
    }
    expect(chosen()).toBe(expected);
    expect(selection.id.value).toBe(looked);
  });

  it('are only those that are shown', () => {
    const { list, selection, chosen } = selectionOf();
    selection.selectAll();
    list.value = rows.slice(3);
    expect(chosen()).toBe('de');
    selection.select('a');
    expect(chosen()).toBe('');
  });

  it('of an empty list are none', () => {
    const { selection, chosen } = selectionOf([]);
    selection.selectAll();
    selection.extendTo('a');
    expect(chosen()).toBe('');
  });
});
