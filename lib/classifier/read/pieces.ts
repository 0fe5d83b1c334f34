/**
 * Which short pieces a text holds, as hashes. To ask for some costs a few nanoseconds where a pattern costs hundreds; the
 * answer "perhaps" may be wrong, "no" never is.
 */
export interface Pieces {
  /** Each once. */
  readonly list: readonly number[];
  readonly bits: Uint32Array;
}

/** Hashes are smaller than this. */
export const PIECE_KINDS = 4096;
/** Where Chinese characters begin; two of them tell as much as three letters. */
const CJK = 0x2e80;

/** Collects the pieces of a text: every three characters, and pairs of Chinese ones. */
export function piecesOf(text: string): Pieces {
  const bits = new Uint32Array(PIECE_KINDS / 32);
  const list: number[] = [];
  const add = (piece: number): void => {
    const word = bits[piece >>> 5] ?? 0;
    const bit = 1 << (piece & 31);
    if ((word & bit) !== 0) return;
    bits[piece >>> 5] = word | bit;
    list.push(piece);
  };
  const lower = text.toLowerCase();
  let before = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    add(hash(before, last, code));
    if (last >= CJK && code >= CJK) add(hash(0, last, code));
    before = last;
    last = code;
  }
  return { list, bits };
}

/** The pieces of a text that is part of another; for a pair of Chinese characters too. */
export function piecesWithin(text: string): readonly number[] {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const pieces = codes.slice(2).map((code, at) => hash(codes[at] ?? 0, codes[at + 1] ?? 0, code));
  return pieces.length > 0 ? pieces : [hash(0, codes[0] ?? 0, codes[1] ?? 0)];
}

/** Whether all these pieces are there. */
export function hasPieces({ bits }: Pieces, wanted: readonly number[]): boolean {
  for (const piece of wanted) if (((bits[piece >>> 5] ?? 0) & (1 << (piece & 31))) === 0) return false;
  return true;
}

function hash(a: number, b: number, c: number): number {
  return (a * 961 + b * 31 + c) & (PIECE_KINDS - 1);
}
