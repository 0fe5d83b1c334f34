import { piecesWithin } from '../read/pieces.ts';
import { needsOf } from './needs.ts';

/** The pieces of the texts of which a match holds at least one. */
export type AnyOfPieces = readonly (readonly number[])[];

/** For each alternative of a pattern all that a match of it holds; `null` if nothing can be told. */
export type PatternNeeds = readonly (readonly AnyOfPieces[])[] | null;

/** What a text must hold for a pattern to match. */
export function patternNeeds(pattern: RegExp): PatternNeeds {
  return needsOf(pattern)?.map((needs) => needs.map((texts) => texts.map(piecesWithin))) ?? null;
}
