import { expect, it } from 'vitest';
import { table } from './table.ts';

it('aligns columns and leaves the last one ragged', () => {
  expect(
    table(
      ['a', 'wide'],
      [
        ['longer', 'x'],
        ['b', 'yz'],
      ],
    ),
  ).toEqual(['a       wide', '──────  ────', 'longer  x', 'b       yz']);
});
