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
}

function capture(har: () => readonly object[] = () => []): Captured {
  const network = createFakeNetwork(har);
  const batches: (readonly Exchange[])[] = [];
  const navigations: [string, number | null, number][] = [];
  let others = 0;
  const stop = startCapture({
    network,
    // A timer, so that the tests’ clock moves it.
    soon: (run) => setTimeout(run, 0),
    wants: ({ url }) => url.includes('//llm.example'),
    onExchanges: (batch) => batches.push(batch),
    onOther: (count) => {
      others += count;
    },
    onNavigated: (url, startedAt) => navigations.push([url, startedAt, batches.flat().length]),
  });
  return { network, batches, exchanges: () => batches.flat(), others: () => others, navigations, stop };
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
    const stop = startCapture({
      network,
      wants: () => true,
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
    await vi.advanceTimersByTimeAsync(0);
    expect(navigations).toEqual([['https://app.example/next', null, 3]]);
    expect(exchanges().map(({ status, responseBody }) => [status, responseBody.kind])).toEqual(
      expect.arrayContaining([
        [401, 'unavailable'],
        [402, 'text'],
        [0, 'unavailable'],
      ]),
    );
  });

  it('of Firefox, told after the page loaded, tells when it began', async () => {
    const { network, navigations } = capture();
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

  it('of Chromium does not look at documents', async () => {
    const { network, navigations } = capture();
    network.finish(
      entryOf({
        method: 'GET',
        path: 'https://app.example/',
        type: 'document',
        headers: { 'sec-fetch-dest': 'document' },
      }),
      ['', ''],
    );
    network.navigate('https://app.example/');
    await vi.advanceTimersByTimeAsync(0);
    expect(navigations.map(([, startedAt]) => startedAt)).toEqual([null]);
  });
});
