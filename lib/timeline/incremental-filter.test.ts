import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createIncrementalFilter } from './incremental-filter.ts';

it('asks only for what is new', () => {
  const passes = vi.fn((value: { readonly even: boolean }) => value.even);
  const [a, b, c, d] = [{ even: true }, { even: false }, { even: true }, { even: true }];
  const matches = createIncrementalFilter<{ readonly even: boolean }>();
  expect(matches.apply([a, b], passes)).toEqual([a]);
  expect(matches.apply([a, b, c], passes)).toEqual([a, c]);
  expect(passes).toHaveBeenCalledTimes(3);
  // The oldest left.
  expect(matches.apply([b, c, d], passes)).toEqual([c, d]);
  expect(passes).toHaveBeenCalledTimes(4);
});

it('gives the same list while nothing changes in it', () => {
  const matches = createIncrementalFilter<number>();
  const even = (value: number) => value % 2 === 0;
  const before = matches.apply([1, 2], even);
  expect(matches.apply([1, 2, 3], even)).toBe(before);
});

it('chooses as a filter does, whatever came before', () => {
  const lists = fc.array(fc.array(fc.nat(20)));
  fc.assert(
    fc.property(lists, fc.array(fc.nat(3)), (all, choices) => {
      const conditions = [2, 3, 5, 7].map((divisor) => (value: number) => value % divisor === 0);
      const matches = createIncrementalFilter<number>();
      all.forEach((list, at) => {
        const condition = conditions[choices[at] ?? 0] ?? (() => true);
        expect(matches.apply(list, condition)).toEqual(list.filter(condition));
      });
    }),
  );
});
