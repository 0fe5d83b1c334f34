/**
 * Which short pieces a text holds, as bits of their hashes. To ask it costs a few nanoseconds where a pattern costs
 * hundreds; it may say "perhaps" wrongly, but never "no".
 */
export interface Pieces {
  readonly bits: Uint32Array;
}

const SIZE = 4096;
/** Where Chinese characters begin; two of them tell as much as three letters. */
const CJK = 0x2e80;

/** Collects the pieces of a text: every three characters, and pairs of Chinese ones. */
export function piecesOf(text: string): Pieces {
  const bits = new Uint32Array(SIZE / 32);
  const lower = text.toLowerCase();
  let before = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const piece = hash(before, last, code);
    bits[piece >>> 5] = (bits[piece >>> 5] ?? 0) | (1 << (piece & 31));
    if (last >= CJK && code >= CJK) {
      const pair = hash(0, last, code);
      bits[pair >>> 5] = (bits[pair >>> 5] ?? 0) | (1 << (pair & 31));
    }
    before = last;
    last = code;
  }
  return { bits };
}

/** The bits that a text sets if it is part of another; for a pair of Chinese characters too. */
export function bitsOf(text: string): readonly number[] {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bits = codes.slice(2).map((code, at) => hash(codes[at] ?? 0, codes[at + 1] ?? 0, code));
  return bits.length > 0 ? bits : [hash(0, codes[0] ?? 0, codes[1] ?? 0)];
}

/** Whether all these bits are set. */
export function hasBits({ bits }: Pieces, wanted: readonly number[]): boolean {
  for (const piece of wanted) if (((bits[piece >>> 5] ?? 0) & (1 << (piece & 31))) === 0) return false;
  return true;
}

function hash(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & (SIZE - 1);
}
