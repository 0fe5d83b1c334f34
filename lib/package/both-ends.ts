/** Characters kept of the beginning and of the end of a long text: more than what capture keeps of a body. */
const HEAD = 256 * 1024;
const TAIL = 128 * 1024;

/** A text that grows without bounds, of which both ends are kept. */
export interface BothEnds {
  add(piece: string): void;
  /** The whole text, or both its ends with an empty line between them. */
  text(): string;
}

/** Gathers the ends of a text that comes in pieces. */
export function createBothEnds(): BothEnds {
  let head = '';
  let pieces: string[] = [];
  let kept = 0;
  let dropped = false;
  return {
    add(piece) {
      const room = HEAD - head.length;
      if (room > 0) head += piece.slice(0, room);
      const rest = room > 0 ? piece.slice(room) : piece;
      if (rest === '') return;
      pieces.push(rest);
      kept += rest.length;
      if (kept <= 2 * TAIL) return;
      // Now and then, so that no piece is copied often.
      const tail = pieces.join('').slice(-TAIL);
      pieces = [tail];
      kept = tail.length;
      dropped = true;
    },
    text: () => (dropped ? `${head}\n\n${pieces.join('')}` : head + pieces.join('')),
  };
}
