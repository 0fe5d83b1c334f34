import { trigramsWithin } from '../read/trigrams.ts';
import { requiredWords } from './required-words.ts';

/** The pieces of the texts of which a match holds at least one. */
type AnyOfTrigrams = readonly (readonly number[])[];

/** For each alternative of a pattern all that a match of it holds; `null` if nothing can be told. */
export type PatternNeeds = readonly (readonly AnyOfTrigrams[])[] | null;

/** What a text must hold for a pattern to match. */
export function requiredTrigrams(pattern: RegExp): PatternNeeds {
  return requiredWords(pattern)?.map((needs) => needs.map((texts) => texts.map(trigramsWithin))) ?? null;
}

type Counts = ReadonlyMap<number, number>;

/** How many texts of some patterns hold a piece. */
export function piecesAsked(patterns: readonly PatternNeeds[]): Counts {
  const count = new Map<number, number>();
  for (const needs of patterns) for (const piece of needs?.flat(3) ?? []) count.set(piece, (count.get(piece) ?? 0) + 1);
  return count;
}

/**
 * The texts of that list of an alternative which is easiest to rule out, each as the pieces that must be there with it, the
 * rarest first.
 */
export function fewestTexts(alternative: readonly AnyOfTrigrams[], count: Counts): readonly (readonly number[])[] {
  const rarity = (piece: number): number => count.get(piece) ?? 0;
  const rarest = (pieces: readonly number[]): number => Math.min(...pieces.map(rarity));
  const cost = (texts: AnyOfTrigrams): number => texts.reduce((sum, pieces) => sum + rarest(pieces), 0);
  const chosen = alternative.reduce((best, texts) => (cost(texts) < cost(best) ? texts : best), alternative[0] ?? []);
  const certain = alternative.filter((texts) => texts !== chosen && texts.length === 1).flat(2);
  return chosen.map((pieces) => [...new Set([...pieces, ...certain])].toSorted((a, b) => rarity(a) - rarity(b)));
}
