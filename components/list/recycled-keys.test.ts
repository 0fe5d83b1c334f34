import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recycledKeys } from './recycled-keys.ts';

const drawnOneAfterAnother = (...lists: readonly string[]): readonly (readonly [string, number])[] => {
  let keys: ReadonlyMap<string, number> = new Map();
  for (const list of lists) keys = recycledKeys(keys, [...list]);
  return [...keys];
};
const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });

describe('the keys of rows', () => {
  it.each<[title: string, lists: readonly string[], keys: string]>([
    ['are new for the first rows', ['abc'], 'a0 b1 c2'],
    ['stay with rows that stay', ['abc', 'bc'], 'b1 c2'],
    ['go to rows that come from those that left', ['abc', 'bcd'], 'b1 c2 d0'],
    ['keep their order where all rows are others', ['abc', 'def'], 'd0 e1 f2'],
    ['stay with a row that is drawn far from the others', ['abc', 'ade', 'afg'], 'a0 f1 g2'],
    ['are new where more rows come than left', ['ab', 'bcd'], 'b1 c0 d2'],
  ])('%s', (_, lists, keys) => {
    expect(
      drawnOneAfterAnother(...lists)
        .map(([id, key]) => `${id}${key}`)
        .join(' '),
    ).toBe(keys);
  });

  it('are never shared, and never change', () => {
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1, maxLength: 10 }), (lists) => {
        let before: ReadonlyMap<string, number> = new Map();
        for (const list of lists) {
          const after = recycledKeys(before, list);
          expect([...after.keys()]).toEqual(list);
          expect(new Set(after.values()).size).toBe(list.length);
          for (const id of list) if (before.has(id)) expect(after.get(id)).toBe(before.get(id));
          before = after;
        }
      }),
    );
  });
});
