import { JSONParser, TokenType } from '@streamparser/json';
import type { Place, Refusal } from '../../har-file.ts';
import { misfitOfHar } from './har-shape.ts';

/** How deep values may lie in each other: no browser nests the call stacks of a HAR half as deep. */
const MAX_DEPTH = 1000;

const ENTRIES = '$.log.entries.*';
const LINE_FEED = 0x0a;

export interface HarStreamOptions {
  /** Takes each entry as soon as it is complete, with its place in the file, from 0. */
  onEntry(entry: unknown, index: number): void;
  /** Called after each piece, with the bytes read so far. */
  onBytes?(bytes: number): void;
}

/**
 * Reads a HAR file piece by piece: no more of it is held than one entry. Resolves to why it is none, or `null` when it was
 * read to its end; entries were taken by then in both cases. Text in UTF-8 and, with its mark, UTF-16 is understood;
 * bytes that are neither read as U+FFFD.
 */
export async function readHarStream(
  file: ReadableStream<Uint8Array>,
  { onEntry, onBytes }: HarStreamOptions,
): Promise<Refusal | null> {
  let entries = 0;
  let root: unknown;
  let token = 0;
  let depth = 0;
  let tooDeep = false;
  const parser = new JSONParser({ paths: ['$', ENTRIES] });
  parser.onToken = ({ token: type, offset }) => {
    token = offset;
    if (type === TokenType.LEFT_BRACE || type === TokenType.LEFT_BRACKET) depth += 1;
    if (type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET) depth -= 1;
    tooDeep ||= depth > MAX_DEPTH;
    if (tooDeep) throw new RangeError('nested too deep');
  };
  parser.onValue = ({ value, key, parent, stack }) => {
    if (stack.length === 0) {
      root = value;
      return;
    }
    onEntry(value, entries);
    entries += 1;
    // The list keeps its length for the check of its shape, and nothing else.
    if (Array.isArray(parent) && typeof key === 'number') parent[key] = null;
  };

  const encoder = new TextEncoder();
  const track = createTrack();
  const reader = file.getReader();
  let decoder: TextDecoder | undefined;
  try {
    for (;;) {
      const piece = await reader.read().catch(() => null);
      if (piece === null) return { kind: 'unreadable' };
      if (piece.done) break;
      decoder ??= new TextDecoder(encodingOf(piece.value));
      const text = encoder.encode(decoder.decode(piece.value, { stream: true }));
      track.add(text);
      try {
        parser.write(text);
      } catch (error) {
        if (tooDeep) return { kind: 'too-deep', at: track.at(token) };
        const at = Math.max(token, offsetIn(error));
        return { kind: 'not-json', at: track.at(at), found: track.character(at) };
      }
      onBytes?.(track.bytes());
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (track.isBlank()) return { kind: 'empty' };
  try {
    if (!parser.isEnded) parser.end();
  } catch {
    return { kind: 'ends-early', at: track.at(track.bytes()), entries };
  }
  const misfit = misfitOfHar(root);
  return misfit === null ? null : { kind: 'no-har', misfit };
}

/** By the mark that Windows' tools write before UTF-16. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Where the tokenizer stopped; 0 for an error of the parser behind it, which blames the token. */
function offsetIn(error: unknown): number {
  const told = error instanceof Error ? /absolute position "(\d{1,15})"/u.exec(error.message)?.[1] : undefined;
  return told === undefined ? 0 : Number(told);
}

/** Counts bytes and lines, so that a place in the last piece can be told. */
function createTrack() {
  let piece: Uint8Array = new Uint8Array();
  let start = 0;
  let line = 1;
  let lineStart = 0;
  let blank = true;
  const walk = (end: number): void => {
    for (let at = piece.indexOf(LINE_FEED); at >= 0 && at < end; at = piece.indexOf(LINE_FEED, at + 1)) {
      line += 1;
      lineStart = start + at + 1;
    }
  };
  return {
    add(next: Uint8Array): void {
      walk(piece.length);
      start += piece.length;
      piece = next;
      blank &&= next.every((byte) => byte <= 0x20);
    },
    bytes: () => start + piece.length,
    isBlank: () => blank,
    /** The place of a byte; one before the last piece counts as its first. Only once. */
    at(offset: number): Place {
      const within = Math.max(0, offset - start);
      walk(within);
      return { line, column: start + within - lineStart + 1 };
    },
    /** The character at a byte of the last piece; '' outside of it. */
    character(offset: number): string {
      if (offset < start) return '';
      const [first = ''] = new TextDecoder().decode(piece.slice(offset - start, offset - start + 4));
      return first;
    },
  };
}
