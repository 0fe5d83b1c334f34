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
    ['a page that tells an error', { status: 500, mimeType: 'text/html' }],
    ['an error without a body', { status: 502, mimeType: 'x-unknown' }],
    ['an event source', { method: 'GET', mimeType: 'text/event-stream', headers: {} }],
    ['a GET that failed', { method: 'GET', status: 500, headers: {} }],
  ] satisfies readonly [string, Given][])('are: %s', async (_, given) => {
    const { network, maybes, others } = capture();
    network.finish(chat(given), ['', '']);
    await vi.advanceTimersByTimeAsync(100);
    expect([maybes.length, others()]).toEqual([1, 0]);
  });

  it.each([
    ['a page', { mimeType: 'text/html' }],
    ['no JSON', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['neither POST nor GET', { method: 'PUT' }],
    ['data that was fetched', { method: 'GET' }],
    ['a page that is not there', { method: 'GET', status: 404, mimeType: 'text/html' }],
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
