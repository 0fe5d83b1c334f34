import type { Omitted } from '../answer.ts';

/** What all drafts of one answer share: the event that is read, and what there is room for. */
export interface Ledger {
  /** Index of the event that is read. */
  event: number;
  readonly omitted: { -readonly [Name in keyof Omitted]: Omitted[Name] };
  /** The part of a piece of text that there is room for. */
  spend(piece: string): string;
}

/** Of all texts of one answer, in UTF-16 units. A browser hands over no body as long. */
const MAX_CHARS = 24 * 1024 * 1024;

export const MAX_TURNS = 200;
export const MAX_CHOICES = 128;
export const MAX_PARTS = 2000;

export function createLedger(): Ledger {
  let room = MAX_CHARS;
  const omitted = { turns: 0, choices: 0, parts: 0, chars: 0 };
  return {
    event: 0,
    omitted,
    spend(piece) {
      const kept = piece.length <= room ? piece : piece.slice(0, room);
      room -= kept.length;
      omitted.chars += piece.length - kept.length;
      return kept;
    },
  };
}
