import { createFakeNetwork, type FakeNetwork } from './fake-network.ts';
import type { Exchange } from '../../lib/exchange.ts';
import { startCapture } from '../../lib/capture/browser/index.ts';

export const START = Date.UTC(2026, 0, 1);

export interface Given {
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly error?: string | null;
  /** When it started and how long it took, in ms. */
  readonly at?: number;
  readonly time?: number;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly mimeType?: string;
  readonly more?: object;
  readonly page?: string | null;
}

/** Headers as HAR lists them. */
export const listOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** An entry of Chromium, or of Firefox where `type` is null. */
export function entryOf({
  method = 'POST',
  path = '/chat',
  status = 200,
  error = null,
  at = 0,
  time = 10,
  type = 'fetch',
  headers = {},
  mimeType = 'application/json',
  more = {},
  page = 'page_1',
}: Given) {
  return {
    startedDateTime: new Date(START + at).toISOString(),
    time,
    ...(type !== null && { _resourceType: type }),
    ...(type !== null && page !== null && { pageref: page }),
    request: { method, url: path.includes(':') ? path : `https://llm.example${path}`, headers: listOf(headers) },
    response: {
      status,
      headers: [{ name: 'date', value: 'now' }],
      // Firefox tells no media type before an answer, or the end.
      content: type === null && status === 0 ? {} : { size: 2, mimeType },
      ...(type !== null && { _error: error }),
    },
    ...more,
  };
}

/** The preflight of a call; `allow`: whether it permits the call. */
export function preflightOf(given: Given & { readonly allow?: boolean } = {}) {
  const { allow = true, type = 'preflight' } = given;
  const entry = entryOf({
    status: 204,
    ...given,
    type,
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  const headers = listOf(
    allow ? { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' } : { date: 'now' },
  );
  return { ...entry, response: { ...entry.response, headers } };
}

export interface Captured {
  readonly network: FakeNetwork;
  readonly batches: readonly (readonly Exchange[])[];
  readonly exchanges: () => readonly Exchange[];
  readonly others: () => number;
  readonly navigations: readonly (readonly [string, number | null, number])[];
  readonly stop: () => void;
  readonly setShown: (shown: boolean) => void;
  /** The calls under way as they were told last. */
  readonly pending: () => readonly Exchange[];
  readonly pendings: () => number;
  readonly maybes: readonly Exchange[];
  readonly starved: readonly (string | null)[];
  readonly lost: () => number;
}

interface Browser {
  readonly firefox?: boolean;
  readonly alive?: () => boolean;
}

/** Starts capture on a network that the test plays, and keeps what it tells. */
export function capture(
  har: () => readonly object[] = () => [],
  { firefox = false, alive = () => true }: Browser = {},
): Captured {
  const network = createFakeNetwork(har);
  const batches: (readonly Exchange[])[] = [];
  const navigations: [string, number | null, number][] = [];
  let others = 0;
  const pending: (readonly Exchange[])[] = [];
  const maybes: Exchange[] = [];
  const starved: (string | null)[] = [];
  let lost = 0;
  const { stop, setShown } = startCapture({
    network,
    // A timer, so that the tests’ clock moves it.
    soon: (run) => setTimeout(run, 0),
    later: (run) => setTimeout(run, 0),
    firefox,
    isAlive: alive,
    wants: ({ url }) => (url.includes('//llm.example') ? 'call' : url.includes('//own.example') ? 'maybe' : 'no'),
    onExchanges: (batch) => batches.push(batch),
    onOther: (count) => {
      others += count;
    },
    onMaybe: (batch) => maybes.push(...batch),
    onPending: (exchanges) => pending.push(exchanges),
    onStarved: (value) => starved.push(value),
    onLost: () => {
      lost += 1;
    },
    onNavigated: (url, startedAt) => navigations.push([url, startedAt, batches.flat().length]),
  });
  return {
    pending: () => pending.at(-1) ?? [],
    pendings: () => pending.length,
    maybes,
    starved,
    lost: () => lost,
    setShown,
    network,
    batches,
    exchanges: () => batches.flat(),
    others: () => others,
    navigations,
    stop,
  };
}
