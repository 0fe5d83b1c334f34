/** Sets of small numbers, a bit for each: to fill, to ask and to go through one makes no object. */
export type Bits = Uint32Array;

/** An empty set for the numbers below `count`. */
export function createBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
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
  return word * 32 + lowestBit(rest);
}

/** The place of the lowest bit of a word that has one. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
