import { createBits, hasBit, setBit, type Bits } from './bits.ts';

/**
 * Which short pieces a text holds, as hashes. To ask for some costs a few nanoseconds where a pattern costs hundreds; the
 * answer "perhaps" may be wrong, "no" never is.
 */
export interface Trigrams {
  /** A bit for each. */
  readonly bits: Bits;
  /** In the order in which they stand in the text, some perhaps more than once; only the first `count` count. */
  readonly list: Uint16Array;
  readonly count: number;
  /** A bit for each character of ASCII that the text holds, in lower case. */
  readonly characters: Bits;
}

/** Hashes are smaller than this. */
export const TRIGRAM_KINDS = 16_384;
/** Where Chinese characters begin; two of them tell as much as three letters. */
const CJK = 0x2e80;

/** Nothing reads a longer text. */
const MAX_TEXT = 4 * 1024;
/** A character that becomes two in lower case has two pieces, and so has each of Chinese. */
const MAX_PIECES = 4 * MAX_TEXT;

/**
 * The pieces of a text: every three characters, and pairs of Chinese ones. They hold until the next call; `trigramsOf` is the one
 * for messages.
 */
export type TrigramReader = (text: string) => Trigrams;

/** Makes a reader. To make its arrays costs more than to fill them, so it has one of each for all texts. */
export function trigramReader(): TrigramReader {
  const bits = createBits(TRIGRAM_KINDS);
  const list = new Uint16Array(MAX_PIECES);
  const characters = createBits(128);
  let heldText = '';
  let held: Trigrams = { bits, list, count: 0, characters };
  return (text) => {
    if (text === heldText) return held;
    forget(held);
    heldText = text;
    held = { bits, list, count: fill(held, text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text), characters };
    return held;
  };
}

export const trigramsOf = trigramReader();

/** Few bits are set as a rule: to put them back takes less than to clear all. */
function forget({ bits, list, count, characters }: Trigrams): void {
  for (let at = 0; at < count; at++) bits[(list[at] as number) >>> 5] = 0;
  for (let word = 0; word < characters.length; word++) characters[word] = 0;
}

function fill(into: Trigrams, text: string): number {
  const { bits, list, characters } = into;
  let count = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= UPPER_A && code <= UPPER_Z) code += TO_LOWER;
    // What lower case makes of these may be longer.
    else if (code > ASCII) return fillWithAny(into, text.toLowerCase());
    setBit(characters, code);
    const piece = hash(before, last, code);
    setBit(bits, piece);
    list[count++] = piece;
    before = last;
    last = code;
  }
  return count;
}

function fillWithAny({ bits, list, characters }: Trigrams, lower: string): number {
  let count = 0;
  let before = 0;
  let last = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code <= ASCII) setBit(characters, code);
    const piece = hash(before, last, code);
    setBit(bits, piece);
    list[count++] = piece;
    if (code >= CJK && last >= CJK) {
      const pair = hash(0, last, code);
      setBit(bits, pair);
      list[count++] = pair;
    }
    before = last;
    last = code;
  }
  return count;
}

const ASCII = 0x7f;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const TO_LOWER = 0x20;

/** A text that others are searched for, with what all that hold it have. */
export interface Sign {
  readonly text: string;
  readonly pieces: readonly number[];
}

/** Makes a text ready to be searched for; of three characters at least. */
export function signOf(text: string): Sign {
  return { text, pieces: trigramsWithin(text.toLowerCase()) };
}

/** Whether a text holds a sign, upper and lower case told apart. For a text of which more is asked it takes next to nothing. */
export function holdsSign(text: string, { text: wanted, pieces }: Sign): boolean {
  if (text.length <= MAX_TEXT) {
    const { bits: known } = trigramsOf(text);
    for (const piece of pieces) if (!hasBit(known, piece)) return false;
  }
  return text.includes(wanted);
}

/** Whether a text may hold a character of ASCII, in lower case; "perhaps" for a long text. */
export function mayHoldCharacter(text: string, code: number): boolean {
  return text.length > MAX_TEXT || hasBit(trigramsOf(text).characters, code);
}

/** The pieces of a text that is part of another; for a pair of Chinese characters too. */
export function trigramsWithin(text: string): readonly number[] {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const pieces = codes.slice(2).map((code, at) => hash(codes[at] ?? 0, codes[at + 1] ?? 0, code));
  return pieces.length > 0 ? pieces : [hash(0, codes[0] ?? 0, codes[1] ?? 0)];
}

/** Letters differ in their last five bits, so that hardly two of their pieces share a number. */
function hash(a: number, b: number, c: number): number {
  return ((a << 10) ^ (b << 5) ^ c) & (TRIGRAM_KINDS - 1);
}
