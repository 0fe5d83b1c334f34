import { createBits, hasBit, setBit, type Bits } from '../read/bits.ts';
import { TRIGRAM_KINDS, type Trigrams } from '../read/trigrams.ts';
import { askedTexts, piecesAsked, type AskedText, type PatternNeeds } from './required-trigrams.ts';

/**
 * Rules by the texts of which their patterns need one. All in one list of numbers, those of one piece side by side: what is
 * looked at together lies together, which counts for more than what is done with it.
 */
export interface WordIndex {
  /**
   * For each text where the next begins, counted from here, the place of the rule that asks for it, how many pieces it has,
   * these, the rarest first, and lists of pieces of which one must be there, with their lengths.
   */
  readonly entries: Uint16Array;
  /** The rarest pieces of all texts, a bit for each; by their last digits where there are few, to take little memory. */
  readonly asked: Bits;
  /** Where the entries of each piece begin; see bucketOf(). */
  readonly starts: Uint32Array;
}

/** Makes the index of what rules need of a message, in the order in which they are tried. */
export function createWordIndex(needed: readonly PatternNeeds[]): WordIndex {
  const count = piecesAsked(needed);
  const texts = needed.flatMap((alternatives, place) =>
    (alternatives ?? []).flatMap((needs) => askedTexts(needs, count).map((text) => ({ place, ...text }))),
  );
  const kinds = kindsFor(texts.length);
  const buckets = Array.from({ length: kinds }, (): number[] => []);
  const asked = createBits(Math.min(16 * kinds, TRIGRAM_KINDS));
  for (const text of texts) {
    setBit(asked, rarestOf(text) & (asked.length * 32 - 1));
    buckets[bucketOf(rarestOf(text), kinds)]?.push(...entryOf(text));
  }
  const starts = new Uint32Array(kinds + 1);
  buckets.forEach((entries, at) => (starts[at + 1] = (starts[at] ?? 0) + entries.length));
  return { entries: Uint16Array.from(buckets.flat()), asked, starts };
}

interface TextOfRule extends AskedText {
  readonly place: number;
}

function rarestOf({ pieces }: AskedText): number {
  return pieces[0] ?? 0;
}

function entryOf({ place, pieces, others }: TextOfRule): readonly number[] {
  const entry = [place, pieces.length, ...pieces, ...others.flatMap((list) => [list.length, ...list])];
  return [entry.length + 1, ...entry];
}

/** A power of two, so that few texts share a place and few places are empty. */
function kindsFor(texts: number): number {
  let kinds = 64;
  while (kinds < 2 * texts && kinds < TRIGRAM_KINDS) kinds *= 2;
  return kinds;
}

/** Spreads pieces, which have letters in common, over `kinds` places. */
function bucketOf(piece: number, kinds: number): number {
  return (Math.imul(piece, 0x9e37) >>> 7) & (kinds - 1);
}

/** Adds the places of the rules of whose texts a message with these pieces holds one. */
export function addSpoken({ entries, asked, starts }: WordIndex, { bits, list, count }: Trigrams, places: Bits): void {
  const kinds = starts.length - 1;
  const last = asked.length * 32 - 1;
  for (let at = 0; at < count; at++) {
    const piece = list[at] as number;
    if (!hasBit(asked, piece & last)) continue;
    const bucket = bucketOf(piece, kinds);
    const end = starts[bucket + 1] as number;
    for (let entry = starts[bucket] as number; entry < end; entry += entries[entry] as number)
      if (isHeld(entries, entry, bits)) setBit(places, entries[entry + 1] as number);
  }
}

function isHeld(entries: Uint16Array, entry: number, bits: Bits): boolean {
  let at = entry + 3;
  const others = at + (entries[entry + 2] as number);
  for (; at < others; at++) if (!hasBit(bits, entries[at] as number)) return false;
  const end = entry + (entries[entry] as number);
  while (at < end) {
    const next = at + 1 + (entries[at] as number);
    for (at++; at < next && !hasBit(bits, entries[at] as number);) at++;
    if (at === next) return false;
    at = next;
  }
  return true;
}
