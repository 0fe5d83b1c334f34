import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture, entryOf, START } from '../../../tests/captures/captured.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
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
