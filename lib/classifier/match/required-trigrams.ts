import { trigramsWithin } from '../read/trigrams.ts';
import { requiredWords } from './required-words.ts';

/** The pieces of the texts of which a match holds at least one. */
export type AnyOfTrigrams = readonly (readonly number[])[];

/** For each alternative of a pattern all that a match of it holds; `null` if nothing can be told. */
export type PatternNeeds = readonly (readonly AnyOfTrigrams[])[] | null;

/** What a text must hold for a pattern to match. */
export function requiredTrigrams(pattern: RegExp): PatternNeeds {
  return requiredWords(pattern)?.map((needs) => needs.map((texts) => texts.map(trigramsWithin))) ?? null;
}
