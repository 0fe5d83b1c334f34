import { expect, it } from 'vitest';
import { momentOf, spanOf, windowOf } from './times.ts';

it.each<[text: string, ms: number | null]>([
  ['20 seconds', 20_000],
  ['1.5 s', 1500],
  ['6m0.5s ', 360_500],
  ['1h2m3s', 3_723_000],
  ['2 days 3 hours', 183_600_000],
  ['19hr', 68_400_000],
  ['250ms', 250],
  ['3 分钟', 180_000],
  ['7', 7000],
  ['soon', null],
])('%s is %s ms', (text, ms) => {
  expect(spanOf(text)).toBe(ms);
});

it.each<[word: string, count: string | undefined, window: string | null]>([
  ['minute', undefined, '1 minute'],
  ['每天', undefined, '1 day'],
  ['s', '60', '1 minute'],
  ['s', '86400', '1 day'],
  ['h', '5', '5 hour'],
  ['s', '0', null],
  ['monthly', undefined, '1 month'],
  ['banana', undefined, null],
])('%s with %s is %s', (word, count, window) => {
  const read = windowOf(word, count);
  expect(read === null ? null : `${read.count} ${read.unit}`).toBe(window);
});

const now = Date.UTC(2026, 6, 1, 12);

it.each<[text: string, zone: number | null, at: string | null]>([
  ['2026-08-01 00:00:00', 480, '2026-07-31T16:00:00.000Z'],
  ['2026-08-01 00:00:00', null, null],
  ['2026-04-01 at 00:00 UTC', null, '2026-04-01T00:00:00.000Z'],
  ['2026-02-09 16:19:08 +0800', null, '2026-02-09T08:19:08.000Z'],
  ['2026-05-15T15:00:00Z', null, '2026-05-15T15:00:00.000Z'],
  ['10:00 UTC', null, '2026-07-02T10:00:00.000Z'],
  ['3:30 pm UTC', null, '2026-07-01T15:30:00.000Z'],
  ['September 15, 2026', null, '2026-09-15T00:00:00.000Z'],
  ['2026年8月1日 08:00 北京时间', null, '2026-08-01T00:00:00.000Z'],
])('%s in the zone %s is %s', (text, zone, at) => {
  const moment = momentOf(text, now, zone);
  expect(moment?.at === undefined || moment.at === null ? null : new Date(moment.at).toISOString()).toBe(at);
  expect(moment?.written).toBe(text);
});

it.each(['soon', '99', 'May', '2026-13-45'])('%s is no moment', (text) => {
  expect(momentOf(text, now, 0)).toBeNull();
});
