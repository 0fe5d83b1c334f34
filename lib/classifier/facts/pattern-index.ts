import { requiredTrigrams, type AnyOfTrigrams } from '../match/required-trigrams.ts';
import { TRIGRAM_KINDS, type Trigrams } from '../read/trigrams.ts';

/** What is needed to try a pattern: its place in the list, and all that a match of one of its alternatives holds. */
interface Asking {
  readonly place: number;
  readonly needs: readonly AnyOfTrigrams[];
}

/** Patterns by the pieces that their matches hold, so that of hundreds only those are tried that the words speak for. */
export interface PatternIndex {
  readonly byPiece: readonly (readonly Asking[] | undefined)[];
  /** The places of patterns of which nothing can be told. */
  readonly always: readonly number[];
}

/** Prepares patterns; their order stays. */
export function createPatternIndex(patterns: readonly RegExp[]): PatternIndex {
  const all = patterns.map((pattern) => requiredTrigrams(pattern));
  const count = new Map<number, number>();
  for (const piece of all.flatMap((needs) => needs?.flat(3) ?? [])) count.set(piece, (count.get(piece) ?? 0) + 1);
  const byPiece: (Asking[] | undefined)[] = Array.from({ length: TRIGRAM_KINDS });
  const always: number[] = [];
  all.forEach((alternatives, place) => {
    if (alternatives === null) always.push(place);
    else
      for (const needs of alternatives)
        for (const piece of rarestOf(needs, count)) (byPiece[piece] ??= []).push({ place, needs });
  });
  return { byPiece, always };
}

// To make an array costs more than to fill it; this one holds the places of one text at a time.
const places: number[] = [];

/** The places of the patterns that may match a text with these pieces, in their order. They hold until the next call. */
export function mayMatch({ byPiece, always }: PatternIndex, found: Trigrams): readonly number[] {
  places.length = 0;
  for (const place of always) places.push(place);
  for (let at = 0; at < found.count; at++) {
    const asking = byPiece[found.list[at] as number];
    if (asking === undefined) continue;
    for (const { place, needs } of asking) if (!places.includes(place) && holdsAll(needs, found.bits)) insert(place);
  }
  return places;
}

function insert(place: number): void {
  let at = places.length;
  while (at > 0 && (places[at - 1] as number) > place) at--;
  for (let moved = places.length; moved > at; moved--) places[moved] = places[moved - 1] as number;
  places[at] = place;
}

function holdsAll(needs: readonly AnyOfTrigrams[], bits: Uint32Array): boolean {
  for (const texts of needs) if (!holdsOne(texts, bits)) return false;
  return true;
}

function holdsOne(texts: AnyOfTrigrams, bits: Uint32Array): boolean {
  for (const pieces of texts) if (holds(pieces, bits)) return true;
  return false;
}

function holds(pieces: readonly number[], bits: Uint32Array): boolean {
  for (const piece of pieces) if (((bits[piece >>> 5] as number) & (1 << (piece & 31))) === 0) return false;
  return true;
}

/** One piece for each text of the list that is easiest to rule out. */
function rarestOf(needs: readonly AnyOfTrigrams[], count: ReadonlyMap<number, number>): readonly number[] {
  const lists = needs.map((texts) => texts.map((pieces) => rarest(pieces, count)));
  const cost = (pieces: readonly number[]) => pieces.reduce((sum, piece) => sum + (count.get(piece) ?? 0), 0);
  return [...new Set(lists.reduce((best, list) => (cost(list) < cost(best) ? list : best), lists[0] ?? []))];
}

function rarest(pieces: readonly number[], count: ReadonlyMap<number, number>): number {
  return pieces.reduce(
    (best, piece) => ((count.get(piece) ?? 0) < (count.get(best) ?? 0) ? piece : best),
    pieces[0] ?? 0,
  );
}
