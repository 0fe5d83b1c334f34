import { describe, expect, it } from 'vitest';
import { clockTime, elapsedTime, size, utcTime } from './units.ts';

describe('units', () => {
  it('tells the time of day with its milliseconds apart', () => {
    const at = new Date(2026, 0, 1, 4, 2, 9, 12).getTime();
    expect(clockTime(at)).toEqual({ time: '04:02:09', fraction: '.012' });
  });

  it('tells UTC to others', () => {
    expect(utcTime(Date.UTC(2026, 0, 1, 14, 2, 9, 999))).toBe('2026-01-01 14:02:09 UTC');
  });

  it.each([Number.NaN, Infinity, 9e15])('does not fail for the impossible time %s', (ms) => {
    expect(clockTime(ms)).toEqual({ time: '–', fraction: '' });
    expect(utcTime(ms)).toBe('–');
  });

  it.each([
    [0, '+0.000 s', '+0.0 s'],
    [-3, '+0.000 s', '+0.0 s'],
    [10_840, '+10.840 s', '+10.8 s'],
    [59_999, '+59.999 s', '+59.9 s'],
    [782_400, '+13:02.400', '+13:02.4'],
    [3_600_001, '+1:00:00.001', '+1:00:00.0'],
    [Number.NaN, '–', '–'],
  ])('%i ms after the first call is %s, in short %s', (ms, precise, short) => {
    expect([elapsedTime(ms, true), elapsedTime(ms, false)]).toEqual([precise, short]);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [1536, '1.5 KB'],
    [1_258_291, '1.2 MB'],
  ])('%i is %s', (units, text) => {
    expect(size(units)).toBe(text);
  });
});
