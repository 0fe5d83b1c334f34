import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHarPolling, PACES, type HarPolling, type Polled } from './har-polling.ts';

const IDLE: Polled = { tookMs: 10, listed: 5, busy: false };
const MINUTE = 60_000;

interface Watched extends HarPolling {
  /** When there were polls, in ms since the polling was made. */
  readonly polls: readonly number[];
}

/** `polled`: what each look gives, the last of them again and again. */
function watch(browser: keyof typeof PACES, ...polled: readonly Polled[]): Watched {
  const polls: number[] = [];
  const began = performance.now();
  const poll = () => {
    const turn = polls.push(Math.round(performance.now() - began));
    return Promise.resolve(polled[turn - 1] ?? polled.at(-1) ?? IDLE);
  };
  return { ...createHarPolling({ poll, pace: PACES[browser] }), polls };
}

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in Chromium', () => {
  it('polls at once and then less and less, and ends where nothing happens', async () => {
    const polling = watch('chromium');
    polling.setShown(true);
    await after(10 * MINUTE);
    expect(polling.polls).toEqual([500, 1500, 3500, 7500, 15_500, 31_500]);
  });

  it('polls soon after a request finished', async () => {
    const polling = watch('chromium');
    polling.setShown(true);
    await after(MINUTE);
    polling.requestFinished();
    await after(500);
    expect(polling.polls.at(-1)).toBe(60_500);
  });

  it('polls twice a second while calls are under way', async () => {
    const polling = watch('chromium', { ...IDLE, busy: true });
    polling.setShown(true);
    await after(3000);
    expect(polling.polls).toEqual([500, 1000, 1500, 2000, 2500, 3000]);
  });

  it('is not put off by one look that took long on a busy machine', async () => {
    const busy = { ...IDLE, busy: true };
    const polling = watch('chromium', busy, busy, { ...busy, tookMs: 400 }, busy);
    polling.setShown(true);
    await after(3000);
    expect(polling.polls).toEqual([500, 1000, 1500, 2000, 2500, 3000]);
  });

  it('polls again after a first look that took long, however many requests came since', async () => {
    const polling = watch('chromium', { ...IDLE, tookMs: 300 }, IDLE);
    polling.setShown(true);
    await after(500);
    for (let request = 0; request < 300; request += 1) polling.requestFinished();
    await after(10_000);
    polling.requestFinished();
    await after(1000);
    expect(polling.polls).toEqual([500, 6500, 7500, 9500, 11_000]);
  });
});

describe('in Firefox', () => {
  it('polls after two quiet seconds, then every sixteen, and never ends', async () => {
    const polling = watch('firefox');
    polling.setShown(true);
    await after(5 * MINUTE);
    expect(polling.polls).toEqual(Array.from({ length: 19 }, (_, at) => 2000 + at * 16_000));
  });

  it('polls every eight seconds while calls are under way', async () => {
    const polling = watch('firefox', { ...IDLE, busy: true });
    polling.setShown(true);
    await after(30_000);
    expect(polling.polls).toEqual([2000, 10_000, 18_000, 26_000]);
  });

  it('waits until two seconds after the last request', async () => {
    const polling = watch('firefox');
    polling.setShown(true);
    for (let request = 0; request < 30; request += 1) {
      polling.requestFinished();
      await after(1500);
    }
    expect(polling.polls).toEqual([]);
    await after(500);
    expect(polling.polls).toEqual([45_500]);
  });

  it('polls within ten seconds after the page was busy again', async () => {
    const polling = watch('firefox');
    polling.setShown(true);
    await after(MINUTE);
    const before = polling.polls.length;
    polling.requestFinished();
    await after(10_000);
    expect(polling.polls.slice(before)).toEqual([68_000]);
  });

  it('polls when somebody comes, but not twice within eight seconds', async () => {
    const polling = watch('firefox');
    polling.setShown(true);
    await after(MINUTE);
    for (let times = 0; times < 200; times += 1) {
      polling.wake();
      await after(100);
    }
    expect(polling.polls.slice(4)).toEqual([60_500, 68_500, 76_500]);
  });

  it('does not poll within eight seconds after the list was cleared, whoever comes', async () => {
    const polling = watch('firefox');
    polling.setShown(true);
    await after(MINUTE);
    polling.wake();
    polling.cleared();
    await after(7900);
    expect(polling.polls.slice(4)).toEqual([]);
    await after(100);
    expect(polling.polls.slice(4)).toEqual([68_000]);
  });

  it('polls the more rarely the longer a look takes', async () => {
    const polling = watch('firefox', { ...IDLE, tookMs: 100, listed: 500, busy: true });
    polling.setShown(true);
    await after(MINUTE);
    expect(polling.polls).toEqual([2000, 22_000, 42_000]);
  });

  it('waits until the next page is quiet', async () => {
    const polling = watch('firefox');
    polling.setShown(true);
    await after(17_000);
    polling.pageLeft();
    polling.wake();
    await after(5000);
    expect(polling.polls).toEqual([2000, 19_000]);
  });

  it.each<[what: string, end: (polling: HarPolling) => void]>([
    ['the panel is hidden', (polling) => polling.setShown(false)],
    ['capture ended', (polling) => polling.stop()],
  ])('does not look where %s', async (_, end) => {
    const polling = watch('firefox');
    polling.setShown(true);
    await after(5000);
    end(polling);
    polling.requestFinished();
    polling.wake();
    await after(MINUTE);
    expect([polling.polls, vi.getTimerCount()]).toEqual([[2000], 0]);
  });

  it('is not polled at where one look would take too long', async () => {
    const polling = watch('firefox', { tookMs: 3000, listed: 300, busy: false });
    polling.setShown(true);
    await after(60 * MINUTE);
    expect(polling.polls).toEqual([2000, 2000 + 200 * 3000]);
  });
});
