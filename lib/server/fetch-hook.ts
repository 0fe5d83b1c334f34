import { AsyncLocalStorage } from 'node:async_hooks';
import { captureFrames, type CallFrame } from './call-frames.ts';
import type { Guard } from './guard.ts';

type Frames = () => readonly CallFrame[];
type Fetch = typeof globalThis.fetch;

export interface FetchHookOptions {
  readonly guard: Guard;
  /** Whether the stack of a request is worth reading. */
  wants(method: string, url: string): boolean;
}

/** Of the fetch that is under way: by the time a connection is asked for, its caller is no more on the stack. */
export const fetchFrames = new AsyncLocalStorage<Frames>();

/**
 * Remembers from where fetch was called. Request and response are those of the fetch that was there before, untouched. Returns
 * the way to stop.
 */
export function hookFetch({ guard, wants }: FetchHookOptions): () => void {
  const { fetch: original } = globalThis;
  if (typeof original !== 'function') return () => undefined;
  const hooked = function fetch(this: unknown, ...values: Parameters<Fetch>): ReturnType<Fetch> {
    const frames = guard(() => (wants(methodOf(values), urlOf(values[0])) ? captureFrames(hooked) : null), null);
    if (frames === null) return Reflect.apply(original, this, values);
    return fetchFrames.run(frames, () => Reflect.apply(original, this, values));
  };
  globalThis.fetch = hooked;
  return () => {
    if (globalThis.fetch === hooked) globalThis.fetch = original;
  };
}

function urlOf(input: Parameters<Fetch>[0]): string {
  if (typeof input === 'string') return input;
  return input instanceof URL ? input.href : (input as Request).url;
}

function methodOf([input, init]: Parameters<Fetch>): string {
  const method = init?.method ?? (typeof input === 'string' || input instanceof URL ? 'GET' : input.method);
  return String(method).toUpperCase();
}
