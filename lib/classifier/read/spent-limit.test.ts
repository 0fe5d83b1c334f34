import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf } from '../../../tests/exchange.ts';
import { spentLimit } from './spent-limit.ts';

const START = Date.UTC(2026, 0, 1);
const of = (headers: Readonly<Record<string, string>>) =>
  spentLimit(exchangeWith({ status: 429, startedAt: START, responseHeaders: headersOf(headers) }));

describe('the limit that headers tell to be used up', () => {
  it.each<[what: string, headers: Readonly<Record<string, string>>, expected: string | null]>([
    [
      'requests by the minute, by their reset',
      {
        'x-ratelimit-limit-requests': '3',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '20s',
        'x-ratelimit-limit-tokens': '40000',
        'x-ratelimit-remaining-tokens': '39000',
        'x-ratelimit-reset-tokens': '1s',
      },
      'requests minute',
    ],
    [
      'requests by the day, by their reset',
      { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '7m12s' },
      'requests day',
    ],
    [
      'tokens by the minute, by the time of their reset',
      {
        'anthropic-ratelimit-input-tokens-remaining': '0',
        'anthropic-ratelimit-input-tokens-reset': new Date(START + 30_000).toISOString(),
      },
      'tokens minute',
    ],
    ['tokens by the day, by name', { 'x-ratelimit-remaining-tokens-day': '0' }, 'tokens day'],
    [
      'two kinds of tokens',
      {
        'anthropic-ratelimit-input-tokens-remaining': '0',
        'anthropic-ratelimit-input-tokens-reset': new Date(START + 30_000).toISOString(),
        'anthropic-ratelimit-tokens-remaining': '0',
        'anthropic-ratelimit-tokens-reset': new Date(START + 20_000).toISOString(),
      },
      'tokens minute',
    ],
    [
      'neither of two: requests and tokens',
      {
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '20s',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '2s',
      },
      null,
    ],
    ['none, where some is left', { 'x-ratelimit-remaining-requests': '2', 'x-ratelimit-reset-requests': '20s' }, null],
    ['none, where nothing tells the time', { 'x-ratelimit-remaining-requests': '0' }, null],
    ['none, of the hour', { 'x-ratelimit-remaining-requests-hour': '0' }, null],
    ['none, without such headers', { 'retry-after': '3' }, null],
  ])('%s', (_, headers, expected) => {
    const spent = of(headers);
    expect(spent && `${spent.kind} ${spent.window}`).toBe(expected);
  });
});
