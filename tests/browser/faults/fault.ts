import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CauseId, Certainty } from '../../../lib/classifier/index.ts';

/** One way in which a call of a page goes wrong, and what the panel must say about it in each browser. */
export interface Fault {
  /** Unique; it is in the URL of the call, so that rows can be told apart. */
  readonly id: string;
  /** What happens, for the document. */
  readonly title: string;
  readonly call: FaultCall;
  /** The answer to a preflight; without it one that allows everything. */
  readonly preflight?: Reply;
  readonly reply: Reply;
  /** What is set in the browser while the call is made. */
  readonly while?:
    'offline' | 'blocked in DevTools' | 'the local network is out of bounds' | 'certificates are checked';
  /** Another extension of the browser blocks the call. */
  readonly blockedByExtension?: true;
  readonly chromium: Seen;
  readonly firefox: Seen;
}

/** How a page makes a call; it is sent to the page as JSON. */
export interface FaultCall {
  readonly way: Way;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly credentials?: 'include';
  readonly mode?: 'no-cors';
  /** The page goes on while the call is under way. */
  readonly leave?: true;
  /** What makes the page give up. */
  readonly stop?: 'before headers' | 'in the stream' | 'by a time limit';
}

export type Way =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'event source'
  | 'websocket'
  | 'worker'
  | 'frame'
  | 'frame of another origin'
  | 'frame whose policy allows no connection'
  | 'frame with a service worker';

/** What the server does with a request. */
export type Reply = (received: Received) => void | Promise<void>;

export interface Received {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Breaks the connection at once, without a word. */
  reset(): void;
}

/** The rows of a call, in the order in which they began; none where the browser tells extensions nothing, and why. */
export type Seen = readonly SeenRow[] | { readonly nothing: string };

export interface SeenRow {
  /** 'pending': under way, as far as the browser tells. */
  readonly kind: 'ok' | 'failed' | 'degraded' | 'cancelled' | 'pending';
  readonly provider: string;
  readonly status: number;
  /** '' for a call that went well or is under way. */
  readonly cause: CauseId | '';
  /** Only of failures. */
  readonly certainty?: Certainty;
}
