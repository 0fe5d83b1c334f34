import type { Exchange } from '../../exchange.ts';
import { field } from '../unknown-fields.ts';
import { isChromium } from './har-request.ts';

/** How long a fetch that belongs to no page waits for the page's own view of it, in ms. */
const GRACE_MS = 500;

/** Answers of a service worker to a page that are remembered, for fetches of it that finish after them. */
const MAX_REMEMBERED = 50;

const SLACK_MS = 20;

interface Held {
  readonly exchange: Exchange;
  readonly since: number;
}

/**
 * Makes one exchange of two. A fetch that a service worker answers is seen twice in Chromium: as the worker's own fetch,
 * without a body, and as the page's. The page's stays.
 */
export interface Twins {
  /** Exchanges that may be delivered now: the given one, or none while its twin is awaited. */
  take(exchange: Exchange, entry: unknown, now: number): readonly Exchange[];
  /** Exchanges whose twin did not come in time. */
  overdue(now: number): readonly Exchange[];
  isDue(): boolean;
}

export function createTwins(): Twins {
  let held: readonly Held[] = [];
  let answered: readonly Exchange[] = [];
  return {
    take(exchange, entry, now) {
      if (exchange.fromServiceWorker && isChromium(entry)) {
        const twin = held.find((other) => isTwin(exchange, other.exchange));
        if (twin === undefined) answered = [...answered.slice(1 - MAX_REMEMBERED), exchange];
        else held = held.filter((other) => other !== twin);
        return [twin === undefined ? exchange : merged(exchange, twin.exchange)];
      }
      if (!belongsToNoPage(entry) || exchange.responseBody.kind === 'text') return [exchange];
      const page = answered.find((other) => isTwin(other, exchange));
      if (page === undefined) held = [...held, { exchange, since: now }];
      else answered = answered.filter((other) => other !== page);
      return [];
    },
    overdue(now) {
      const late = held.filter(({ since }) => now - since >= GRACE_MS);
      if (late.length > 0) held = held.filter((other) => !late.includes(other));
      return late.map(({ exchange }) => exchange);
    },
    isDue: () => held.length > 0,
  };
}

/** Requests of workers and of frames from other origins have no page either: they only wait. */
function belongsToNoPage(entry: unknown): boolean {
  return isChromium(entry) && field(entry, 'pageref') === undefined;
}

function isTwin(page: Exchange, worker: Exchange): boolean {
  return (
    page.url === worker.url &&
    page.method === worker.method &&
    page.status === worker.status &&
    worker.startedAt >= page.startedAt - SLACK_MS &&
    worker.startedAt <= page.startedAt + page.timings.total + SLACK_MS
  );
}

/** The worker's fetch is the one that went over the network: its preflight and its key are the real ones. */
function merged(page: Exchange, worker: Exchange): Exchange {
  return { ...page, preflight: page.preflight ?? worker.preflight, credential: page.credential ?? worker.credential };
}
