import { describe, expect, it } from 'vitest';
import { ticksOf } from './overview-ticks.ts';

/** A time of day where the test runs. */
const at = (hours: number, minutes: number, seconds = 0, ms = 0) =>
  new Date(2026, 2, 2, hours, minutes, seconds, ms).getTime();

describe('the times over the overview', () => {
  it.each([
    ['a part of a second', at(14, 2, 8, 130), at(14, 2, 8, 730), 660, ['14:02:08.200', '14:02:08.300']],
    ['half a minute', at(14, 2, 8, 930), at(14, 2, 42, 500), 1264, ['14:02:10', '14:02:15']],
    ['some minutes', at(14, 2, 8), at(14, 12, 8), 660, ['14:04', '14:06']],
    ['a day', at(0, 20), at(23, 50), 660, ['06:00', '12:00']],
  ])('are round in %s', (_, from, to, width, [first, second]) => {
    const times = ticksOf({ from, to }, width).map(({ time }) => time);
    expect(times.slice(0, 2)).toEqual([first, second]);
  });

  it.each([320, 640, 1280])('stand apart and within %i px', (width) => {
    for (const span of [3, 70, 900, 33_500, 600_000, 86_400_000, 1e10]) {
      const places = ticksOf({ from: at(9, 59, 59, 999), to: at(9, 59, 59, 999) + span }, width).map(
        ({ left }) => left,
      );
      expect(places.length).toBeLessThanOrEqual(width / 88);
      expect(places.every((left) => left >= 0 && left <= width - 72)).toBe(true);
      expect(places.slice(1).every((left, index) => left - (places[index] ?? 0) >= 89)).toBe(true);
    }
  });

  it.each([
    ['no time', { from: 5, to: 5 }, 600],
    ['no room', { from: 5, to: 500 }, 0],
  ])('are none in %s', (_, scale, width) => {
    expect(ticksOf(scale, width)).toEqual([]);
  });
});
