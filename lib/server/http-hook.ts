import { Buffer } from 'node:buffer';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest, type IncomingMessage } from 'node:http';
import { captureFrames } from './call-frames.ts';
import { failureName } from './connection-failure.ts';
import type { Guard } from './guard.ts';
import type { HeaderPair, OpenCall } from './open-call.ts';
import type { UndiciHookOptions } from './undici-hook.ts';

export type HttpHookOptions = UndiciHookOptions;

/** `null`: it was looked at, and is no call. */
type Watched = ClientRequest & { [CALL]?: OpenCall | null };

const CALL = Symbol('faultline');

/**
 * Watches what goes through http.request and https.request, however they were imported: bytes are looked at where they are
 * written, and where the parser hands them on. Returns the way to stop.
 */
export function hookHttp({ guard, wants, open }: HttpHookOptions): () => void {
  const callOf = (request: Watched, below: (...values: never[]) => unknown): OpenCall | null => {
    let call = request[CALL];
    if (call === undefined) request[CALL] = call = openedBy(request, below);
    return call;
  };
  const openedBy = (request: ClientRequest, below: (...values: never[]) => unknown): OpenCall | null => {
    const { method, protocol, path } = request;
    const url = `${protocol}//${String(request.getHeader('host') ?? request.host)}${path}`;
    if (!wants(method, url)) return null;
    return open({ method, url, headers: sentHeaders(request), frames: captureFrames(below) });
  };
  const stops = (['write', 'end'] as const).map((name) => {
    const own = Object.hasOwn(ClientRequest.prototype, name);
    const original = ClientRequest.prototype[name] as (...values: unknown[]) => unknown;
    const hooked = function (this: Watched, ...values: unknown[]): unknown {
      guard(() => {
        const call = callOf(this, hooked);
        // The end of a request writes its last piece with `write` inside of node:http, and not with this one.
        if (call !== null) tellSent(call, values[0], values[1]);
      }, undefined);
      return Reflect.apply(original, this, values);
    };
    Object.defineProperty(ClientRequest.prototype, name, { value: hooked, writable: true, configurable: true });
    return () => {
      if (ClientRequest.prototype[name] !== (hooked as unknown)) return;
      if (own)
        Object.defineProperty(ClientRequest.prototype, name, { value: original, writable: true, configurable: true });
      else Reflect.deleteProperty(ClientRequest.prototype, name);
    };
  });
  const answered = ({ request, response }: { request: Watched; response: IncomingMessage }): void => {
    const call = request[CALL];
    if (call === undefined || call === null) return;
    call.answered(response.statusCode ?? 0, response.statusMessage ?? '', pairsOf(response.rawHeaders));
    watchBody(request, response, call, guard);
  };
  const failed = ({ request, error }: { request: Watched; error: unknown }): void => {
    const call = request[CALL];
    call?.ended(failureName(error));
  };
  const listeners = Object.entries({
    'http.client.response.finish': answered,
    'http.client.request.error': failed,
  }).map(([name, listen]) => {
    const listener = (message: unknown): void => guard(() => listen(message as never), undefined);
    subscribe(name, listener);
    return () => unsubscribe(name, listener);
  });
  return () => {
    for (const stop of [...stops, ...listeners]) stop();
  };
}

function tellSent(call: OpenCall, chunk: unknown, encoding: unknown): void {
  if (chunk instanceof Uint8Array) call.sent(chunk);
  else if (typeof chunk === 'string')
    call.sent(Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8'));
}

/** The parser pushes each piece, and `null` at the end, whether the app reads them or not. */
function watchBody(request: ClientRequest, response: IncomingMessage, call: OpenCall, guard: Guard): void {
  const push = response.push.bind(response);
  response.push = (chunk: unknown, encoding?: BufferEncoding) => {
    guard(() => {
      if (chunk instanceof Uint8Array) call.received(chunk);
    }, undefined);
    const more = push(chunk, encoding);
    if (chunk === null && response.complete) guard(() => call.ended(null), undefined);
    return more;
  };
  response.once('close', () =>
    guard(() => {
      const reason: unknown = request.errored ?? response.errored;
      call.ended(response.complete ? null : failureName(reason ?? { code: 'ECONNRESET' }));
    }, undefined),
  );
}

function sentHeaders(request: ClientRequest): readonly HeaderPair[] {
  return Object.entries(request.getHeaders()).flatMap(([name, value]) =>
    [value ?? []].flat().map((item): HeaderPair => [name, String(item)]),
  );
}

function pairsOf(raw: readonly string[]): readonly HeaderPair[] {
  return raw.flatMap((name, at): HeaderPair[] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []));
}
