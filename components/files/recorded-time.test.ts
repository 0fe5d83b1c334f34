import { expect, it } from 'vitest';
import { recordedTime, zoneText } from './recorded-time.ts';

const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute, 5).getTime();

it.each<[what: string, first: number, last: number, language: string, text: string]>([
  ['a stretch of one day', at(30, 9, 41), at(30, 9, 58), 'en', 'Nov 30, 2026, 09:41:05 – 09:58:05 (UTC+1)'],
  ['one moment', at(30, 9, 41), at(30, 9, 41), 'en', 'Nov 30, 2026, 09:41:05 (UTC+1)'],
  ['two days', at(29, 23, 59), at(30, 0, 1), 'en', 'Nov 29, 2026, 23:59:05 – Nov 30, 2026, 00:01:05 (UTC+1)'],
  ['Chinese', at(30, 9, 41), at(30, 9, 41), 'zh-CN', '2026年11月30日, 09:41:05 (UTC+1)'],
  ['a time that is none', Infinity, -Infinity, 'en', '–'],
])('when calls were made is told as %s', (_, first, last, language, text) => {
  expect(recordedTime(first, last, language, 60)).toBe(text);
});

it.each([
  [0, 'UTC'],
  [60, 'UTC+1'],
  [-210, 'UTC−3:30'],
  [345, 'UTC+5:45'],
  [Number.NaN, 'UTC'],
])('the zone %d min from UTC is %s', (offset, text) => {
  expect(zoneText(offset)).toBe(text);
});
