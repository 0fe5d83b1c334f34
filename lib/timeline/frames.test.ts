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

  it('are few while changes pour in, and the last change is drawn soon', () => {
    const { change, drawn } = drawingAt();
    for (let ms = 0; ms < 4000; ms += 20) {
      change();
      vi.advanceTimersByTime(20);
    }
    const before = drawn();
    expect(before).toBeGreaterThan(5);
    expect(before).toBeLessThan(15);
    change();
    vi.advanceTimersByTime(150);
    expect(drawn()).toBe(before + 1);
  });
});
