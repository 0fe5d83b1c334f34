import { hasPieces, piecesWithin, type Pieces } from '../read/pieces.ts';
import { needsOf } from './needs.ts';

/** For each text of which a match holds at least one, its pieces; `null` if none can be told. */
export type PatternNeeds = readonly (readonly number[])[] | null;

/** What a text must hold for a pattern to match. */
export function patternNeeds(pattern: RegExp): PatternNeeds {
  return needsOf(pattern)?.map(piecesWithin) ?? null;
}

/** Whether a text with these pieces can match at all; it may say yes wrongly, but never no. */
export function areMet(needs: PatternNeeds, pieces: Pieces): boolean {
  if (needs === null) return true;
  for (const wanted of needs) if (hasPieces(pieces, wanted)) return true;
  return false;
}
