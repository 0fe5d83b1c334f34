import { createBits, setBit, type Bits } from './bits.ts';

/**
 * Which short pieces a text holds, a bit for each hash of one. To ask for some costs a few nanoseconds where a pattern costs
 * hundreds; the answer "perhaps" may be wrong, "no" never is.
 */
export type Trigrams = Bits;

/** Hashes are smaller than this. */
export const TRIGRAM_KINDS = 4096;
/** Where Chinese characters begin; two of them tell as much as three letters. */
const CJK = 0x2e80;

// To make such an array costs more than to fill it, so there is one. It holds the pieces of one text at a time.
const held: Trigrams = createBits(TRIGRAM_KINDS);
let heldText = '';

/** The pieces of a text: every three characters, and pairs of Chinese ones. They hold until the next call. */
export function trigramsOf(text: string): Trigrams {
  if (text === heldText) return held;
  heldText = text;
  held.fill(0);
  const lower = text.toLowerCase();
  let before = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    setBit(held, hash(before, last, code));
    if (last >= CJK && code >= CJK) setBit(held, hash(0, last, code));
    before = last;
    last = code;
  }
  return held;
}

/** The pieces of a text that is part of another; for a pair of Chinese characters too. */
export function trigramsWithin(text: string): readonly number[] {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const pieces = codes.slice(2).map((code, at) => hash(codes[at] ?? 0, codes[at + 1] ?? 0, code));
  return pieces.length > 0 ? pieces : [hash(0, codes[0] ?? 0, codes[1] ?? 0)];
}

function hash(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & (TRIGRAM_KINDS - 1);
}
