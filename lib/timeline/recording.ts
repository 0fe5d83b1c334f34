import type { Exchange } from '../exchange.ts';
import { summariseAnswer, type AnswerSummary } from '../answer/index.ts';
import type { Context, Party, Verdict } from '../classifier/index.ts';
import { createEntryStore, MAX_ENTRIES, MAX_TOTAL_BYTES } from './entry-store.ts';
import type { Entry } from './entry.ts';
import { createPauses } from './pauses.ts';
import { createSeenModels } from './seen-models.ts';
import { createRejudging, type Rejudging } from './rejudging.ts';

/** A call under way. When it ends, it becomes an entry of the same id, and leaves `pending` in the same moment. */
export interface PendingCall {
  /**
   * What was known when it was last looked at: `status` 0 and no headers until an answer began, `responseBody` always
   * unavailable for the reason "pending", `events` of a stream so far, `timings.total` its age then.
   */
  readonly exchange: Exchange;
  readonly provider: Party;
  /** As far as the request tells it. */
  readonly model: string | null;
}

/**
 * Why the browser keeps requests from the extension; `null`: it does not, as far as can be known.
 * "filtered" (Firefox): the Network panel has a filter, and what it hides is not reported. It is fetched another way, only
 * later. While that panel is paused nothing tells of it.
 */
export type Starved = 'filtered' | null;

/** Where the page went while the log was preserved. */
export interface PageStart {
  /** In ms since the epoch. */
  readonly startedAt: number;
  /** Of the new page, its secrets replaced. */
  readonly url: string;
}

/** Navigations that are kept at most. */
const MAX_PAGES = 500;

/** What changed; several exchanges that finish together arrive in one `added`. */
export type RecordingEvent =
  | { readonly type: 'added'; readonly entries: readonly Entry[] }
  /** Entries left, or gave up their bodies: by `clear`, by navigation without preserve log, or because the limit was reached. */
  | { readonly type: 'removed'; readonly by: 'clear' | 'navigation' | 'limit' }
  /** `pending` changed. */
  | { readonly type: 'pending' }
  /** `paused`, `preserveLog`, `otherRequests`, `dropped`, `pages`, `starved` or `lost` changed. */
  | { readonly type: 'state' };

/** Everything recorded since DevTools opened. It lives in the devtools page, so that it fills while the panel was never shown. */
export interface Recording {
  /** Calls to LLM APIs, in the order they finished. At most MAX_ENTRIES. */
  readonly entries: readonly Entry[];
  /** Calls under way, by their start; always a new list when it changed. Looked for only while the panel is shown. */
  readonly pending: readonly PendingCall[];
  /** Requests seen that are no call to an LLM API: counted, not kept. */
  readonly otherRequests: number;
  /** Entries that left because of the limit. */
  readonly dropped: number;
  readonly paused: boolean;
  readonly preserveLog: boolean;
  /** Navigations since the log is preserved, oldest first; a new list after each. */
  readonly pages: readonly PageStart[];
  readonly starved: Starved;
  /** True when the extension was updated or removed under an open DevTools: nothing comes any more until DevTools is reopened. */
  readonly lost: boolean;
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
  /** The calls under way, all of them; those that are no call to an LLM API are left out. */
  setPending(exchanges: readonly Exchange[]): void;
  setStarved(starved: Starved): void;
  /**
   * Classifies all entries again, a few at a time, because the hosts that the user names changed. What is no call any more
   * keeps its verdict. Listeners hear of it once, as `removed`.
   */
  rejudge(): void;
  /** The browser took the extension away; see `lost`. */
  lose(): void;
  /**
   * Forgets the page before, unless the log is to be preserved. `startedAt`: entries from then on belong to the new
   * page already, in ms since the epoch; `null`: none does. `url`: of the new page, without secrets.
   */
  navigated(startedAt: number | null, url?: string): void;
}

export interface RecordingOptions {
  classify(exchange: Exchange, context: Context): Verdict;
  /** The time, in ms since the epoch. */
  readonly now?: () => number;
  /** How long work is put off behind events that wait. */
  readonly soon?: (run: () => void) => void;
}

const later = (run: () => void): void => {
  setTimeout(run, 0);
};

export function createRecording({ classify, now = Date.now, soon = later }: RecordingOptions): RecordingInput {
  const store = createEntryStore({ entries: MAX_ENTRIES, bytes: MAX_TOTAL_BYTES });
  const listeners = new Set<(event: RecordingEvent) => void>();
  let otherRequests = 0;
  const pauses = createPauses();
  const models = createSeenModels();
  let paused = false;
  let preserveLog = false;
  let pages: readonly PageStart[] = [];
  let starved: Starved = null;
  let lost = false;
  let pending: readonly PendingCall[] = [];
  let latest: Rejudging | null = null;

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
  const settle = (ids: ReadonlySet<string>): void => {
    if (!pending.some(({ exchange }) => ids.has(exchange.id))) return;
    pending = pending.filter(({ exchange }) => !ids.has(exchange.id));
    emit({ type: 'pending' });
  };
  const reset = (startedAt: number | null, by: 'clear' | 'navigation'): void => {
    store.clear(startedAt);
    pages = [];
    otherRequests = 0;
    emit({ type: 'removed', by });
    emit({ type: 'state' });
  };

  /** One exchange that cannot be judged must not cost the others: it is counted as no call, and the console says why. */
  const judge = (exchange: Exchange): Verdict => {
    try {
      return classify(exchange, { seen: models.seen });
    } catch (error) {
      console.error('Faultline could not classify a call', error);
      return { kind: 'not-llm' };
    }
  };
  /** Nor must one whose answer cannot be read. */
  const summarise = (exchange: Exchange, verdict: Verdict): AnswerSummary | null => {
    if (verdict.kind === 'not-llm') return null;
    try {
      return summariseAnswer(exchange, verdict.provider.id);
    } catch (error) {
      console.error('Faultline could not read an answer', error);
      return null;
    }
  };
  /** Judged like an answered one: the provider and the model are in what was sent. */
  const callUnderWay = (exchange: Exchange): readonly PendingCall[] => {
    const verdict = judge(exchange);
    return verdict.kind === 'not-llm' ? [] : [{ exchange, provider: verdict.provider, model: verdict.model }];
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
    get pages() {
      return pages;
    },
    get pending() {
      return pending;
    },
    get starved() {
      return starved;
    },
    get lost() {
      return lost;
    },
    append(exchanges) {
      // Bodies are read and batches wait: what finished before a pause may come in it, and what finished in it behind it.
      const wanted = exchanges.filter(({ startedAt, timings }) => !pauses.cover(startedAt + timings.total));
      const judged = wanted.map((exchange) => {
        const verdict = judge(exchange);
        models.learn(verdict);
        return { exchange, verdict, answer: summarise(exchange, verdict) };
      });
      const calls = judged.filter(({ verdict }) => verdict.kind !== 'not-llm');
      const others = judged.length - calls.length;
      const before = store.dropped;
      const thinned = store.add(calls);
      otherRequests += others;
      if (calls.length > 0) emit({ type: 'added', entries: calls });
      if (pending.length > 0) settle(new Set(exchanges.map(({ id }) => id)));
      if (thinned) emit({ type: 'removed', by: 'limit' });
      if (others > 0 || store.dropped > before) emit({ type: 'state' });
    },
    countOther(requests) {
      if (paused || requests === 0) return;
      otherRequests += requests;
      emit({ type: 'state' });
    },
    setPending(exchanges) {
      if (exchanges.length === 0 && pending.length === 0) return;
      pending = paused
        ? []
        : exchanges.flatMap(callUnderWay).toSorted((a, b) => a.exchange.startedAt - b.exchange.startedAt);
      emit({ type: 'pending' });
    },
    setStarved(value) {
      if (starved === value) return;
      starved = value;
      emit({ type: 'state' });
    },
    rejudge() {
      if (store.entries.length === 0) return;
      const rejudging = createRejudging(judge, store.entries);
      latest = rejudging;
      const step = (): void => {
        // A later change began all over.
        if (latest !== rejudging) return;
        if (rejudging.next()) return soon(step);
        store.change(rejudging.apply);
        emit({ type: 'removed', by: 'limit' });
      };
      soon(step);
    },
    lose() {
      if (lost) return;
      lost = true;
      pending = [];
      emit({ type: 'pending' });
      emit({ type: 'state' });
    },
    navigated(startedAt, url = '') {
      if (!preserveLog) return reset(startedAt, 'navigation');
      pages = [...pages.slice(1 - MAX_PAGES), { startedAt: startedAt ?? now(), url }];
      emit({ type: 'state' });
    },
    setPaused(value) {
      if (paused === value) return;
      paused = value;
      pauses.set(value, now());
      if (paused && pending.length > 0) {
        pending = [];
        emit({ type: 'pending' });
      }
      emit({ type: 'state' });
    },
    setPreserveLog(value) {
      if (preserveLog === value) return;
      preserveLog = value;
      emit({ type: 'state' });
    },
    clear() {
      pauses.forget(now());
      reset(null, 'clear');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
