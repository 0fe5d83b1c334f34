import { describe, expect, it } from 'vitest';
import { clockTime, size, utcTime } from './units.ts';

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
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KB'],
    [1536, '1.5 KB'],
    [1_258_291, '1.2 MB'],
  ])('%i is %s', (units, text) => {
    expect(size(units)).toBe(text);
  });
});
