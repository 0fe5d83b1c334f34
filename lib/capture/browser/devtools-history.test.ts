import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture, entryOf, preflightOf, START, type Given } from '../../../tests/captures/captured.ts';
import { createFakeNetwork } from '../../../tests/captures/fake-network.ts';
import { startCapture } from './devtools-source.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
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
