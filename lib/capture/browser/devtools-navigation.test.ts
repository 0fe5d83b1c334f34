import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { capture, entryOf, preflightOf, START } from '../../../tests/captures/captured.ts';
import { createFakeNetwork } from '../../../tests/captures/fake-network.ts';
import { startCapture } from './devtools-source.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
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
