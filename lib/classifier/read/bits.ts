/**
 * Sets of small numbers, a bit for each: to fill, to ask and to go through one makes no object. Signed, as the engine keeps
 * unsigned words of 32 bits as objects until it has optimised what reads them.
 */
export type Bits = Int32Array;

/** An empty set for the numbers below `count`. */
export function createBits(count: number): Bits {
  return new Int32Array((count + 31) >>> 5);
}

export function hasBit(bits: Bits, place: number): boolean {
  return ((bits[place >>> 5] as number) & (1 << (place & 31))) !== 0;
}

export function setBit(bits: Bits, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

/** The first number from this one on that is in the set; -1 without one. */
export function nextBit(bits: Bits, from: number): number {
  let word = from >>> 5;
  if (word >= bits.length) return -1;
  let rest = ((bits[word] as number) >>> (from & 31)) << (from & 31);
  while (rest === 0) {
    if (++word >= bits.length) return -1;
    rest = bits[word] as number;
  }
  return word * 32 + 31 - Math.clz32(rest & -rest);
}
