import type { Exchange } from '../exchange.ts';
import { startOf } from './har-timings.ts';
import type { Looked } from './lookout.ts';
import type { OpenCalls } from './open-calls.ts';
import { withoutPrevented } from './prevented.ts';
import type { Reconciliation } from './reconciliation.ts';
import { field, listOf } from './untyped.ts';

export interface WatchOptions {
  getHar(): Promise<unknown>;
  readonly reconciliation: Reconciliation;
  readonly openCalls: OpenCalls;
  /** Whether an entry is a call to an LLM API. */
  isCall(entry: unknown): boolean;
  onPending(exchanges: readonly Exchange[]): void;
  /** A finished request that the listener did not and will not give. */
  onHidden(entry: unknown): void;
  onStarved(starved: 'filtered' | null): void;
}

/** Finds in getHAR() what the listener does not tell: calls under way, and those that Firefox hides. */
export interface Watch {
  /** Looks once. Rejects where the browser gives nothing. */
  look(): Promise<Looked>;
  /** An entry of the listener. */
  heard(entry: unknown): void;
  /** The page before was left; the next began at that time, in ms since the epoch. */
  left(pageBegan: number): void;
  stop(): void;
}

export function createWatch(options: WatchOptions): Watch {
  const { getHar, reconciliation, openCalls, isCall, onPending, onHidden, onStarved } = options;
  const listensSince = Date.now();
  let pageBegan = 0;
  /** When the last hidden call began; 0 for none. */
  let starvedAt = 0;
  let stopped = false;

  const setStarved = (at: number): void => {
    const was = starvedAt > 0;
    starvedAt = at;
    if (at > 0 !== was) onStarved(at > 0 ? 'filtered' : null);
  };
  return {
    async look() {
      const asked = performance.now();
      const har = await getHar();
      const tookMs = performance.now() - asked;
      if (stopped) throw new Error('stopped');
      const { open, hidden } = reconciliation.unheard(har, pageBegan);
      const before = openCalls.list.length;
      openCalls.see(withoutPrevented(open.filter(isCall), har), Date.now());
      const after = openCalls.list.length;
      if (after > 0 || before > 0) onPending(openCalls.list);
      for (const entry of hidden) {
        if (!reconciliation.take(entry)) continue;
        // What was under way when DevTools opened is never told, filter or not.
        if (startOf(entry) >= listensSince && isCall(entry)) setStarved(startOf(entry));
        onHidden(entry);
      }
      const listed = listOf(field(har, 'log') ?? har, 'entries').length;
      return { tookMs, listed, busy: after > 0 || hidden.length > 0 };
    },
    heard(entry) {
      // A filter may let other requests through: only a later call says that it is gone.
      if (starvedAt > 0 && startOf(entry) > starvedAt && isCall(entry)) setStarved(0);
    },
    left(began) {
      pageBegan = began;
    },
    stop() {
      stopped = true;
    },
  };
}
