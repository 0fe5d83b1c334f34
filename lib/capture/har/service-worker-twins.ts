import type { Body, Exchange } from '../../exchange.ts';
import { field } from '../unknown-fields.ts';
import { isChromium } from './har-request.ts';
import { rootScriptOf } from './root-script.ts';

/** How long one view of a fetch waits for the other, in ms. */
const GRACE_MS = 500;

/** Answers of a service worker to a page that are remembered, for fetches of it that finish after them. */
const MAX_REMEMBERED = 50;
/** Scripts of which it is known whether they are service workers. */
const MAX_SCRIPTS = 200;

const SLACK_MS = 20;

interface Held {
  readonly exchange: Exchange;
  readonly since: number;
  /** Whose it is: '' where the browser does not tell. */
  readonly script: string;
}

/**
 * Makes one exchange of two. A fetch that a service worker answers is seen twice in Chromium: as the worker's own fetch,
 * without a body, and as the page's. The page's stays.
 */
export interface Twins {
  /** Exchanges that may be delivered now: the given one with those that waited for it, or none while its twin is awaited. */
  take(exchange: Exchange, entry: unknown, now: number): readonly Exchange[];
  /** Exchanges whose twin did not come in time. */
  overdue(now: number): readonly Exchange[];
  isDue(): boolean;
}

export function createTwins(): Twins {
  let held: readonly Held[] = [];
  let answered: readonly Exchange[] = [];
  const scripts = createScripts();

  const remove = (gone: Held): void => {
    held = held.filter((other) => other !== gone);
  };
  const remember = (page: Exchange): void => {
    answered = [...answered.slice(1 - MAX_REMEMBERED), page];
  };
  /** Those that waited although no service worker sent them. */
  const release = (script: string): readonly Exchange[] => {
    const free = held.filter((other) => script !== '' && other.script === script && !other.exchange.fromServiceWorker);
    if (free.length > 0) held = held.filter((other) => !free.includes(other));
    return free.map(({ exchange }) => exchange);
  };
  const takeOfPage = (page: Exchange, now: number): readonly Exchange[] => {
    const twin = held.find(({ exchange }) => !exchange.fromServiceWorker && isTwin(page, exchange));
    if (twin !== undefined) {
      remove(twin);
      scripts.isWorker(twin.script);
      return [merged(page, twin.exchange)];
    }
    // Only the worker knows why a connection ended behind it.
    if (page.failure?.name === 'ERR_ABORTED') {
      held = [...held, { exchange: page, since: now, script: '' }];
      return [];
    }
    remember(page);
    return [page];
  };
  const takeOfWorker = (worker: Exchange, script: string, now: number): readonly Exchange[] => {
    const waiting = held.find(({ exchange }) => exchange.fromServiceWorker && isTwin(exchange, worker));
    const page = waiting?.exchange ?? answered.find((other) => isTwin(other, worker));
    if (page === undefined) {
      held = [...held, { exchange: worker, since: now, script }];
      return [];
    }
    scripts.isWorker(script);
    answered = answered.filter((other) => other !== page);
    if (waiting === undefined) return [];
    remove(waiting);
    return [merged(page, worker)];
  };

  return {
    take(exchange, entry, now) {
      if (!isChromium(entry)) return [exchange];
      const script = rootScriptOf(entry);
      if (exchange.fromServiceWorker) return [...release(scripts.isOfPage(script)), ...takeOfPage(exchange, now)];
      if (field(entry, 'pageref') !== undefined || exchange.responseBody.kind === 'text')
        return [...release(scripts.isOfPage(script)), exchange];
      // Requests of workers, of frames from other origins and of a page that was there first have no page either.
      return scripts.knowsPage(script) ? [exchange] : takeOfWorker(exchange, script, now);
    },
    overdue(now) {
      const late = held.filter(({ since }) => now - since >= GRACE_MS);
      if (late.length > 0) held = held.filter((other) => !late.includes(other));
      for (const { exchange } of late) if (exchange.fromServiceWorker) remember(exchange);
      // Nobody waits for the others of a script that waited in vain.
      const freed = late.flatMap(({ script }) => release(scripts.isOfPage(script)));
      return [...late.map(({ exchange }) => exchange), ...freed];
    },
    isDue: () => held.length > 0,
  };
}

/** What is known of scripts: whether they send for pages, or are service workers. */
function createScripts() {
  const pages = new Set<string>();
  const workers = new Set<string>();
  const add = (set: Set<string>, script: string): void => {
    if (script !== '' && set.size < MAX_SCRIPTS) set.add(script);
  };
  return {
    /** Returns the script, or '' for one that is known to be a service worker. */
    isOfPage(script: string): string {
      if (workers.has(script)) return '';
      add(pages, script);
      return script;
    },
    isWorker(script: string): void {
      pages.delete(script);
      add(workers, script);
    },
    knowsPage: (script: string): boolean => pages.has(script),
  };
}

/** Whether a worker's fetch is the one behind a page's: the same address, or the same request under another. */
function isTwin(page: Exchange, worker: Exchange): boolean {
  return (
    page.method === worker.method &&
    page.status === worker.status &&
    worker.startedAt >= page.startedAt - SLACK_MS &&
    worker.startedAt <= page.startedAt + page.timings.total + SLACK_MS &&
    isSameRequest(page, worker)
  );
}

function isSameRequest(page: Exchange, worker: Exchange): boolean {
  const [one, other] = [textOf(page.requestBody), textOf(worker.requestBody)];
  if (one === null || other === null) return page.url === worker.url;
  return one === other && (one !== '' || page.url === worker.url);
}

/** '' for an empty body; `null` where it is not at hand. */
function textOf(body: Body): string | null {
  if (body.kind === 'empty') return '';
  return body.kind === 'text' ? body.text + body.tail : null;
}

/**
 * The worker's fetch is the one that went over the network: its preflight and its key are the real ones, and so is why it
 * broke, of which the page only sees that the worker gave up.
 */
function merged(page: Exchange, worker: Exchange): Exchange {
  const preflight = page.preflight ?? worker.preflight;
  const credential = page.credential ?? worker.credential;
  if (page.failure?.name !== 'ERR_ABORTED' || worker.failure === null || worker.failure.name === 'ERR_ABORTED')
    return { ...page, preflight, credential };
  const { responseBody } = page;
  const unread = responseBody.kind === 'unavailable' && responseBody.reason === 'aborted';
  return {
    ...page,
    preflight,
    credential,
    failure: worker.failure,
    responseBody: unread ? { kind: 'unavailable', reason: 'connection-failed' } : responseBody,
  };
}
