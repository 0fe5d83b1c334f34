import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenCall } from './open-call.ts';
import type { FailedCall } from './told-call.ts';

/** A call that was made while a request was served. */
export interface ServedCall {
  readonly open: OpenCall;
  readonly host: string;
  /** What is wrong with it; `null` while nothing is known to be. */
  failed: FailedCall | null;
  told: boolean;
}

/** A request that the app's server is answering. */
export interface ServedRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** `null` until the first one: most requests make none. */
  calls: ServedCall[] | null;
}

/** Calls of one request that are remembered. */
export const MAX_SERVED_CALLS = 32;

/** The request that the running code serves. */
export const servedRequest = new AsyncLocalStorage<ServedRequest>();
