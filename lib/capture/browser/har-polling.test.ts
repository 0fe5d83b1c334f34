import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLookout, PACES, type Looked, type Lookout } from './har-polling.ts';

const IDLE: Looked = { tookMs: 10, listed: 5, busy: false };
const MINUTE = 60_000;

interface Watched extends Lookout {
  /** When there were looks, in ms since the lookout was made. */
  readonly looks: readonly number[];
}

/** `looked`: what each look gives, the last of them again and again. */
function watch(browser: keyof typeof PACES, ...looked: readonly Looked[]): Watched {
  const looks: number[] = [];
  const began = performance.now();
  const look = () => {
    const turn = looks.push(Math.round(performance.now() - began));
    return Promise.resolve(looked[turn - 1] ?? looked.at(-1) ?? IDLE);
  };
  return { ...createLookout({ look, pace: PACES[browser] }), looks };
}

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in Chromium', () => {
  it('looks at once and then less and less, and ends where nothing happens', async () => {
    const lookout = watch('chromium');
    lookout.setShown(true);
    await after(10 * MINUTE);
    expect(lookout.looks).toEqual([500, 1500, 3500, 7500, 15_500, 31_500]);
  });

  it('looks soon after a request finished', async () => {
    const lookout = watch('chromium');
    lookout.setShown(true);
    await after(MINUTE);
    lookout.stir();
    await after(500);
    expect(lookout.looks.at(-1)).toBe(60_500);
  });

  it('looks twice a second while calls are under way', async () => {
    const lookout = watch('chromium', { ...IDLE, busy: true });
    lookout.setShown(true);
    await after(3000);
    expect(lookout.looks).toEqual([500, 1000, 1500, 2000, 2500, 3000]);
  });

  it('is not put off by one look that took long on a busy machine', async () => {
    const busy = { ...IDLE, busy: true };
    const lookout = watch('chromium', busy, busy, { ...busy, tookMs: 400 }, busy);
    lookout.setShown(true);
    await after(3000);
    expect(lookout.looks).toEqual([500, 1000, 1500, 2000, 2500, 3000]);
  });

  it('looks again after a first look that took long, however many requests came since', async () => {
    const lookout = watch('chromium', { ...IDLE, tookMs: 300 }, IDLE);
    lookout.setShown(true);
    await after(500);
    for (let request = 0; request < 300; request += 1) lookout.stir();
    await after(10_000);
    lookout.stir();
    await after(1000);
    expect(lookout.looks).toEqual([500, 6500, 7500, 9500, 11_000]);
  });
});

describe('in Firefox', () => {
  it('looks after two quiet seconds, then less and less, and never ends', async () => {
    const lookout = watch('firefox');
    lookout.setShown(true);
    await after(5 * MINUTE);
    expect(lookout.looks).toEqual([2000, 18_000, 50_000, 114_000, 178_000, 242_000]);
  });

  it('looks every eight seconds while calls are under way', async () => {
    const lookout = watch('firefox', { ...IDLE, busy: true });
    lookout.setShown(true);
    await after(30_000);
    expect(lookout.looks).toEqual([2000, 10_000, 18_000, 26_000]);
  });

  it('waits until two seconds after the last request', async () => {
    const lookout = watch('firefox');
    lookout.setShown(true);
    for (let request = 0; request < 30; request += 1) {
      lookout.stir();
      await after(1500);
    }
    expect(lookout.looks).toEqual([]);
    await after(500);
    expect(lookout.looks).toEqual([45_500]);
  });

  it('looks within ten seconds after the page was busy again', async () => {
    const lookout = watch('firefox');
    lookout.setShown(true);
    await after(MINUTE);
    const before = lookout.looks.length;
    lookout.stir();
    await after(10_000);
    expect(lookout.looks.slice(before)).toEqual([68_000]);
  });

  it('looks when somebody comes, but not twice within eight seconds', async () => {
    const lookout = watch('firefox');
    lookout.setShown(true);
    await after(MINUTE);
    for (let times = 0; times < 200; times += 1) {
      lookout.wake();
      await after(100);
    }
    expect(lookout.looks.slice(3)).toEqual([60_500, 68_500, 76_500]);
  });

  it('looks the more rarely the longer a look takes', async () => {
    const lookout = watch('firefox', { ...IDLE, tookMs: 100, listed: 500, busy: true });
    lookout.setShown(true);
    await after(MINUTE);
    expect(lookout.looks).toEqual([2000, 22_000, 42_000]);
  });

  it('waits until the next page is quiet', async () => {
    const lookout = watch('firefox');
    lookout.setShown(true);
    await after(17_000);
    lookout.forget();
    lookout.wake();
    await after(5000);
    expect(lookout.looks).toEqual([2000, 19_000]);
  });

  it.each<[what: string, end: (lookout: Lookout) => void]>([
    ['the panel is hidden', (lookout) => lookout.setShown(false)],
    ['capture ended', (lookout) => lookout.stop()],
  ])('does not look where %s', async (_, end) => {
    const lookout = watch('firefox');
    lookout.setShown(true);
    await after(5000);
    end(lookout);
    lookout.stir();
    lookout.wake();
    await after(MINUTE);
    expect([lookout.looks, vi.getTimerCount()]).toEqual([[2000], 0]);
  });

  it('is not looked at where one look would take too long', async () => {
    const lookout = watch('firefox', { tookMs: 3000, listed: 300, busy: false });
    lookout.setShown(true);
    await after(60 * MINUTE);
    expect(lookout.looks).toEqual([2000, 2000 + 200 * 3000]);
  });
});
