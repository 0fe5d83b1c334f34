import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture, entryOf, preflightOf, START } from '../../../tests/captures/captured.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
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
