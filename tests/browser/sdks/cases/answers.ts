import type { OutgoingHttpHeaders } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../../faults/fault.ts';
import { EVENTS, OPEN } from '../../faults/replies.ts';

/** How long a stream stays open behind its last piece, in ms, unless the page hangs up. */
const LINGER_MS = 1500;
const PAUSE_MS = 60;

/** Pieces of a stream, after which the connection stays open for as long as the page wants, and a while at most. */
export function lingering(
  pieces: readonly string[],
  type = EVENTS,
  headers: OutgoingHttpHeaders = {},
  status = 200,
): Reply {
  return async ({ response }) => {
    response.writeHead(status, { ...OPEN, 'content-type': type, ...headers });
    // Without this the first piece would come with the headers, and a page may hang up before DevTools is told of either.
    response.flushHeaders();
    await setTimeout(PAUSE_MS);
    for (const piece of pieces) {
      response.write(piece);
      await setTimeout(PAUSE_MS);
    }
    await setTimeout(LINGER_MS, undefined, { ref: false });
    response.end();
  };
}

/** The `data:` lines of an event stream. */
export const data = (...values: readonly unknown[]): readonly string[] =>
  values.map((value) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);

/** Events whose name is their type, as Anthropic and the Responses API send them. */
export const typed = (...values: readonly Readonly<{ type: string; [field: string]: unknown }>[]): readonly string[] =>
  values.map((value) => `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`);

/** JSON, one value a line. */
export const lines = (...values: readonly unknown[]): readonly string[] =>
  values.map((value) => `${JSON.stringify(value)}\n`);

export const NDJSON = 'application/x-ndjson';

/** Takes the request and says nothing. */
export const silence: Reply = () => undefined;

/** SDKs wait so long before they try again, instead of half a second and more. */
export const QUICK: OutgoingHttpHeaders = { 'retry-after-ms': '80' };
