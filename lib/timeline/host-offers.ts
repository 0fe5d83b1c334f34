import type { Exchange, RequestHead } from '../exchange.ts';
import { apiShapeOf, type ApiShape, type CustomHost } from '../classifier/index.ts';
import { endpointOf, patternOf, type Endpoint } from './endpoint.ts';

/** A host that is not known, whose traffic has the form of calls to an LLM API. It is watched only if the user says so. */
export interface Offer {
  /** With its port where it has one. */
  readonly host: string;
  /** Calls of that form so far. */
  readonly count: number;
  /** Why it looks like an LLM API: the most telling of what was seen. */
  readonly shape: ApiShape;
  /** What to watch: one pattern for each endpoint that was seen. */
  readonly hosts: readonly CustomHost[];
}

/** What may be watched, and the calls that wait for it. */
export interface Offers {
  /** In the order in which they were first seen; always a new list when it changed. */
  readonly list: readonly Offer[];
  /** Whether a request that is no known call is worth a look at its body. Cheap, and soon no for an endpoint of no form. */
  wants(head: RequestHead): boolean;
  /** Keeps those that have the form of a call. Returns how many had none. */
  see(exchanges: readonly Exchange[]): number;
  /** Takes out the calls that are known now; an offer that has none left goes. */
  take(isKnown: (exchange: Exchange) => boolean): readonly Exchange[];
  /** Offers a host no more until DevTools is reopened. */
  dismiss(host: string): void;
  /** The hosts that are never offered. */
  setIgnored(hosts: readonly string[]): void;
  /** Forgets offers and calls, but for calls that started at a time in ms since the epoch or later. */
  clear(startedAt: number | null): void;
  /** Calls back after each change of `list`. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Hosts that are offered at most. */
const MAX_OFFERS = 10;
/** Calls of one host that wait at most; the newest are kept. */
const MAX_WAITING = 50;
/** Characters of all waiting calls' bodies at most. */
const MAX_CHARS = 2 * 1024 * 1024;
const MAX_PATTERNS = 5;
/** Looks at an endpoint that never had the form of a call: at its good answers, and as many at its errors. */
const MAX_LOOKS = 3;
/** Endpoints whose looks are counted. */
const MAX_ENDPOINTS = 500;

interface Waiting {
  readonly host: string;
  count: number;
  shape: ApiShape;
  readonly patterns: Map<string, CustomHost>;
  exchanges: readonly Exchange[];
}

/** Offers without any host yet. */
export function createOffers(): Offers {
  const waiting = new Map<string, Waiting>();
  const looks = new Map<string, number>();
  const dismissed = new Set<string>();
  let ignored: ReadonlySet<string> = new Set();
  let list: readonly Offer[] = [];
  const listeners = new Set<() => void>();

  const changed = (): void => {
    list = [...waiting.values()].map(({ host, count, shape, patterns }) => ({
      host,
      count,
      shape,
      hosts: [...patterns.values()],
    }));
    for (const listener of [...listeners]) listener();
  };
  const isRefused = (host: string): boolean => dismissed.has(host) || ignored.has(host);

  const keep = (exchange: Exchange, shape: ApiShape, host: string): void => {
    const known = waiting.get(host);
    if (known === undefined && waiting.size >= MAX_OFFERS) return;
    const offer: Waiting = known ?? { host, count: 0, shape, patterns: new Map(), exchanges: [] };
    waiting.set(host, offer);
    offer.count += 1;
    if (offer.shape.part === 'request') offer.shape = shape;
    const pattern = patternOf(new URL(exchange.url));
    const before = offer.patterns.get(pattern);
    const telling = before === undefined || shape.part !== 'request';
    if (telling && (before !== undefined || offer.patterns.size < MAX_PATTERNS))
      offer.patterns.set(pattern, { pattern, target: { kind: 'protocol', id: shape.protocol } });
    offer.exchanges = [...offer.exchanges, exchange].slice(-MAX_WAITING);
  };
  /** The longest waiting go first. */
  const trim = (): void => {
    let chars = 0;
    for (const offer of [...waiting.values()].toReversed()) {
      const kept = offer.exchanges.toReversed().filter((exchange) => (chars += charsOf(exchange)) <= MAX_CHARS);
      offer.exchanges = kept.toReversed();
    }
  };

  return {
    get list() {
      return list;
    },
    wants({ method, url, resourceType, status = 0 }) {
      if (!(method === 'POST' || method === 'GET') || !MAY_CALL.has(resourceType.toLowerCase())) return false;
      const endpoint = endpointOf(url);
      if (endpoint === null || isRefused(endpoint.host)) return false;
      return (looks.get(lookOf(endpoint, method, status)) ?? 0) < MAX_LOOKS;
    },
    see(exchanges) {
      let others = 0;
      let kept = false;
      for (const exchange of exchanges) {
        const endpoint = endpointOf(exchange.url);
        const shape = endpoint === null || isRefused(endpoint.host) ? null : apiShapeOf(exchange);
        if (endpoint === null || shape === null) {
          others += 1;
          if (looks.size >= MAX_ENDPOINTS) looks.clear();
          if (endpoint === null) continue;
          const look = lookOf(endpoint, exchange.method, exchange.status);
          looks.set(look, (looks.get(look) ?? 0) + 1);
        } else {
          // One look that found the form outweighs all that did not.
          for (const status of [200, 500])
            looks.set(lookOf(endpoint, exchange.method, status), Number.NEGATIVE_INFINITY);
          keep(exchange, shape, endpoint.host);
          kept = true;
        }
      }
      if (kept) {
        trim();
        changed();
      }
      return others;
    },
    take(isKnown) {
      const taken: Exchange[] = [];
      for (const [host, offer] of waiting) {
        const known = offer.exchanges.filter(isKnown);
        if (known.length === 0) continue;
        taken.push(...known);
        offer.exchanges = offer.exchanges.filter((exchange) => !known.includes(exchange));
        for (const { url } of known) offer.patterns.delete(patternOf(new URL(url)));
        if (offer.exchanges.length === 0 || offer.patterns.size === 0) waiting.delete(host);
        else offer.count = offer.exchanges.length;
      }
      if (taken.length > 0) changed();
      return taken;
    },
    dismiss(host) {
      dismissed.add(host);
      if (waiting.delete(host)) changed();
    },
    setIgnored(hosts) {
      for (const host of ignored) if (!hosts.includes(host)) dismissed.delete(host);
      ignored = new Set(hosts);
      looks.clear();
      const gone = hosts.filter((host) => waiting.delete(host));
      if (gone.length > 0) changed();
    },
    clear(startedAt) {
      looks.clear();
      if (waiting.size === 0) return;
      for (const [host, offer] of waiting) {
        offer.exchanges =
          startedAt === null ? [] : offer.exchanges.filter((exchange) => exchange.startedAt >= startedAt);
        offer.count = offer.exchanges.length;
        if (offer.count === 0) waiting.delete(host);
      }
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Firefox does not tell the type. */
const MAY_CALL = new Set(['eventsource', 'fetch', 'xhr', '']);

/** What looks are counted by: many a backend tells only by an error what it calls. */
function lookOf({ key }: Endpoint, method: string, status: number): string {
  return `${method} ${status >= 400 ? 'failed ' : ''}${key}`;
}

function charsOf({ requestBody, responseBody, events }: Exchange): number {
  const bodies = [requestBody, responseBody].map((body) =>
    body.kind === 'text' ? body.text.length + body.tail.length : 0,
  );
  return bodies.reduce((sum, chars) => sum + chars, 0) + (events ?? []).reduce((sum, { data }) => sum + data.length, 0);
}
