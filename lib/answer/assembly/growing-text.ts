import type { Block, Run } from '../answer.ts';

/** A text that comes in pieces. Never joined while it grows: what is complete lies in blocks. */
export interface GrowingText {
  /** `event`: the one that the piece came with. */
  append(piece: string, event: number): void;
  /** Drops what came so far. */
  clear(): void;
  length(): number;
  /** The same object as long as nothing was added. */
  shown(): Run;
}

/** A block is closed when it reaches this; a longer piece is a block of its own. */
const BLOCK_CHARS = 4096;
/** A block of single characters would link too many events. */
const BLOCK_PIECES = 512;

export const EMPTY_RUN: Run = { blocks: [], length: 0 };

export function createGrowingText(): GrowingText {
  let closed: Block[] = [];
  let text = '';
  let ends: number[] = [];
  let events: number[] = [];
  let length = 0;
  let run: Run | null = EMPTY_RUN;
  const close = (): void => {
    if (text !== '') closed.push({ text, ends, events });
    text = '';
    ends = [];
    events = [];
  };
  return {
    append(piece, event) {
      if (piece === '') return;
      const full = text.length + piece.length > BLOCK_CHARS || ends.length >= BLOCK_PIECES;
      if (full && !splitsPair(text, piece)) close();
      text += piece;
      length += piece.length;
      const last = events.length - 1;
      if (events[last] === event) ends[last] = text.length;
      else {
        ends.push(text.length);
        events.push(event);
      }
      run = null;
    },
    clear() {
      closed = [];
      text = '';
      ends = [];
      events = [];
      length = 0;
      run = EMPTY_RUN;
    },
    length: () => length,
    shown() {
      if (run === null) {
        const open: Block = { text, ends: ends.slice(), events: events.slice() };
        run = { blocks: text === '' ? closed.slice() : [...closed, open], length };
      }
      return run;
    },
  };
}

/** Whether both halves of one character stand on either side. */
function splitsPair(before: string, after: string): boolean {
  const high = before.charCodeAt(before.length - 1);
  const low = after.charCodeAt(0);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** A text that came at once. */
export function wholeRun(text: string, event: number): Run {
  if (text === '') return EMPTY_RUN;
  return { blocks: [{ text, ends: [text.length], events: [event] }], length: text.length };
}

/** The whole text; at most `limit` characters of it. */
export function textOfRun(run: Run, limit = Infinity): string {
  if (run.length <= limit) return run.blocks.map(({ text }) => text).join('');
  const taken: string[] = [];
  let room = limit;
  for (const { text } of run.blocks) {
    if (room <= 0) break;
    taken.push(text.slice(0, room));
    room -= text.length;
  }
  return taken.join('');
}

/** The event that a character of a text came with; the last one for an offset behind its end, -1 for an empty text. */
export function eventAt(run: Run, offset: number): number {
  let start = 0;
  for (const { text, ends, events } of run.blocks) {
    if (offset < start + text.length) {
      const within = ends.findIndex((end) => offset < start + end);
      return events[within] ?? -1;
    }
    start += text.length;
  }
  return run.blocks.at(-1)?.events.at(-1) ?? -1;
}

/** How many characters of a text came before an event. */
export function offsetOfEvent(run: Run, event: number): number {
  let start = 0;
  for (const { text, ends, events } of run.blocks) {
    const at = events.findIndex((one) => one >= event);
    if (at >= 0) return start + (at === 0 ? 0 : (ends[at - 1] ?? 0));
    start += text.length;
  }
  return start;
}
