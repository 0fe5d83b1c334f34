import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeNetwork, type FakeNetwork } from '../../tests/captures/fake-network.ts';
import type { Exchange } from '../exchange.ts';
import { startCapture } from './devtools-source.ts';

const START = Date.UTC(2026, 0, 1);

interface Given {
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

const listOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** An entry of Chromium, or of Firefox where `type` is null. */
function entryOf({
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
      content: { size: 2, mimeType },
      ...(type !== null && { _error: error }),
    },
    ...more,
  };
}

function preflightOf(given: Given & { readonly allow?: boolean } = {}) {
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

interface Captured {
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

function capture(
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

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('startCapture', () => {
  it('delivers a call with its body', async () => {
    const { network, exchanges } = capture();
    network.finish(entryOf({ status: 429 }), { content: '{"error":1}', encoding: '' });
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ method: 'POST', status: 429, responseBody: { text: '{"error":1}' } }]);
  });

  it('counts other traffic without reading it, and leaves out what is no traffic', async () => {
    const { network, exchanges, others } = capture();
    for (const path of [
      'https://app.example/',
      'http://other.example/x',
      'wss://other.example/',
      'data:text/plain,x',
      'blob:https://a.example/1',
      'chrome-extension://abc/x.js',
      'moz-extension://abc/x.js',
    ]) {
      network.finish(entryOf({ path }), 'never');
    }
    network.finish(preflightOf({ path: 'https://other.example/' }), 'never');
    await vi.advanceTimersByTimeAsync(100);
    expect([others(), exchanges().length, network.reads()]).toEqual([3, 0, 0]);
  });

  it('delivers a thousand calls in a few batches, each with an id of its own', async () => {
    const { network, batches, exchanges } = capture();
    for (let index = 0; index < 1000; index += 1) network.finish(entryOf({ at: index }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Set(exchanges().map(({ id }) => id)).size).toBe(1000);
    expect(batches.length).toBeLessThan(5);
  });

  it('keeps two equal calls of the same millisecond apart', async () => {
    const { network, exchanges } = capture();
    network.finish(entryOf({}), ['{}', '']);
    network.finish(entryOf({}), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toHaveLength(2);
  });

  it('delivers a call whose body never comes', async () => {
    const { network, exchanges } = capture();
    network.finish(entryOf({}), new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toMatchObject([{ responseBody: { kind: 'unavailable', reason: 'not-kept-by-browser' } }]);
  });

  it('survives an entry that is none', async () => {
    const { network, exchanges, others } = capture();
    for (const entry of [
      {},
      { request: null },
      { request: { url: 7 } },
      { request: { url: 'https://llm.example/' }, response: 3 },
    ]) {
      network.finish(entry, { content: 7 });
    }
    await vi.advanceTimersByTimeAsync(100);
    expect([exchanges().length, others()]).toEqual([1, 0]);
  });

  it('stops: no listener, no timer, nothing more delivered', async () => {
    const { network, exchanges, stop } = capture();
    network.finish(entryOf({}), ['{}', '']);
    network.finish(preflightOf({ status: 403 }));
    stop();
    await vi.advanceTimersByTimeAsync(5000);
    expect([network.listeners(), exchanges().length, vi.getTimerCount()]).toEqual([0, 0, 0]);
  });
});

describe('getHAR()', () => {
  const listed = (given: Given, content = '{}') => ({
    ...entryOf(given),
    getContent: () => Promise.resolve([content, '']),
  });

  it('gives what finished before the listener, and nothing twice', async () => {
    const both = entryOf({ at: 5, status: 500 });
    const { network, exchanges } = capture(() => [
      listed({ at: 1, status: 400 }),
      both,
      listed({ at: 6, status: 401 }),
    ]);
    network.finish(both, ['{}', '']);
    await vi.advanceTimersByTimeAsync(0);
    network.finish(entryOf({ at: 6, status: 401 }), ['{}', '']);
    network.finish(entryOf({ at: 7, status: 402 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(
      exchanges()
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual([400, 401, 402, 500]);
  });

  it('leaves pending requests to the listener', async () => {
    const { network, exchanges } = capture(() => [listed({ status: 0 })]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toHaveLength(0);
    network.finish(entryOf({ status: 200 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ status: 200 }]);
  });

  it('takes failures: an error, and a WebSocket that did not open', async () => {
    const { exchanges } = capture(() => [
      listed({ status: 0, error: 'net::ERR_CONNECTION_REFUSED' }),
      listed({
        status: 0,
        at: 1,
        path: 'wss://llm.example/',
        type: 'websocket',
        more: { _webSocketMessages: [{ type: 'error', data: '' }] },
      }),
    ]);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges().map(({ failure }) => failure?.name)).toEqual(['ERR_CONNECTION_REFUSED', 'WEBSOCKET_NOT_OPENED']);
  });

  it('never asks an open stream for its body, which would lose it, and takes it when the listener gives it', async () => {
    let reads = 0;
    let size = 0;
    const har = () => {
      size += 100;
      const open = entryOf({ mimeType: 'text/event-stream' });
      const getContent = () => {
        reads += 1;
        return Promise.resolve([null, '']);
      };
      return [
        { ...open, getContent, response: { ...open.response, content: { mimeType: 'text/event-stream', size } } },
      ];
    };
    const { network, exchanges } = capture(har);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([reads, exchanges().length]).toEqual([0, 0]);
    network.finish(entryOf({ mimeType: 'text/event-stream', time: 60_000 }), ['data: [DONE]\n\n', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ responseBody: { kind: 'text' } }]);
  });

  it.each([
    ['an answer that did not grow for a second', { mimeType: 'application/json' }, 1200],
    [
      'a stream that ended',
      { mimeType: 'text/event-stream', more: { _eventSourceMessages: [{ data: '[DONE]' }] } },
      100,
    ],
    ['a stream that did not grow for long', { mimeType: 'text/event-stream' }, 15_200],
  ])('takes %s', async (_, given, within) => {
    const { exchanges } = capture(() => [listed(given)]);
    await vi.advanceTimersByTimeAsync(within);
    expect(exchanges()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(exchanges()).toHaveLength(1);
  });

  it('leaves an open WebSocket to the listener', async () => {
    const open = { path: 'wss://llm.example/', type: 'websocket', status: 101 };
    const { network, exchanges } = capture(() => [listed(open)]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(exchanges()).toHaveLength(0);
    network.finish(entryOf({ ...open, time: 60_000 }), { content: null, encoding: '' });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(exchanges()).toHaveLength(1);
  });

  it('pairs a preflight that it lists after its request', async () => {
    const { exchanges } = capture(() => [listed({ status: 401 }), preflightOf({ at: 1 })]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(exchanges()).toMatchObject([{ status: 401, preflight: { status: 204 } }]);
  });

  it('may fail', async () => {
    const network = { ...createFakeNetwork(), getHAR: () => Promise.reject(new Error('no')) };
    const { stop } = startCapture({
      network,
      isAlive: () => true,
      wants: () => 'call',
      onExchanges: () => undefined,
      onOther: () => undefined,
      onNavigated: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(100);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('preflights', () => {
  it('make one exchange with their request, also when that takes minutes', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ at: 2 }));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(exchanges()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    network.finish(entryOf({ time: 600_000 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ method: 'POST', preflight: { status: 204, failure: null } }]);
  });

  it('that were rejected explain the request that Chromium reports next', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ status: 403 }));
    network.finish(entryOf({ status: 0, error: 'net::ERR_FAILED' }), { content: null, encoding: '' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(exchanges()).toMatchObject([
      {
        method: 'POST',
        status: 0,
        preflight: { status: 403 },
        responseBody: { kind: 'unavailable', reason: 'blocked-by-cors' },
      },
    ]);
  });

  it('are claimed before the body is read, however long that takes', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ status: 403 }));
    network.finish(entryOf({ status: 0, error: 'net::ERR_FAILED' }), new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toHaveLength(1);
  });

  it('that were rejected stand for a request that Firefox never reports', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ allow: false, type: null }));
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(exchanges()).toMatchObject([
      {
        method: 'POST',
        status: 0,
        credential: null,
        failure: { name: 'PREFLIGHT_REJECTED', inferred: true },
        preflight: { status: 204 },
      },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('belong to the request that started with them', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ at: 1, status: 200 }));
    network.finish(preflightOf({ at: 501, status: 204 }));
    network.finish(entryOf({ at: 500, time: 100, status: 500 }), ['{}', '']);
    network.finish(entryOf({ at: 0, time: 700, status: 400 }), ['{}', '']);
    network.finish(entryOf({ at: 900, status: 401 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges().map(({ status, preflight }) => [status, preflight?.status])).toEqual([
      [500, 204],
      [400, 200],
      [401, undefined],
    ]);
  });

  it('explain the outcome: the rejected one goes with the request that got no response', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ at: 1, status: 204 }));
    network.finish(preflightOf({ at: 2, status: 403 }));
    network.finish(entryOf({ status: 0, error: 'net::ERR_FAILED' }), [null, '']);
    network.finish(entryOf({ at: 1, status: 401 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(2000);
    const outcomes = exchanges().map(({ status, preflight }) => [status, preflight?.status]);
    expect(outcomes.toSorted()).toEqual([
      [0, 403],
      [401, 204],
    ]);
  });

  it('that come much later than the request they prevented are waited for', async () => {
    const { network, exchanges } = capture();
    network.finish(entryOf({ status: 0, error: 'net::ERR_FAILED' }), [null, '']);
    await vi.advanceTimersByTimeAsync(400);
    expect(exchanges()).toHaveLength(0);
    network.finish(preflightOf({ at: 1, status: 403 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(exchanges().map(({ status, preflight }) => [status, preflight?.status])).toEqual([[0, 403]]);
  });

  it('that only getHAR() tells are found there, and not taken again', async () => {
    let har: readonly object[] = [];
    const { network, exchanges } = capture(() => har);
    await vi.advanceTimersByTimeAsync(100);
    har = [preflightOf({ at: 1, status: 403 })];
    network.finish(entryOf({ status: 0, error: 'net::ERR_FAILED' }), [null, '']);
    await vi.advanceTimersByTimeAsync(100);
    network.finish(preflightOf({ at: 1, status: 403 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(exchanges().map(({ status, preflight }) => [status, preflight?.status])).toEqual([[0, 403]]);
  });

  it('of many calls are looked for once for all', async () => {
    const { network, exchanges } = capture();
    await vi.advanceTimersByTimeAsync(100);
    const looks = network.looks();
    for (let at = 0; at < 200; at += 1)
      network.finish(entryOf({ at, status: 0, error: 'net::ERR_FAILED' }), [null, '']);
    await vi.advanceTimersByTimeAsync(2000);
    expect([exchanges().length, network.looks() - looks]).toEqual([200, 1]);
  });

  it('that come after the request they prevented are found', async () => {
    const { network, exchanges } = capture();
    network.finish(entryOf({ status: 0, error: 'net::ERR_FAILED' }), [null, '']);
    network.finish(preflightOf({ at: 1, status: 403 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(exchanges().map(({ status, preflight }) => [status, preflight?.status])).toEqual([[0, 403]]);
  });

  it('of another time are not taken', async () => {
    const { network, exchanges } = capture();
    network.finish(preflightOf({ at: 5000 }));
    network.finish(entryOf({ time: 10 }), ['{}', '']);
    network.finish(entryOf({ at: 9000 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(exchanges().map(({ preflight }) => preflight)).toEqual([null, null]);
  });

  it('do not pile up', async () => {
    const { network, exchanges } = capture();
    for (let index = 0; index < 2000; index += 1) network.finish(preflightOf({ at: index, path: `/${index}` }));
    await vi.advanceTimersByTimeAsync(5000);
    expect([exchanges().length, vi.getTimerCount()]).toEqual([0, 0]);
  });
});

describe('service workers', () => {
  const worker = entryOf({ at: 2, time: 5, status: 401, page: null });
  const page = entryOf({ time: 10, status: 401 });
  const answered = { ...page, response: { ...page.response, _fetchedViaServiceWorker: true } };

  it.each([
    ['before', [worker, answered]],
    ['after', [answered, worker]],
  ])("make one exchange of two, the worker's finishing %s the page's", async (_, order) => {
    const { network, exchanges } = capture();
    for (const entry of order) network.finish(entry, [entry === worker ? '' : '{"error":1}', '']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(exchanges()).toMatchObject([{ fromServiceWorker: true, responseBody: { text: '{"error":1}' } }]);
  });

  it('own fetches come alone, after a moment', async () => {
    const { network, exchanges } = capture();
    network.finish(worker, ['{}', '']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(exchanges()).toMatchObject([{ fromServiceWorker: false }]);
  });

  it('retries stay apart from the answer that the page got', async () => {
    const { network, exchanges } = capture();
    network.finish(entryOf({ at: 1, time: 2, status: 500, page: null }), ['{}', '']);
    network.finish(worker, ['', '']);
    network.finish(answered, ['{}', '']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(
      exchanges()
        .map(({ status }) => status)
        .toSorted(),
    ).toEqual([401, 500]);
  });
});

describe('navigation', () => {
  it('comes after everything of the page before, bodies that are lost included', async () => {
    const { network, exchanges, navigations } = capture();
    network.finish(entryOf({ status: 401 }), new Promise(() => undefined));
    network.finish(entryOf({ at: 1, status: 402, page: null }), ['{}', '']);
    network.finish(preflightOf({ status: 403, path: '/other' }));
    network.navigate('https://app.example/next');
    await vi.advanceTimersByTimeAsync(10);
    expect(navigations).toEqual([['https://app.example/next', START, 3]]);
    expect(exchanges().map(({ status, responseBody }) => [status, responseBody.kind])).toEqual(
      expect.arrayContaining([
        [401, 'unavailable'],
        [402, 'text'],
        [0, 'unavailable'],
      ]),
    );
  });

  it('of Firefox, told after the page loaded, tells when it began', async () => {
    const { network, navigations } = capture(undefined, { firefox: true });
    const document = (at: number) =>
      entryOf({
        method: 'GET',
        path: 'https://app.example/next',
        type: null,
        at,
        headers: { 'Sec-Fetch-Dest': 'document' },
      });
    network.finish(document(1000), ['', '']);
    network.navigate('https://app.example/next#top');
    await vi.advanceTimersByTimeAsync(0);
    network.finish(document(5000), ['', '']);
    network.navigate('https://app.example/next');
    await vi.advanceTimersByTimeAsync(0);
    network.navigate('https://app.example/other');
    await vi.advanceTimersByTimeAsync(0);
    expect(navigations.map(([, startedAt]) => startedAt)).toEqual([START + 1000, START + 5000, null]);
  });

  it('of Chromium, told as soon as the page is left, tells when the new one began', async () => {
    const { network, navigations } = capture();
    network.navigate('https://app.example/');
    await vi.advanceTimersByTimeAsync(10);
    vi.setSystemTime(START + 5000);
    network.navigate('https://app.example/');
    await vi.advanceTimersByTimeAsync(1000);
    expect(navigations.map(([, startedAt]) => startedAt)).toEqual([START, START + 5000]);
  });

  it('within a page is none: a body that is being read is still read', async () => {
    const { network, exchanges, navigations } = capture();
    network.navigate('https://app.example/');
    await vi.advanceTimersByTimeAsync(10);
    let answer: (content: unknown) => void = () => undefined;
    network.finish(entryOf({ status: 401 }), new Promise((resolve) => (answer = resolve)));
    network.navigate('https://app.example/chat/1', 'within-page');
    network.navigate('https://app.example/chat/1#end', 'within-page');
    await vi.advanceTimersByTimeAsync(2000);
    answer(['{"error":1}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(navigations).toHaveLength(1);
    expect(exchanges()).toMatchObject([{ status: 401, responseBody: { text: '{"error":1}' } }]);
  });

  it('within a page that was there before DevTools is none', async () => {
    const { network, navigations } = capture();
    network.navigate('https://app.example/#a', 'within-page');
    await vi.advanceTimersByTimeAsync(100);
    expect(navigations).toHaveLength(0);
  });

  it('that the browser tells nothing more of forgets everything', async () => {
    const fake = createFakeNetwork();
    const times: (number | null)[] = [];
    startCapture({
      network: { ...fake, getHAR: () => Promise.reject(new Error('no')) },
      soon: (run) => setTimeout(run, 0),
      later: (run) => setTimeout(run, 0),
      isAlive: () => true,
      wants: () => 'call',
      onExchanges: () => undefined,
      onOther: () => undefined,
      onNavigated: (_, startedAt) => times.push(startedAt),
    });
    fake.navigate('https://app.example/');
    await vi.advanceTimersByTimeAsync(100);
    expect(times).toEqual([null]);
  });
});

describe('calls under way', () => {
  const waiting = (at = 0) => entryOf({ at, status: 0 });
  const stream = (chunks: number, at = 0) => {
    const open = entryOf({ at, mimeType: 'text/event-stream' });
    const _eventSourceMessages = Array.from({ length: chunks }, (_, index) => ({
      time: (START + at + 100 * index) / 1000,
      data: '{}',
    }));
    return {
      ...open,
      _eventSourceMessages,
      getContent: () => Promise.reject(new Error('lost for good')),
      response: { ...open.response, content: { mimeType: 'text/event-stream', size: 10 * chunks } },
    };
  };

  it('are told while the panel is shown, and keep their id when they finish', async () => {
    let open: readonly object[] = [];
    const { network, pending, exchanges, setShown } = capture(() => open);
    await vi.advanceTimersByTimeAsync(100);
    setShown(true);
    open = [waiting(), stream(3, 5)];
    await vi.advanceTimersByTimeAsync(2000);
    expect(pending()).toMatchObject([
      { status: 0, failure: null, responseBody: { reason: 'pending' } },
      { status: 200, events: [{}, {}, {}], stream: { count: 3 }, responseBody: { reason: 'pending' } },
    ]);
    expect(pending()[0]?.timings.total).toBeGreaterThan(500);
    const ids = pending().map(({ id }) => id);
    open = [];
    network.finish(entryOf({ at: 0, status: 429, time: 2000 }), ['{"error":1}', '']);
    network.finish(entryOf({ at: 5, mimeType: 'text/event-stream', time: 2000 }), ['data: [DONE]', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges().map(({ id }) => id)).toEqual(ids);
    expect(pending()).toEqual([]);
  });

  it('stay listed while the body of what they became is read', async () => {
    const { network, pending, exchanges, setShown } = capture(() => [waiting()]);
    setShown(true);
    await vi.advanceTimersByTimeAsync(1000);
    let answer: (content: unknown) => void = () => undefined;
    network.finish(entryOf({ status: 500 }), new Promise((resolve) => (answer = resolve)));
    await vi.advanceTimersByTimeAsync(3000);
    expect([pending().length, exchanges().length]).toEqual([1, 0]);
    answer(['{}', '']);
    await vi.advanceTimersByTimeAsync(10);
    expect([pending().length, exchanges().length]).toEqual([0, 1]);
  });

  it('that are equal are told apart', async () => {
    const { network, pending, setShown } = capture(() => [waiting(), waiting()]);
    setShown(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(new Set(pending().map(({ id }) => id)).size).toBe(2);
    network.finish(entryOf({ status: 500 }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(5);
    expect(pending()).toHaveLength(1);
  });

  it('have no secrets', async () => {
    const key = `sk-${'proj'}-${'a1B2'.repeat(8)}`;
    const { pending, setShown } = capture(() => [
      entryOf({ status: 0, headers: { authorization: `Bearer ${key}` }, path: `/chat?key=${key}` }),
    ]);
    setShown(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(pending()).toHaveLength(1);
    expect(JSON.stringify(pending())).not.toContain(key);
  });

  it('are not looked for while the panel is hidden', async () => {
    const { network, pendings, setShown } = capture(() => [waiting()]);
    await vi.advanceTimersByTimeAsync(60_000);
    const looks = network.looks();
    setShown(true);
    setShown(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([network.looks() - looks, pendings()]).toEqual([0, 0]);
  });

  it('are looked for less and less while nothing happens, and then no more', async () => {
    const { network, setShown } = capture();
    setShown(true);
    await vi.advanceTimersByTimeAsync(120_000);
    const looks = network.looks();
    expect(looks).toBeLessThan(12);
    await vi.advanceTimersByTimeAsync(600_000);
    expect([network.looks() - looks, vi.getTimerCount()]).toEqual([0, 0]);
    network.finish(entryOf({ path: 'https://other.example/' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(network.looks() - looks).toBe(1);
  });

  it('are not looked for while many calls finish at once', async () => {
    const { network, setShown } = capture();
    await vi.advanceTimersByTimeAsync(100);
    const looks = network.looks();
    setShown(true);
    for (let index = 0; index < 100; index += 1) {
      for (let call = 0; call < 10; call += 1) network.finish(entryOf({ at: 50 * index + call }), ['{}', '']);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(network.looks() - looks).toBe(0);
  });

  it('are not looked for in a log that is too long', async () => {
    const { network, setShown } = capture();
    await vi.advanceTimersByTimeAsync(100);
    for (let at = 0; at < 10_000; at += 1) network.finish(entryOf({ at }), ['{}', '']);
    await vi.advanceTimersByTimeAsync(10_000);
    const looks = network.looks();
    setShown(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.looks() - looks).toBe(0);
  });

  it('that are no calls are none', async () => {
    const { pendings, setShown } = capture(() => [entryOf({ status: 0, path: 'https://other.example/' })]);
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(pendings()).toBe(0);
  });

  it('end with the page that is left', async () => {
    let open: readonly object[] = [waiting()];
    const { network, pending, exchanges, setShown } = capture(() => open);
    setShown(true);
    await vi.advanceTimersByTimeAsync(1000);
    open = [];
    vi.setSystemTime(START + 3000);
    const [call] = pending();
    network.navigate('https://app.example/next');
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ id: call?.id, failure: { name: 'ERR_ABORTED', inferred: true } }]);
    expect(pending()).toEqual([]);
  });

  it('of a page that was left are none, although a log that is kept still lists them', async () => {
    const worker = entryOf({ at: 1, status: 0, page: null });
    const { network, pending, setShown } = capture(() => [waiting(), worker]);
    network.navigate('https://app.example/1');
    setShown(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(pending()).toHaveLength(2);
    network.navigate('https://app.example/2');
    await vi.advanceTimersByTimeAsync(5000);
    expect(pending()).toEqual([]);
  });
});

describe('what a filter of Firefox hides', () => {
  const timings = { send: 0, wait: 5, receive: 0 };
  const hidden = (at: number, path = '/chat') => {
    const entry = entryOf({ at, path, type: null, status: 401, more: { timings } });
    const content = { size: 9, mimeType: 'application/json', text: '{"late":1}' };
    return { ...entry, response: { ...entry.response, content } };
  };

  it('is taken from getHAR() while the panel is shown, and told', async () => {
    let har: readonly object[] = [];
    const { exchanges, others, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001), hidden(5002, 'https://other.example/')];
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toMatchObject([
      { status: 401, responseBody: { text: '{"late":1}' } },
      { status: 401, responseBody: { text: '{"late":1}' } },
    ]);
    expect([others(), starved]).toEqual([1, ['filtered']]);
  });

  it('is taken together with its preflight', async () => {
    const preflight = { ...preflightOf({ at: 5001, type: null }), timings };
    let har: readonly object[] = [];
    const { exchanges, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), preflight];
    await vi.advanceTimersByTimeAsync(20_000);
    expect(exchanges()).toMatchObject([{ status: 401, preflight: { status: 204 } }]);
  });

  it.each<[what: string, har: () => readonly object[]]>([
    ['one call alone', () => [hidden(5000)]],
    ['one call with its preflight', () => [{ ...preflightOf({ at: 5000, type: null }), timings }, hidden(5000)]],
    ['what began while the listener was being added', () => [hidden(100), hidden(200), hidden(300)]],
    ['other requests', () => [1, 2, 3].map((at) => hidden(5000 + at, 'https://other.example/'))],
  ])('does not blame a filter for %s', async (_, listed) => {
    let har: readonly object[] = [];
    const { exchanges, others, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = listed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([exchanges().length + others() > 0, starved]).toEqual([true, []]);
  });

  it('is not what was given up with its page, in a log that is kept: Firefox names one page for all', async () => {
    const kept = (entry: object) => ({ ...entry, pageref: 'page_1' });
    let har: readonly object[] = [];
    const { network, exchanges, starved, pending, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001), entryOf({ at: 5002, type: null, status: 0 })].map(kept);
    await vi.advanceTimersByTimeAsync(100);
    network.navigate('https://app.example/next');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([exchanges().length, starved, pending()]).toEqual([2, [], []]);
  });

  it('is looked for as long as the panel is shown, also where nothing is heard', async () => {
    let har: readonly object[] = [];
    const { exchanges, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(600_000);
    har = [hidden(600_000)];
    await vi.advanceTimersByTimeAsync(40_000);
    expect(exchanges()).toHaveLength(1);
    setShown(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is over when a later call is heard', async () => {
    let har: readonly object[] = [];
    const { network, exchanges, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(5000);
    har = [hidden(5000), hidden(5001)];
    await vi.advanceTimersByTimeAsync(20_000);
    network.finish(hidden(5001), ['{}', '']);
    network.finish(hidden(6000, 'https://other.example/'), ['{}', '']);
    expect(starved).toEqual(['filtered']);
    network.finish(hidden(7000), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect([starved, exchanges().length]).toEqual([['filtered', null], 3]);
  });

  it('is not what was under way when DevTools opened, which Firefox never tells either', async () => {
    let har: readonly object[] = [entryOf({ at: -500, type: null, status: 0 })];
    const { exchanges, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(100);
    har = [hidden(-500)];
    await vi.advanceTimersByTimeAsync(20_000);
    expect([exchanges().length, starved]).toEqual([1, []]);
  });

  it('is not what comes a moment late', async () => {
    let har: readonly object[] = [];
    const { network, exchanges, starved, setShown } = capture(() => har, { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(1000);
    har = [hidden(1500), hidden(1501)];
    await vi.advanceTimersByTimeAsync(2000);
    network.finish(hidden(1500), ['{}', '']);
    network.finish(hidden(1501), ['{}', '']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([exchanges().length, starved]).toEqual([2, []]);
  });
});

describe('looks at Firefox, which loses what happens meanwhile', () => {
  const call = (at: number) => entryOf({ at, type: null, more: { timings: { wait: 5 } } });

  it('are not made until the panel is shown', async () => {
    const { network } = capture(() => [], { firefox: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(network.looks()).toBe(0);
  });

  it('are not made while requests keep finishing', async () => {
    const { network, setShown } = capture(() => [], { firefox: true });
    setShown(true);
    for (let at = 0; at < 120; at += 1) {
      network.finish(call(at), ['{}', '']);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(network.looks()).toBe(0);
    await vi.advanceTimersByTimeAsync(2000);
    expect(network.looks()).toBe(1);
  });

  it('find what began before the listener, when the panel is shown', async () => {
    const { exchanges, starved, setShown } = capture(() => [call(-500)], { firefox: true });
    setShown(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect([exchanges().length, starved]).toEqual([1, []]);
  });

  it('take a request that ended during one for what is left of it', async () => {
    const { network, exchanges } = capture(() => [], { firefox: true });
    const entry = call(0);
    network.finish({ ...entry, response: { ...entry.response, status: 0, bodySize: -1 } }, ['{"error":1}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(exchanges()).toMatchObject([{ status: 0, failure: null, responseBody: { text: '{"error":1}' } }]);
  });
});

describe('requests that may be calls', () => {
  const chat = (given: Given = {}) =>
    entryOf({ path: 'https://own.example/api/chat', headers: { 'Content-Type': 'application/json' }, ...given });

  it('are delivered with their bodies, apart from the calls', async () => {
    const { network, exchanges, maybes, others } = capture();
    network.finish(chat({ mimeType: 'text/event-stream' }), ['data: {}\n\n', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(maybes).toMatchObject([{ url: 'https://own.example/api/chat', responseBody: { text: 'data: {}\n\n' } }]);
    expect([exchanges().length, others()]).toEqual([0, 0]);
  });

  it.each([
    ['a page', { mimeType: 'text/html' }],
    ['no JSON', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['no POST', { method: 'GET' }],
    ['no answer', { status: 0, error: 'net::ERR_CONNECTION_REFUSED' }],
  ] satisfies readonly [string, Given][])('are not: %s', async (_, given) => {
    const { network, maybes, others } = capture();
    network.finish(chat(given), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect([maybes.length, others(), network.reads()]).toEqual([0, 1, 0]);
  });

  it('are read a few at a time: the rest is counted', async () => {
    const { network, maybes, others } = capture();
    for (let at = 0; at < 100; at += 1) network.finish(chat({ at }), new Promise(() => undefined));
    await vi.advanceTimersByTimeAsync(100);
    expect([network.reads(), others()]).toEqual([10, 90]);
    await vi.advanceTimersByTimeAsync(20_000);
    network.finish(chat(), ['{}', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect(maybes).toHaveLength(11);
  });
});

describe('an extension that was taken away', () => {
  it('is told once, and nothing runs any more', async () => {
    let alive = true;
    const { lost, setShown } = capture(() => [], { alive: () => alive });
    setShown(true);
    await vi.advanceTimersByTimeAsync(100);
    alive = false;
    setShown(true);
    setShown(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([lost(), vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('is found out where the browser refuses', async () => {
    const network = createFakeNetwork();
    let lost = 0;
    let gone = false;
    const { setShown } = startCapture({
      network: {
        ...network,
        getHAR: () => {
          if (gone) throw new Error('Extension context invalidated.');
          return network.getHAR();
        },
      },
      soon: (run) => setTimeout(run, 0),
      later: (run) => setTimeout(run, 0),
      isAlive: () => !gone,
      wants: () => 'call',
      onExchanges: () => undefined,
      onOther: () => undefined,
      onNavigated: () => undefined,
      onLost: () => {
        lost += 1;
      },
    });
    setShown(true);
    await vi.advanceTimersByTimeAsync(100);
    gone = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([lost, vi.getTimerCount()]).toEqual([1, 0]);
  });
});
