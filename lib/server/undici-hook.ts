import { Buffer } from 'node:buffer';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { captureFrames } from './call-frames.ts';
import { failureName } from './connection-failure.ts';
import { fetchFrames } from './fetch-hook.ts';
import type { Guard } from './guard.ts';
import type { CallHead, HeaderPair, OpenCall } from './open-call.ts';

export interface UndiciHookOptions {
  readonly guard: Guard;
  wants(method: string, url: string): boolean;
  open(head: CallHead): OpenCall;
}

/** A request inside undici, as its diagnostics channels hand it over. */
type UndiciRequest = Record<string, unknown>;

interface Message {
  readonly request: UndiciRequest;
  readonly response?: {
    readonly statusCode: number;
    readonly statusText: string;
    readonly headers: readonly unknown[];
  };
  readonly chunk?: unknown;
  readonly error?: unknown;
}

/** In which of a request's methods bytes pass by. Node 20 has no channels for them. */
const PASSING = [
  ['onBodySent', 'sent'],
  ['onData', 'received'],
] as const;

/**
 * Watches what goes through undici: Node's own fetch, and the package's fetch and request, whatever their dispatcher. It listens
 * where undici hands bytes on and changes none of them. Returns the way to stop.
 */
export function hookUndici({ guard, wants, open }: UndiciHookOptions): () => void {
  const calls = new WeakMap<UndiciRequest, OpenCall>();
  const created = ({ request }: Message): void => {
    const [method, url] = [String(request['method']), `${String(request['origin'])}${String(request['path'])}`];
    if (!wants(method, url)) return;
    const frames = fetchFrames.getStore() ?? captureFrames(published);
    const call = open({ method, url, headers: pairsOf(request['headers']), frames });
    calls.set(request, call);
    for (const [name, part] of PASSING) {
      const original = request[name];
      if (typeof original !== 'function') continue;
      request[name] = function (this: unknown, ...values: readonly unknown[]): unknown {
        guard(() => call[part](bytesOf(values[0])), undefined);
        return Reflect.apply(original, this, values);
      };
    }
  };
  const passing = (name: 'onBodySent' | 'onData', part: 'sent' | 'received') => {
    return ({ request, chunk }: Message): void => {
      // Where there is such a method it has told it already.
      if (typeof request[name] !== 'function') calls.get(request)?.[part](bytesOf(chunk));
    };
  };
  const answered = ({ request, response }: Message): void => {
    if (response === undefined) return;
    calls.get(request)?.answered(response.statusCode, String(response.statusText ?? ''), pairsOf(response.headers));
  };
  const failed = ({ request, error }: Message): void => {
    const call = calls.get(request);
    call?.ended(failureName(error));
  };
  const channels: Readonly<Record<string, (message: Message) => void>> = {
    'undici:request:create': created,
    'undici:request:bodyChunkSent': passing('onBodySent', 'sent'),
    'undici:request:bodyChunkReceived': passing('onData', 'received'),
    'undici:request:headers': answered,
    'undici:request:trailers': ({ request }) => calls.get(request)?.ended(null),
    'undici:request:error': failed,
  };
  const listeners = Object.entries(channels).map(([name, listen]) => {
    const listener = (message: unknown): void => guard(() => listen(message as Message), undefined);
    subscribe(name, listener);
    return () => unsubscribe(name, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}

/** The frames above it are those of diagnostics channels. */
const published = (): void => undefined;

const bytesOf = (chunk: unknown): Uint8Array => (chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk)));

/** As undici keeps headers: a flat list of texts or bytes, in which a value may be a list; long ago one text. */
function pairsOf(headers: unknown): readonly HeaderPair[] {
  if (typeof headers === 'string') {
    return headers.split('\r\n').flatMap((line): HeaderPair[] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
    });
  }
  if (!Array.isArray(headers)) return [];
  const pairs: HeaderPair[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    for (const value of [headers[at + 1] as unknown].flat()) pairs.push([textOf(headers[at]), textOf(value)]);
  }
  return pairs;
}

const textOf = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value));
