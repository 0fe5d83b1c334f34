import type { Exchange } from '../../exchange.ts';
import { isPreflight, startOf } from '../har/index.ts';
import { field, listOf } from '../unknown-fields.ts';
import type { EntryDeduplication } from './entry-deduplication.ts';
import { isTimed } from './entry-progress.ts';
import { preflightBlockedIn, withoutPreflightBlocked } from './firefox/preflight-blocked.ts';
import type { Polled } from './har-polling.ts';
import type { OpenCalls } from './open-calls.ts';

/** Calls in a row that getHAR() has and the listener did not give, until a filter is blamed: one alone may be a mishap. */
const CALLS_MISSED = 2;

/** Firefox's listener hears nothing yet for a moment after it was added, in ms. */
const DEAF_MS = 2000;

export interface MissedCallsOptions {
  getHar(): Promise<unknown>;
  readonly deduplication: EntryDeduplication;
  readonly openCalls: OpenCalls;
  /** Whether an entry is a call to an LLM API. */
  isCall(entry: unknown): boolean;
  onPending(exchanges: readonly Exchange[]): void;
  /** A finished request that the listener did not and will not give. */
  onHidden(entry: unknown): void;
  onStarved(starved: 'filtered' | null): void;
}

/** Finds in getHAR() what the listener does not tell: calls under way, and those that Firefox hides. */
export interface MissedCalls {
  /** Looks once at getHAR(). Rejects where the browser gives nothing. */
  poll(): Promise<Polled>;
  /** An entry of the listener. */
  heard(entry: unknown): void;
  /** The page before was left; the next began at that time, in ms since the epoch. */
  left(pageBegan: number): void;
  stop(): void;
}

export function createMissedCalls(options: MissedCallsOptions): MissedCalls {
  const { getHar, deduplication, openCalls, isCall, onPending, onHidden, onStarved } = options;
  const listensSince = Date.now() + DEAF_MS;
  let pageBegan = 0;
  /** How many calls were hidden since one was heard, and when the last of them began. */
  let starved = { calls: 0, at: 0 };
  let stopped = false;

  /**
   * What was under way when DevTools opened, or when its page was left, is never told, filter or not; neither is what the
   * browser did not even try, as it is offline.
   */
  const shouldBeHeard = (entry: unknown): boolean =>
    startOf(entry) >= Math.max(listensSince, pageBegan) && isTimed(entry) && isCall(entry) && !isPreflight(entry);
  const setStarved = (next: typeof starved): void => {
    const was = starved.calls >= CALLS_MISSED;
    starved = next;
    const is = starved.calls >= CALLS_MISSED;
    if (is !== was) onStarved(is ? 'filtered' : null);
  };
  return {
    async poll() {
      const asked = performance.now();
      const askedAt = Date.now();
      const har = await getHar();
      const tookMs = performance.now() - asked;
      if (stopped) throw new Error('stopped');
      const { open, hidden, unsure } = deduplication.unheard(har, pageBegan, askedAt);
      const before = openCalls.list.length;
      openCalls.see(withoutPreflightBlocked(open.filter(isCall), har), Date.now());
      const after = openCalls.list.length;
      if (after > 0 || before > 0) onPending(openCalls.list);
      const isPreflightBlocked = preflightBlockedIn(har);
      const counted = starved.calls;
      for (const entry of hidden) {
        if (!deduplication.take(entry) || isPreflightBlocked(entry)) continue;
        if (shouldBeHeard(entry)) {
          setStarved({ calls: starved.calls + 1, at: Math.max(starved.at, startOf(entry)) });
        }
        onHidden(entry);
      }
      // Whether a filter is still there no look tells. Where it hid nothing more, only the next call that it hides says so again.
      if (starved.calls === counted && counted >= CALLS_MISSED) setStarved({ ...starved, calls: CALLS_MISSED - 1 });
      const listed = listOf(field(har, 'log') ?? har, 'entries').length;
      return { tookMs, listed, busy: after > 0 || hidden.length > 0 || unsure };
    },
    heard(entry) {
      // A filter may let other requests through: only a later call says that it is gone.
      if (starved.calls > 0 && startOf(entry) > starved.at && isCall(entry)) setStarved({ calls: 0, at: 0 });
    },
    left(began) {
      pageBegan = began;
    },
    stop() {
      stopped = true;
    },
  };
}
