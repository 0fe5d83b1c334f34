import type { Exchange, Preflight } from '../../exchange.ts';
import { createRedact, readCredentials, redactUrl } from '../secrets/index.ts';
import { field, textOf } from '../unknown-fields.ts';
import { noContent } from './content.ts';
import { forbids } from './cors.ts';
import { exchangeOf } from './entry-exchange.ts';
import { methodBehind, traceOf, type Trace } from './har-request.ts';

/** How long a rejected preflight waits for its request, in ms: Chromium's follows at once, Firefox's never comes. */
const GRACE_MS = 500;

/** Preflights that wait for their requests, at most; streams keep theirs waiting for minutes. */
const MAX_WAITING = 500;

/** Start times are rounded, and the browser's clocks are not one. */
const SLACK_MS = 20;

/** An OPTIONS exchange that waits for the request behind it. */
export interface WaitingPreflight {
  readonly options: Exchange;
  readonly method: string;
  readonly rejected: boolean;
  readonly since: number;
  readonly key: string;
}

/** Brings preflights and their requests together. Times are in ms since the epoch. */
export interface Pairing {
  /** Takes an OPTIONS entry; requests come later. */
  add(entry: unknown, now: number): void;
  /** The preflight of a request that finished; `null` if none was seen. */
  claim(entry: unknown): WaitingPreflight | null;
  /** The same for a request that nothing else explains: its preflight may be told after it. `null` once that took too long. */
  claimLate(entry: unknown, now: number): Promise<WaitingPreflight | null>;
  /** Rejected preflights whose request did not come in time, each as the exchange that it prevented. */
  overdue(now: number): readonly Exchange[];
  /** Whether a rejected preflight waits, or a request for its preflight. */
  isDue(): boolean;
}

interface Orphan {
  readonly entry: unknown;
  readonly since: number;
  resolve(preflight: WaitingPreflight | null): void;
}

export function createPairing(nextId: () => string): Pairing {
  let waiting: readonly WaitingPreflight[] = [];
  let orphans: readonly Orphan[] = [];
  const claim = (entry: unknown): WaitingPreflight | null => {
    if (waiting.length === 0) return null;
    const trace = traceOf(entry);
    const key = keyOf(entry);
    const found = nearest(
      waiting.filter((preflight) => preflight.key === key && fits(preflight, trace)),
      trace,
    );
    if (found !== null) waiting = waiting.filter((preflight) => preflight !== found);
    return found;
  };
  return {
    add(entry, now) {
      const options = exchangeOf(entry, noContent, nextId());
      const { status, requestHeaders, responseHeaders, failure } = options;
      const rejected = forbids({ status, requestHeaders, responseHeaders, failed: failure !== null });
      const added = { options, method: methodBehind(entry), rejected, since: now, key: keyOf(entry) };
      waiting = [...waiting.slice(1 - MAX_WAITING), added];
      orphans = orphans.filter((orphan) => {
        const own = claim(orphan.entry);
        if (own !== null) orphan.resolve(own);
        return own === null;
      });
    },
    claim,
    claimLate: (entry, now) =>
      new Promise((resolve) => {
        orphans = [...orphans, { entry, since: now, resolve }];
      }),
    overdue(now) {
      for (const orphan of orphans.filter(({ since }) => now - since >= GRACE_MS)) orphan.resolve(null);
      orphans = orphans.filter(({ since }) => now - since < GRACE_MS);
      const late = waiting.filter(({ rejected, since }) => rejected && now - since >= GRACE_MS);
      if (late.length > 0) waiting = waiting.filter((preflight) => !late.includes(preflight));
      return late.map(prevented);
    },
    isDue: () => orphans.length > 0 || waiting.some(({ rejected }) => rejected),
  };
}

/** A request with its preflight. One that the preflight prevented has no response that the browser could show. */
export function withPreflight(exchange: Exchange, preflight: WaitingPreflight | null): Exchange {
  if (preflight === null) return exchange;
  const prevents = preflight.rejected && exchange.status === 0 && exchange.failure?.name === 'ERR_FAILED';
  return {
    ...exchange,
    // Chromium tells of the preflight why it stopped, e.g. at the door of the local network, and of the request that it did.
    failure: (prevents && preflight.options.status === 0 && preflight.options.failure) || exchange.failure,
    preflight: preflightOf(preflight.options),
    responseBody: prevents ? { kind: 'unavailable', reason: 'blocked-by-cors' } : exchange.responseBody,
  };
}

/** The request that a rejected preflight kept from being sent: nothing of it is known but what the preflight told. */
function prevented({ options, method }: WaitingPreflight): Exchange {
  const { failure } = options;
  return {
    ...options,
    method,
    requestHeaders: options.requestHeaders.filter(({ name }) => !name.startsWith('access-control-request-')),
    requestBody: { kind: 'unavailable', reason: 'not-kept-by-browser' },
    status: 0,
    statusText: '',
    responseHeaders: [],
    responseBody: { kind: 'unavailable', reason: failure === null ? 'blocked-by-cors' : 'connection-failed' },
    mimeType: '',
    failure: failure ?? { name: 'PREFLIGHT_REJECTED', inferred: true },
    preflight: preflightOf(options),
    redirectUrl: null,
  };
}

function preflightOf({ status, requestHeaders, responseHeaders, failure, redirectUrl }: Exchange): Preflight {
  return { status, requestHeaders, responseHeaders, failure, redirectUrl };
}

function fits({ method, options }: WaitingPreflight, trace: Trace): boolean {
  return (
    method === trace.method &&
    options.startedAt >= trace.startedAt - SLACK_MS &&
    options.startedAt <= trace.endedAt + SLACK_MS
  );
}

/** The one that explains the outcome: a rejected one for a request without response; of those the nearest in time. */
function nearest(found: readonly WaitingPreflight[], trace: Trace): WaitingPreflight | null {
  const distance = ({ rejected, options }: WaitingPreflight): number =>
    Math.abs(options.startedAt - trace.startedAt) + (rejected === (trace.status === 0) ? 0 : 1e9);
  return found.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A URL without secrets, for comparison. */
function keyOf(entry: unknown): string {
  const url = textOf(field(entry, 'request'), 'url');
  return redactUrl(url, createRedact(readCredentials([], url).sent));
}
