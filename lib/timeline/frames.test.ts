import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrames } from './frames.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function drawingAt() {
  let drawn = 0;
  const next = createFrames(
    (callback) => setTimeout(callback, 16),
    () => Date.now(),
  );
  return { change: () => next(() => (drawn += 1)), drawn: () => drawn };
}

describe('frames', () => {
  it('draw a single change in the next one', () => {
    const { change, drawn } = drawingAt();
    change();
    vi.advanceTimersByTime(16);
    expect(drawn()).toBe(1);
  });

  it('draw once for all changes of a frame', () => {
    const { change, drawn } = drawingAt();
    for (let times = 0; times < 10; times++) change();
    vi.advanceTimersByTime(1000);
    expect(drawn()).toBe(1);
  });

  it.each([
    ['few while changes come one behind the other', 80, 6, 7],
    ['fewer while they pour in', 20, 4, 5],
  ])('are %s, and the last change is drawn soon', (_, apart, least, most) => {
    const { change, drawn } = drawingAt();
    for (let ms = 0; ms < 4000; ms += apart) {
      change();
      vi.advanceTimersByTime(apart);
    }
    const before = drawn();
    expect(before).toBeGreaterThanOrEqual(least);
    expect(before).toBeLessThanOrEqual(most);
    change();
    vi.advanceTimersByTime(150);
    expect(drawn()).toBe(before + 1);
  });
});
