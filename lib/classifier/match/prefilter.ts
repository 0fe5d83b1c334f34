import { bitsOf, hasBits, type Pieces } from '../read/pieces.ts';
import { needsOf } from './needs.ts';

/** For each text of which a match holds at least one, the bits of its pieces; `null` if none can be told. */
export type PatternNeeds = readonly (readonly number[])[] | null;

/** What a text must hold for a pattern to match. */
export function patternNeeds(pattern: RegExp): PatternNeeds {
  return needsOf(pattern)?.map(bitsOf) ?? null;
}

/** Whether a text with these pieces can match at all; it may say yes wrongly, but never no. */
export function areMet(needs: PatternNeeds, pieces: Pieces): boolean {
  if (needs === null) return true;
  for (const bits of needs) if (hasBits(pieces, bits)) return true;
  return false;
}
