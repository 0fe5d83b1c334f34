import type { Exchange } from '../exchange.ts';
import type { Context, Verdict } from '../classifier/index.ts';
import { createEntryStore } from './entry-store.ts';
import { createPauses } from './pauses.ts';
import { createSeenModels } from './seen-models.ts';

/** Calls that are kept at most. */
export const MAX_ENTRIES = 10_000;

/** Characters of all bodies and events that are kept at most; the bodies of successful calls go first. */
export const MAX_TOTAL_BODY_CHARS = 32 * 1024 * 1024;

/** One row's worth of truth: what happened, and what the classifier says about it. */
export interface Entry {
  readonly exchange: Exchange;
  readonly verdict: Verdict;
}

/** What changed; several exchanges that finish together arrive in one `added`. */
export type RecordingEvent =
  | { readonly type: 'added'; readonly entries: readonly Entry[] }
  /** Entries left, or gave up their bodies: by `clear`, by navigation without preserve log, or because the limit was reached. */
  | { readonly type: 'removed' }
  /** `paused`, `preserveLog`, `otherRequests` or `dropped` changed. */
  | { readonly type: 'state' };

/** Everything recorded since DevTools opened. It lives in the devtools page, so that it fills while the panel was never shown. */
export interface Recording {
  /** Calls to LLM APIs, in the order they finished. At most MAX_ENTRIES. */
  readonly entries: readonly Entry[];
  /** Requests seen that are no call to an LLM API: counted, not kept. */
  readonly otherRequests: number;
  /** Entries that left because of the limit. */
  readonly dropped: number;
  readonly paused: boolean;
  readonly preserveLog: boolean;
  setPaused(paused: boolean): void;
  setPreserveLog(preserveLog: boolean): void;
  clear(): void;
  /** Calls back after each change. Returns the way to stop. */
  subscribe(listener: (event: RecordingEvent) => void): () => void;
}

/** The recording with the verbs of those who fill it. */
export interface RecordingInput extends Recording {
  /** Classifies each exchange once and keeps it, unless recording is paused or it is no call to an LLM API. */
  append(exchanges: readonly Exchange[]): void;
  /** Counts requests that are no call to an LLM API. */
  countOther(requests: number): void;
  /**
   * Forgets the page before, unless the log is to be preserved. `startedAt`: entries from then on belong to the new
   * page already, in ms since the epoch; `null`: none does.
   */
  navigated(startedAt: number | null): void;
}

export interface RecordingOptions {
  classify(exchange: Exchange, context: Context): Verdict;
  /** The time, in ms since the epoch. */
  readonly now?: () => number;
}

export function createRecording({ classify, now = Date.now }: RecordingOptions): RecordingInput {
  const store = createEntryStore({ entries: MAX_ENTRIES, bodyChars: MAX_TOTAL_BODY_CHARS });
  const listeners = new Set<(event: RecordingEvent) => void>();
  let otherRequests = 0;
  const pauses = createPauses();
  const models = createSeenModels();
  let paused = false;
  let preserveLog = false;

  const emit = (event: RecordingEvent): void => {
    for (const listener of [...listeners]) {
      try {
        listener(event);
      } catch (error) {
        // One broken view must not starve the others; the browser still reports the error.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  };
  const reset = (startedAt: number | null): void => {
    store.clear(startedAt);
    otherRequests = 0;
    emit({ type: 'removed' });
    emit({ type: 'state' });
  };

  return {
    get entries() {
      return store.entries;
    },
    get otherRequests() {
      return otherRequests;
    },
    get dropped() {
      return store.dropped;
    },
    get paused() {
      return paused;
    },
    get preserveLog() {
      return preserveLog;
    },
    append(exchanges) {
      // Bodies are read and batches wait: what finished before a pause may come in it, and what finished in it behind it.
      const wanted = exchanges.filter(({ startedAt, timings }) => !pauses.cover(startedAt + timings.total));
      const judged = wanted.map((exchange) => {
        const verdict = classify(exchange, { seen: models.seen });
        models.learn(verdict);
        return { exchange, verdict };
      });
      const calls = judged.filter(({ verdict }) => verdict.kind !== 'not-llm');
      const others = judged.length - calls.length;
      const before = store.dropped;
      const thinned = store.add(calls);
      otherRequests += others;
      if (calls.length > 0) emit({ type: 'added', entries: calls });
      if (thinned) emit({ type: 'removed' });
      if (others > 0 || store.dropped > before) emit({ type: 'state' });
    },
    countOther(requests) {
      if (paused || requests === 0) return;
      otherRequests += requests;
      emit({ type: 'state' });
    },
    navigated(startedAt) {
      if (!preserveLog) reset(startedAt);
    },
    setPaused(value) {
      if (paused === value) return;
      paused = value;
      pauses.set(value, now());
      emit({ type: 'state' });
    },
    setPreserveLog(value) {
      if (preserveLog === value) return;
      preserveLog = value;
      emit({ type: 'state' });
    },
    clear() {
      reset(null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
