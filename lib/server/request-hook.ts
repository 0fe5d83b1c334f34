import * as http from 'node:http';
import * as https from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Guard } from './guard.ts';
import { servedRequest, type ServedRequest } from './served-request.ts';

type Emit = (this: unknown, event: string | symbol, ...values: unknown[]) => boolean;

export interface RequestHookOptions {
  readonly guard: Guard;
  onRequest(served: ServedRequest): void;
}

/** Lets all code that serves a request of node:http or node:https know which one it is. Returns the way to stop. */
export function hookRequests({ guard, onRequest }: RequestHookOptions): () => void {
  const stops = [http.Server.prototype, https.Server.prototype].map((prototype) => {
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
