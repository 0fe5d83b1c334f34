import { createBits, hasBit, setBit, type Bits } from '../read/bits.ts';
import { TRIGRAM_KINDS, type Trigrams } from '../read/trigrams.ts';
import { fewestTexts, piecesAsked, type PatternNeeds } from './required-trigrams.ts';

/**
 * Rules by the texts of which their patterns need one. All in one list of numbers, those of one piece side by side: what is
 * looked at together lies together, which counts for more than what is done with it.
 */
export interface WordIndex {
  /** For each text its length here, the place of the rule that asks for it, and its pieces, the rarest first. */
  readonly entries: Uint16Array;
  /** The rarest pieces of all texts, a bit for each. */
  readonly asked: Bits;
  /** Where the entries of each piece begin; `null` for few rules: there it is quicker to go through all. */
  readonly starts: Uint32Array | null;
}

/** From so many texts on it is quicker to look up those of the message. */
const MANY = 40;

/** Makes the index of what rules need of a message, in the order in which they are tried. */
export function createWordIndex(needed: readonly PatternNeeds[]): WordIndex {
  const count = piecesAsked(needed);
  const texts = needed
    .flatMap((alternatives, place) =>
      (alternatives ?? []).flatMap((needs) => fewestTexts(needs, count).map((pieces) => ({ place, pieces }))),
    )
    .toSorted((a, b) => rarestOf(a) - rarestOf(b) || a.place - b.place);
  const asked = createBits(TRIGRAM_KINDS);
  for (const text of texts) setBit(asked, rarestOf(text));
  return {
    entries: Uint16Array.from(texts.flatMap(({ place, pieces }) => [2 + pieces.length, place, ...pieces])),
    asked,
    starts: texts.length < MANY ? null : startsOf(texts),
  };
}

interface AskedText {
  readonly place: number;
  readonly pieces: readonly number[];
}

function rarestOf({ pieces }: AskedText): number {
  return pieces[0] ?? 0;
}

/** For sorted texts where those of each piece begin, and at the end where the last one ends. */
function startsOf(texts: readonly AskedText[]): Uint32Array {
  const starts = new Uint32Array(TRIGRAM_KINDS + 1);
  for (const text of texts) starts[rarestOf(text) + 1] = (starts[rarestOf(text) + 1] ?? 0) + 2 + text.pieces.length;
  for (let piece = 0; piece < TRIGRAM_KINDS; piece++)
    starts[piece + 1] = (starts[piece + 1] ?? 0) + (starts[piece] ?? 0);
  return starts;
}

/** Adds the places of the rules of whose texts a message with these pieces holds one. */
export function addSpoken({ entries, asked, starts }: WordIndex, found: Trigrams, places: Bits): void {
  const { bits, list, count } = found;
  if (starts === null) {
    addHeld(entries, 0, entries.length, bits, places);
    return;
  }
  for (let at = 0; at < count; at++) {
    const piece = list[at] as number;
    if (hasBit(asked, piece)) addHeld(entries, starts[piece] as number, starts[piece + 1] as number, bits, places);
  }
}

function addHeld(entries: Uint16Array, start: number, end: number, bits: Bits, places: Bits): void {
  let at = start;
  while (at < end) {
    const next = at + (entries[at] as number);
    let piece = at + 2;
    while (piece < next && hasBit(bits, entries[piece] as number)) piece++;
    if (piece === next) setBit(places, entries[at + 1] as number);
    at = next;
  }
}
