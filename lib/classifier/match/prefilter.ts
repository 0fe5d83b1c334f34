import { bitsOf, hasBits, type Pieces } from '../read/pieces.ts';
import { needsOf } from './needs.ts';

const wantedBits = new WeakMap<RegExp, readonly (readonly number[])[] | null>();

/** Whether a pattern can match a text with these pieces at all; it may say yes wrongly, but never no. */
export function canMatch(pattern: RegExp, pieces: Pieces): boolean {
  let wanted = wantedBits.get(pattern);
  if (wanted === undefined) {
    wanted = needsOf(pattern)?.map(bitsOf) ?? null;
    wantedBits.set(pattern, wanted);
  }
  if (wanted === null) return true;
  for (const bits of wanted) if (hasBits(pieces, bits)) return true;
  return false;
}
