import { lazily } from '../lazily.ts';
import { generalRules } from '../protocols/general.ts';
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
 * In how many patterns of general rules each piece stands. They are made of the words that errors are made of, so this tells
 * how often a message has it.
 */
const spoken = lazily(() =>
  countOf(generalRules.map(({ message }) => (message === undefined ? [] : piecesOf(message.source)))),
);

function piecesOf(source: string): readonly number[] {
  return trigramsWithin(source.toLowerCase().replaceAll(/\\[a-z]|[^a-z\d _]+/gu, ' '));
}

function countOf(lists: readonly (readonly number[])[]): Counts {
  const count = new Map<number, number>();
  for (const list of lists) for (const piece of new Set(list)) count.set(piece, (count.get(piece) ?? 0) + 1);
  return count;
}

/** What to ask a text for, to rule out that an alternative of a pattern matches it. */
export interface AskedText {
  /** The pieces of one of the texts of which it holds one, and of those that it holds in any case; the rarest first. */
  readonly pieces: readonly number[];
  /** Of every other list one piece of each of its texts, of which one must be there. */
  readonly others: readonly (readonly number[])[];
}

/** Longer lists rule out little. */
const MAX_OTHERS = 12;

/** By that list of an alternative which is easiest to rule out. */
export function askedTexts(alternative: readonly AnyOfTrigrams[], count: Counts): readonly AskedText[] {
  const often = spoken();
  const rarity = (piece: number): number => (often.get(piece) ?? 0) + (count.get(piece) ?? 0) / 10;
  const rarest = (pieces: readonly number[]): number =>
    pieces.reduce((best, one) => (rarity(one) < rarity(best) ? one : best), pieces[0] ?? 0);
  const cost = (texts: AnyOfTrigrams): number => texts.reduce((sum, pieces) => sum + rarity(rarest(pieces)), 0);
  const chosen = alternative.reduce((best, texts) => (cost(texts) < cost(best) ? texts : best), alternative[0] ?? []);
  const beside = alternative.filter((texts) => texts !== chosen);
  const certain = beside.filter((texts) => texts.length === 1).flat(2);
  const others = beside
    .filter((texts) => texts.length > 1 && texts.length <= MAX_OTHERS)
    .map((texts) => [...new Set(texts.map(rarest))]);
  return chosen.map((pieces) => ({
    pieces: [...new Set([...pieces, ...certain])].toSorted((a, b) => rarity(a) - rarity(b)),
    others,
  }));
}
