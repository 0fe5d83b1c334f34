import * as http from 'node:http';
import * as http2 from 'node:http2';
import * as https from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Guard } from './guard.ts';
import { servedRequest, type ServedRequest } from './served-request.ts';

type Emit = (this: unknown, event: string | symbol, ...values: unknown[]) => boolean;
type Emitter = Pick<http.Server, 'emit'>;

export interface RequestHookOptions {
  readonly guard: Guard;
  onRequest(served: ServedRequest): void;
}

/** What emits requests: a server of HTTP/2 is of a class that node:http2 does not hand out. */
const emitters = (): readonly Emitter[] => [
  http.Server.prototype,
  https.Server.prototype,
  Object.getPrototypeOf(http2.createServer()) as Emitter,
  Object.getPrototypeOf(http2.createSecureServer()) as Emitter,
];

/** Lets all code that serves a request of node:http, node:https or node:http2 know which one it is. Returns the way to stop. */
export function hookRequests({ guard, onRequest }: RequestHookOptions): () => void {
  const stops = emitters().map((prototype) => {
    const own = Object.hasOwn(prototype, 'emit');
    const emit = prototype.emit as Emit;
    const hooked: Emit = function (this: unknown, event, ...values) {
      if (event !== 'request') return Reflect.apply(emit, this, [event, ...values]);
      const served: ServedRequest = {
        request: values[0] as IncomingMessage,
        response: values[1] as ServerResponse,
        calls: null,
      };
      guard(() => onRequest(served), undefined);
      return servedRequest.run(served, () => Reflect.apply(emit, this, [event, ...values]));
    };
    prototype.emit = hooked as typeof prototype.emit;
    return () => {
      if (prototype.emit !== (hooked as typeof prototype.emit)) return;
      if (own) prototype.emit = emit as typeof prototype.emit;
      else Reflect.deleteProperty(prototype, 'emit');
    };
  });
  return () => {
    for (const stop of stops) stop();
  };
}
