import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf } from '../../../tests/exchange.ts';
import { readRetry } from './retry.ts';

const seconds = (value: number): number => value * 1000;

describe('readRetry', () => {
  it.each<[name: string, headers: Record<string, string>, afterMs: number]>([
    ['seconds', { 'retry-after': '20' }, seconds(20)],
    ['a fraction of a second', { 'retry-after': '0.5' }, 500],
    ['milliseconds before seconds', { 'retry-after': '20', 'retry-after-ms': '1500' }, 1500],
    [
      'a date against the server’s clock',
      { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT', date: 'Thu, 01 Jan 2026 00:00:30 GMT' },
      seconds(30),
    ],
    ['a date in the past', { 'retry-after': 'Thu, 01 Jan 2015 00:00:00 GMT' }, 0],
  ])('reads %s from the headers', (_, headers, afterMs) => {
    expect(readRetry(exchangeWith({ responseHeaders: headersOf(headers) }), '')?.afterMs).toBe(afterMs);
  });

  it.each<[message: string, afterMs: number]>([
    ['please try again after 1 seconds', seconds(1)],
    ['Please try again in 7.66s. Visit …', 7660],
    ['Please try again in 20ms.', 20],
    ['Please try again in 6m0.5s.', 360_500],
    ['try again in 1h2m3s', 3_723_000],
    ['Please retry after 2 minutes', 120_000],
    ['Please wait 30 seconds before the next call', seconds(30)],
  ])('reads “%s”', (message, afterMs) => {
    expect(readRetry(exchangeWith(), message)).toEqual({ afterMs, source: 'the provider’s message' });
  });

  it.each(['try again later', 'retry with 3 messages', 'the limit is 20 requests', 'wait for it', ''])(
    'finds no wait in “%s”',
    (message) => {
      expect(readRetry(exchangeWith(), message)).toBeNull();
    },
  );

  it('ignores a header that is no number and no date', () => {
    expect(readRetry(exchangeWith({ responseHeaders: headersOf({ 'retry-after': 'soon' }) }), '')).toBeNull();
  });
});
