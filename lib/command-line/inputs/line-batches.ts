import type { LineBatch } from '../line-batch.ts';

/** Bytes of one batch, about: small enough to keep order cheaply, large enough that passing it on costs little. */
const BATCH = 64 * 1024;

/** A longer line is no record of a failure, and would have to be held whole. */
const MAX_LINE = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** Why a line was left out. */
export interface LongLine {
  readonly file: string;
  readonly line: number;
}

/** Cuts a stream of bytes into batches of whole lines, in their order. No more is held than a batch and its last line. */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  onLongLine: (long: LongLine) => void,
): AsyncGenerator<LineBatch> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  /** Bytes up to the last end of a line. */
  let whole = 0;
  let firstLine = 1;
  let skipping = false;
  for await (const chunk of chunks) {
    let rest = chunk;
    if (skipping) {
      const end = rest.indexOf(LINE_FEED);
      if (end < 0) continue;
      rest = rest.subarray(end + 1);
      firstLine += 1;
      skipping = false;
    }
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) whole = size + end;
    waiting.push(rest);
    size += rest.length;
    if (whole > 0 && size >= BATCH) {
      const bytes = Buffer.concat(waiting);
      const text = ownCopy(bytes.subarray(0, whole));
      // Counted before the bytes are handed to a thread.
      const lines = countLines(text);
      yield { text, file, firstLine };
      firstLine += lines;
      waiting = [ownCopy(bytes.subarray(whole))];
      size -= whole;
      whole = 0;
    }
    if (whole === 0 && size > MAX_LINE) {
      onLongLine({ file, line: firstLine });
      skipping = true;
      waiting = [];
      size = 0;
    }
  }
  if (size > 0) yield { text: ownCopy(Buffer.concat(waiting)), file, firstLine };
}

/** With memory of its own, which can be handed to a thread; Node.js keeps small buffers in one that they share. */
function ownCopy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
