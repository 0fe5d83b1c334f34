import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createSieve } from './sieve.ts';

it('asks only for what is new', () => {
  const passes = vi.fn((value: { readonly even: boolean }) => value.even);
  const [a, b, c, d] = [{ even: true }, { even: false }, { even: true }, { even: true }];
  const sieve = createSieve<{ readonly even: boolean }>();
  expect(sieve.sift([a, b], passes)).toEqual([a]);
  expect(sieve.sift([a, b, c], passes)).toEqual([a, c]);
  expect(passes).toHaveBeenCalledTimes(3);
  // The oldest left.
  expect(sieve.sift([b, c, d], passes)).toEqual([c, d]);
  expect(passes).toHaveBeenCalledTimes(4);
});

it('gives the same list while nothing changes in it', () => {
  const sieve = createSieve<number>();
  const even = (value: number) => value % 2 === 0;
  const before = sieve.sift([1, 2], even);
  expect(sieve.sift([1, 2, 3], even)).toBe(before);
});

it('chooses as a filter does, whatever came before', () => {
  const lists = fc.array(fc.array(fc.nat(20)));
  fc.assert(
    fc.property(lists, fc.array(fc.nat(3)), (all, choices) => {
      const conditions = [2, 3, 5, 7].map((divisor) => (value: number) => value % divisor === 0);
      const sieve = createSieve<number>();
      all.forEach((list, at) => {
        const condition = conditions[choices[at] ?? 0] ?? (() => true);
        expect(sieve.sift(list, condition)).toEqual(list.filter(condition));
      });
    }),
  );
});
