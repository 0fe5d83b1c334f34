import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDeadlines } from './deadlines.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('calls back once what was not stopped in time', () => {
  const deadlines = createDeadlines(5000);
  const [slow, stopped] = [vi.fn(), vi.fn()];
  deadlines.add(slow);
  const stop = deadlines.add(stopped);
  vi.advanceTimersByTime(4000);
  expect(slow).not.toHaveBeenCalled();
  stop();
  vi.advanceTimersByTime(60_000);
  expect([slow.mock.calls.length, stopped.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0, 0]);
});

it('has one timer however many wait, and none when nobody does', () => {
  const deadlines = createDeadlines(5000);
  const stops = Array.from({ length: 100 }, () => deadlines.add(() => undefined));
  expect(vi.getTimerCount()).toBe(1);
  for (const stop of stops) stop();
  vi.advanceTimersByTime(1000);
  expect(vi.getTimerCount()).toBe(0);
});

it('gives each the whole time', () => {
  const deadlines = createDeadlines(5000);
  const second = vi.fn();
  deadlines.add(() => undefined);
  vi.advanceTimersByTime(3500);
  deadlines.add(second);
  vi.advanceTimersByTime(4900);
  expect(second).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1100);
  expect(second).toHaveBeenCalledOnce();
});

it('stops', () => {
  const deadlines = createDeadlines(5000);
  const late = vi.fn();
  deadlines.add(late);
  deadlines.stop();
  vi.advanceTimersByTime(60_000);
  expect([late.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0]);
});
