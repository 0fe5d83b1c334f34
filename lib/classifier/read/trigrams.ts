/**
 * Which short pieces a text holds, as hashes. To ask for some costs a few nanoseconds where a pattern costs hundreds; the
 * answer "perhaps" may be wrong, "no" never is.
 */
export interface Trigrams {
  /** Each once; only the first `count` count. */
  readonly list: Uint16Array;
  readonly count: number;
  readonly bits: Uint32Array;
}

/** Hashes are smaller than this. */
export const TRIGRAM_KINDS = 4096;
/** Where Chinese characters begin; two of them tell as much as three letters. */
const CJK = 0x2e80;

/** Longer texts have more pieces than are told apart anyway. */
const MAX_PIECES = TRIGRAM_KINDS;
// To make such arrays costs more than to fill them, so there is one of each. They hold the pieces of one text at a time.
const bits = new Uint32Array(TRIGRAM_KINDS / 32);
const list = new Uint16Array(MAX_PIECES);
let heldText: string | null = null;
let held: Trigrams = { list, count: 0, bits };

/** The pieces of a text: every three characters, and pairs of Chinese ones. They hold until the next call. */
export function trigramsOf(text: string): Trigrams {
  if (text === heldText) return held;
  const lower = text.toLowerCase();
  bits.fill(0);
  let count = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const piece = hash(before, last, code);
    const word = bits[piece >>> 5] as number;
    const bit = 1 << (piece & 31);
    if ((word & bit) === 0) {
      bits[piece >>> 5] = word | bit;
      list[count++] = piece;
    }
    if (last >= CJK && code >= CJK) {
      const pair = hash(0, last, code);
      const pairBit = 1 << (pair & 31);
      if (((bits[pair >>> 5] as number) & pairBit) === 0) {
        bits[pair >>> 5] = (bits[pair >>> 5] as number) | pairBit;
        list[count++] = pair;
      }
    }
    before = last;
    last = code;
  }
  heldText = text;
  held = { list, count, bits };
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
