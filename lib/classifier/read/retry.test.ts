import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf } from '../../../tests/exchange.ts';
import { readRetry } from './retry.ts';

const seconds = (value: number): number => value * 1000;

describe('readRetry', () => {
  it.each<[name: string, headers: Record<string, string>, afterMs: number]>([
    ['seconds', { 'retry-after': '20' }, seconds(20)],
    ['a fraction of a second', { 'retry-after': '0.5' }, 500],
    ['milliseconds before seconds', { 'retry-after': '20', 'retry-after-ms': '1500' }, 1500],
    ['seconds before no milliseconds', { 'retry-after': '1', 'retry-after-ms': '0' }, seconds(1)],
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
    ['Please try again in 6.780999999s.', 6781],
    ['Your rate limit resets in ~5s.', seconds(5)],
    ['resets in 2h 10m', seconds(7800)],
    ['try again in 1 day, 3 hours and 5 minutes', seconds(97_500)],
    ['try again in 5 minutes. 3 hours were used', seconds(300)],
    ['Expected available in 1 second.', seconds(1)],
    ['Your quota will reset after 3h22m15s.', seconds(12_135)],
    ['Please try again in 6m0.5s.', 360_500],
    ['try again in 1h2m3s', 3_723_000],
    ['Please retry after 2 minutes', 120_000],
    ['Please wait 30 seconds before the next call', seconds(30)],
  ])('reads “%s”', (message, afterMs) => {
    expect(readRetry(exchangeWith(), message)).toEqual({ afterMs, from: 'message', name: '' });
  });

  it.each<[message: string, afterMs: number]>([
    ['It will reset at 2026-01-01 08:01:00 +0800 CST. Request id: 1', seconds(60)],
    ['usage limit reached, resets at 2026-01-01T00:00:30Z (2056)', seconds(30)],
    ['Your limit resets at 2025-12-31 00:00:00 UTC', 0],
  ])('reads the date in “%s”', (message, afterMs) => {
    const responseHeaders = headersOf({ date: 'Thu, 01 Jan 2026 00:00:00 GMT' });
    expect(readRetry(exchangeWith({ responseHeaders }), message)?.afterMs).toBe(afterMs);
  });

  it.each<[message: string, url: string]>([
    ['Your limit will reset at 2026-01-01 08:01:00', 'https://open.bigmodel.cn/api/paas/v4/chat/completions'],
    ['Your limit will reset at 2026-01-01 08:01:00', 'https://api.z.ai/api/coding/paas/v4/chat/completions'],
    ['您的限额将在 2026-01-01 08:01:00 重置', 'https://llm.example/v1/chat/completions'],
    ['将于 2026-01-01 08:01:00 恢复', 'https://llm.example/v1/chat/completions'],
  ])('takes the date in “%s” from %s for China’s time', (message, url) => {
    const responseHeaders = headersOf({ date: 'Thu, 01 Jan 2026 00:00:00 GMT' });
    expect(readRetry(exchangeWith({ responseHeaders, url }), message)?.afterMs).toBe(seconds(60));
  });

  it.each([
    { 'retry-after': '999999999999999' },
    { 'retry-after': 'Thu, 01 Jan 2999 00:00:00 GMT' },
    { 'retry-after-ms': '999999999999999' },
  ])('takes no wait of more than a year from %o', (headers) => {
    expect(readRetry(exchangeWith({ responseHeaders: headersOf(headers) }), '')).toBeNull();
  });

  it('does not guess the zone of a date', () => {
    expect(readRetry(exchangeWith(), 'Your limit will reset at 2026-07-03 11:11:54')).toBeNull();
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

describe('limits that tell when they are full again', () => {
  it.each<[name: string, headers: Record<string, string>, afterMs: number | null]>([
    ['a span', { 'x-ratelimit-reset-tokens': '2m59.56s', 'x-ratelimit-remaining-tokens': '0' }, 179_560],
    ['milliseconds', { 'x-ratelimit-reset-requests': '20ms', 'x-ratelimit-remaining-requests': '0' }, 20],
    [
      'a date',
      {
        'anthropic-ratelimit-tokens-reset': '2026-01-01T00:00:10Z',
        'anthropic-ratelimit-tokens-remaining': '0',
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      },
      seconds(10),
    ],
    [
      'an epoch in ms',
      {
        'x-ratelimit-reset': String(Date.UTC(2026, 0, 1) + 5000),
        'x-ratelimit-remaining': '0',
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      },
      seconds(5),
    ],
    [
      'a limit that is not the one reached',
      { 'x-ratelimit-reset-requests': '8m', 'x-ratelimit-remaining-requests': '12' },
      null,
    ],
  ])('reads %s', (_, headers, afterMs) => {
    expect(readRetry(exchangeWith({ status: 429, responseHeaders: headersOf(headers) }), '')?.afterMs ?? null).toBe(
      afterMs,
    );
  });

  it('prefers a field of the body to a limit', () => {
    const headers = headersOf({ 'x-ratelimit-reset': '60', 'x-ratelimit-remaining': '0' });
    const told = { from: 'body error.details.retryDelay', ms: 34_400 };
    expect(readRetry(exchangeWith({ status: 429, responseHeaders: headers }), '', told)).toEqual({
      afterMs: 34_400,
      from: 'body',
      name: 'error.details.retryDelay',
    });
  });

  it.each<[ms: number, what: string]>([
    [Date.UTC(2026, 0, 1) * 1000 + 5_000_000, 'an epoch in ms'],
    [Date.UTC(2026, 0, 1) + 5000, 'an epoch in s'],
  ])('reads %d of a body as %s', (ms) => {
    const responseHeaders = headersOf({ date: 'Thu, 01 Jan 2026 00:00:00 GMT' });
    expect(
      readRetry(exchangeWith({ status: 429, responseHeaders }), '', { from: 'body X-RateLimit-Reset', ms })?.afterMs,
    ).toBe(5000);
  });
});
