import { Buffer } from 'node:buffer';
import { ServerResponse } from 'node:http';
import { Http2ServerResponse } from 'node:http2';
import { MAX_TOLD_CHARS, TOLD_CALLS } from '../told-calls.ts';
import type { Guard } from './guard.ts';
import { isFromLoopback } from './loopback.ts';
import type { ServedRequest } from './served-request.ts';
import { commentOf, tell, TOLD_LATER } from './telling.ts';
import { clientOf, type WaitingCalls } from './waiting-calls.ts';

export interface AnswerHookOptions {
  readonly guard: Guard;
  readonly waiting: WaitingCalls;
  isActive(): boolean;
  /** Calls whose bad status is known, and whose body may never be read: they are judged by what there is. */
  settle(served: ServedRequest): void;
}

/** Tells in the app's own responses which calls failed while they were made. */
export interface AnswerHook {
  /** A response that is about to be made. */
  watch(served: ServedRequest): void;
  /** The first call of a request: its end is looked at too. */
  called(served: ServedRequest): void;
  stop(): void;
}

const SERVED = Symbol('faultline');

type Answer = ServerResponse & { [SERVED]?: ServedRequest };
type Headers = Readonly<Record<string, unknown>> | readonly unknown[];

/** Puts itself before `writeHead` of all responses of node:http and node:http2, once. */
export function hookAnswers({ guard, waiting, isActive, settle }: AnswerHookOptions): AnswerHook {
  const hook = (prototype: { writeHead: unknown }): (() => void) => {
    const writeHead = prototype.writeHead as (...values: unknown[]) => unknown;
    const hooked = function (this: Answer, ...values: unknown[]): unknown {
      const served = this[SERVED];
      if (served !== undefined && !this.headersSent) guard(() => beforeHead(served, values), undefined);
      return Reflect.apply(writeHead, this, values);
    };
    prototype.writeHead = hooked;
    return () => {
      // Somebody may have come after.
      if (prototype.writeHead === hooked) prototype.writeHead = writeHead;
    };
  };
  const stops = [ServerResponse.prototype, Http2ServerResponse.prototype].map(hook);

  const beforeHead = (served: ServedRequest, values: readonly unknown[]): void => {
    const isStream = isEventStream(served.response, values);
    if ((served.calls === null && waiting.isEmpty && !isStream) || !isActive()) return;
    if (!isFromLoopback(served.request)) return;
    settle(served);
    const told = [...tell(served, null)];
    const room = MAX_TOLD_CHARS - told.join(',').length - 1;
    if (!waiting.isEmpty) told.push(...waiting.take(clientOf(served.request), room));
    if (told.length > 0) served.response.setHeader(TOLD_CALLS, told.join(','));
    else if (isStream) served.response.setHeader(TOLD_CALLS, TOLD_LATER);
  };

  /** Returns what `end` is called with instead, `null` for the same. */
  const beforeEnd = (served: ServedRequest, values: readonly unknown[]): readonly unknown[] | null => {
    const { response } = served;
    if (!response.headersSent || response.writableEnded || !isActive() || !isFromLoopback(served.request)) return null;
    settle(served);
    if (!hasUntold(served) || !takesComment(served)) return null;
    const told = tell(served, null);
    if (told.length === 0) return null;
    const [chunk, encoding, ...others] = values;
    const isChunk = typeof chunk === 'string' || chunk instanceof Uint8Array;
    if (isChunk)
      Reflect.apply(
        response.write.bind(response),
        undefined,
        typeof encoding === 'string' ? [chunk, encoding] : [chunk],
      );
    // A line of its own; one that was cut stays cut, and no empty line makes an event of it.
    response.write(Buffer.from(`\n${commentOf(told)}`));
    if (!isChunk) return null;
    return [...(typeof encoding === 'function' ? [encoding] : []), ...others];
  };

  /** What found no room goes along with the next response to the same client. */
  const closed = (served: ServedRequest): void => {
    if (!isActive() || !isFromLoopback(served.request)) return;
    settle(served);
    const { method = '', url = '' } = served.request;
    for (const text of tell(served, `${method} ${url.split('?', 1)[0] ?? ''}`.slice(0, 160)))
      waiting.add(clientOf(served.request), text);
  };

  return {
    watch(served) {
      (served.response as Answer)[SERVED] = served;
    },
    called(served) {
      const { response } = served;
      const end = response.end.bind(response) as (...values: readonly unknown[]) => ServerResponse;
      response.end = ((...values: readonly unknown[]) =>
        end(...(guard(() => beforeEnd(served, values), null) ?? values))) as typeof response.end;
      response.once('close', () => guard(() => closed(served), undefined));
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}

function hasUntold({ calls }: ServedRequest): boolean {
  return calls !== null && calls.some(({ told, failed }) => !told && failed !== null);
}

const EVENTS = /^text\/event-stream\b/iu;

function isEventStream(response: ServerResponse, values: readonly unknown[]): boolean {
  const told = response.getHeader('content-type');
  if (typeof told === 'string') return EVENTS.test(told);
  const headers = values.findLast((value) => typeof value === 'object' && value !== null) as Headers | undefined;
  return headers !== undefined && EVENTS.test(typeIn(headers));
}

/** Headers come as a record, as a flat list, or as a list of pairs. */
function typeIn(headers: Headers): string {
  if (!Array.isArray(headers)) {
    for (const name in headers) {
      if (name.length === 12 && name.toLowerCase() === 'content-type')
        return String((headers as Record<string, unknown>)[name]);
    }
    return '';
  }
  const flat = headers.flat() as readonly unknown[];
  const at = flat.findIndex((name, index) => index % 2 === 0 && String(name).toLowerCase() === 'content-type');
  return at < 0 ? '' : String(flat[at + 1]);
}

/**
 * Whether a comment can stand at the end of a response: in an event stream that is read by code, for an EventSource hands
 * over no comment, and not behind bytes that were compressed before they came here.
 */
function takesComment({ request, response }: ServedRequest): boolean {
  if (!EVENTS.test(String(response.getHeader('content-type') ?? headerSent(response, 'content-type')))) return false;
  if (request.method === 'HEAD' || response.hasHeader('content-length') || response.destroyed) return false;
  if (request.method === 'GET' && request.headers.accept === 'text/event-stream') return false;
  const coding = String(response.getHeader('content-encoding') ?? headerSent(response, 'content-encoding'));
  return coding === '' || coding === 'none' || coding === 'identity' || Object.hasOwn(response, 'write');
}

/** Headers that were given to writeHead at once are in the text of the head only. */
function headerSent(response: ServerResponse, name: string): string {
  // HTTP/2 has no such text, and keeps them with the others.
  const { _header: head } = response as unknown as { readonly _header?: unknown };
  for (const line of (typeof head === 'string' ? head : '').split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    if (line.slice(0, colon).toLowerCase() === name) return line.slice(colon + 1).trim();
  }
  return '';
}
