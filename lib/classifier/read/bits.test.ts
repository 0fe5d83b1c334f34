import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBits, hasBit, nextBit, setBit } from './bits.ts';

it('a set holds what was put into it, in its order, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 299 })), (numbers) => {
      const bits = createBits(300);
      for (const number of numbers) setBit(bits, number);
      const found: number[] = [];
      for (let place = nextBit(bits, 0); place >= 0; place = nextBit(bits, place + 1)) found.push(place);
      expect(found).toEqual(numbers.toSorted((a, b) => a - b));
      for (let place = 0; place < 300; place++) expect(hasBit(bits, place)).toBe(numbers.includes(place));
    }),
  );
});
