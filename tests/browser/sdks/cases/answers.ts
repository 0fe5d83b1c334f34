import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../../faults/fault.ts';
import { EVENTS, OPEN } from '../../faults/replies.ts';

/** How long a stream stays open behind its last piece, in ms, unless the page hangs up. */
const LINGER_MS = 1500;
const PAUSE_MS = 40;

/** Pieces of a stream, after which the connection stays open for as long as the page wants, and a while at most. */
export function lingering(
  pieces: readonly string[],
  type = EVENTS,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return async ({ response }) => {
    response.writeHead(200, { ...OPEN, 'content-type': type, ...headers });
    for (const piece of pieces) {
      response.write(piece);
      await setTimeout(PAUSE_MS);
    }
    await setTimeout(LINGER_MS, undefined, { ref: false });
    response.end();
  };
}

export const data = (...values: readonly unknown[]): readonly string[] =>
  values.map((value) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);
