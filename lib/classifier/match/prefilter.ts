import { hasPieces, piecesWithin, type Pieces } from '../read/pieces.ts';
import { needsOf } from './needs.ts';

/** The pieces of the texts of which a match holds at least one. */
export type AnyOfPieces = readonly (readonly number[])[];

/** For each alternative of a pattern all that a match of it holds; `null` if nothing can be told. */
export type PatternNeeds = readonly (readonly AnyOfPieces[])[] | null;

/** What a text must hold for a pattern to match. */
export function patternNeeds(pattern: RegExp): PatternNeeds {
  return needsOf(pattern)?.map((needs) => needs.map((texts) => texts.map(piecesWithin))) ?? null;
}

/** Whether a text with these pieces can match at all; it may say yes wrongly, but never no. */
export function areMet(needs: PatternNeeds, pieces: Pieces): boolean {
  if (needs === null) return true;
  for (const alternative of needs) if (holdsAll(alternative, pieces)) return true;
  return false;
}

function holdsAll(alternative: readonly AnyOfPieces[], pieces: Pieces): boolean {
  for (const texts of alternative) if (!holdsOne(texts, pieces)) return false;
  return true;
}

function holdsOne(texts: AnyOfPieces, pieces: Pieces): boolean {
  for (const wanted of texts) if (hasPieces(pieces, wanted)) return true;
  return false;
}
