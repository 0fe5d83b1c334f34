import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../tests/exchange.ts';
import type { RateLimit } from './rate-limit.ts';
import { rateLimitsOf } from './rate-limits.ts';

/** Kind, limit, left, reset and window, as one line. */
const line = ({ kind, limit, remaining, resetAfterMs, windowMs }: RateLimit) =>
  `${kind}: ${remaining} of ${limit}, ${resetAfterMs}, ${windowMs}`;

const DATE = 'Tue, 14 Nov 2023 22:13:20 GMT'; // 1700000000

describe('rate limits in headers', () => {
  it.each<[name: string, headers: Readonly<Record<string, string>>, lines: readonly string[]]>([
    [
      'OpenAI, Groq, xAI and those who copy them',
      {
        'x-ratelimit-limit-requests': '60',
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-limit-tokens': '150000',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '6m0s',
        'x-ratelimit-limit-input-images': '50000',
        'x-ratelimit-remaining-input-images': '49999',
      },
      [
        'requests: 59 of 60, 1000, null',
        'tokens: 0 of 150000, 360000, null',
        'input images: 49999 of 50000, null, null',
      ],
    ],
    [
      'Anthropic',
      {
        date: DATE,
        'anthropic-ratelimit-input-tokens-limit': '20000',
        'anthropic-ratelimit-input-tokens-remaining': '19000',
        'anthropic-ratelimit-input-tokens-reset': '2023-11-14T22:14:00Z',
        'anthropic-priority-output-tokens-limit': '100',
        'anthropic-priority-output-tokens-remaining': '7',
      },
      ['input tokens: 19000 of 20000, 40000, null', 'priority output tokens: 7 of 100, null, null'],
    ],
    [
      'Azure, where only the rest is told',
      { 'x-ratelimit-remaining-tokens': '12' },
      ['tokens: 12 of null, null, null'],
    ],
    [
      'OpenRouter, with an epoch in milliseconds',
      {
        date: DATE,
        'x-ratelimit-limit': '20',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1700000015000',
      },
      [': 0 of 20, 15000, null'],
    ],
    [
      'Cerebras and Mistral, with their windows',
      {
        'x-ratelimit-limit-requests-day': '14400',
        'x-ratelimit-remaining-requests-day': '14399',
        'x-ratelimit-reset-requests-day': '33011.38',
        'x-ratelimit-limit-req-minute': '6',
        'x-ratelimit-remaining-req-minute': '5',
        'x-ratelimit-limit-tokens-5-minute': '900',
        'x-ratelimit-remaining-tokens-5-minute': '800',
      },
      [
        'requests: 14399 of 14400, 33011380, 86400000',
        'requests: 5 of 6, null, 60000',
        'tokens: 800 of 900, null, 300000',
      ],
    ],
    [
      'Mistral’s older ones',
      { 'ratelimitbysize-limit': '500000', 'ratelimitbysize-remaining': '499000', 'ratelimitbysize-reset': '52' },
      ['tokens: 499000 of 500000, 52000, null'],
    ],
    [
      'Together’s tokens',
      { 'x-tokenlimit-limit': '3000', 'x-tokenlimit-remaining': '2900' },
      ['tokens: 2900 of 3000, null, null'],
    ],
    [
      'three headers of the older drafts, with a policy',
      { 'ratelimit-limit': '10, 10;w=1, 50;w=60', 'ratelimit-remaining': '9', 'ratelimit-reset': '1' },
      [': 9 of 10, 1000, 1000'],
    ],
    [
      'three headers and the policy in its own',
      { 'ratelimit-limit': '10', 'ratelimit-remaining': '9', 'ratelimit-policy': '10;w=60;comment="x"' },
      [': 9 of 10, null, 60000'],
    ],
    [
      'one header of draft 7',
      { ratelimit: 'limit=100, remaining=50, reset=30', 'ratelimit-policy': '100;w=60' },
      [': 50 of 100, 30000, 60000'],
    ],
    [
      'the draft of today, with names and units',
      {
        ratelimit: '"default";r=0;t=30, "day";r=7',
        'ratelimit-policy': '"day";q=70;w=86400;qu="tokens", "default";q=5;w=60;qu="requests"',
      },
      ['requests: 0 of 5, 30000, 60000', 'tokens (day): 7 of 70, null, 86400000'],
    ],
    [
      'Cohere’s trial keys',
      { 'x-trial-endpoint-call-limit': '40', 'x-trial-endpoint-call-remaining': '38' },
      ['requests: 38 of 40, null, null'],
    ],
    [
      'ElevenLabs, which tells what is under way',
      { 'current-concurrent-requests': '3', 'maximum-concurrent-requests': '4' },
      ['concurrent requests: 1 of 4, null, null'],
    ],
    [
      'a header that came twice',
      { 'x-ratelimit-limit-requests': '5, 5', 'x-ratelimit-remaining-requests': '4, 4' },
      ['requests: 4 of 5, null, null'],
    ],
    ['what is overdrawn', { 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '-3' }, [': 0 of 5, null, null']],
  ])('are read from %s', (_, headers, lines) => {
    expect(rateLimitsOf(headersOf(headers)).map(line)).toEqual(lines);
  });

  it.each<[name: string, headers: Readonly<Record<string, string>>]>([
    ['other headers', { 'content-type': 'application/json', 'x-limit': '4', 'x-ratelimit-type': 'UserByModelByDay' }],
    ['a limit without what is left', { 'x-ratelimit-limit-requests': '60', 'x-ratelimit-reset-requests': '1s' }],
    ['no limit, told as -1', { 'x-ratelimit-limit-tokens': '-1', 'x-ratelimit-remaining-tokens': '-1' }],
    ['words', { 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': 'some', ratelimit: 'a, b;c=d, "e"' }],
    ['a huge header', { ratelimit: '"a";r=1,'.repeat(1000) }],
  ])('are not read from %s', (_, headers) => {
    expect(rateLimitsOf(headersOf(headers))).toEqual([]);
  });

  it('give no reset for a time of day when nobody knows what time it was', () => {
    const headers = headersOf({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000015' });
    expect(rateLimitsOf(headers)[0]?.resetAfterMs).toBeNull();
    expect(rateLimitsOf(headers, 1_700_000_000_000)[0]?.resetAfterMs).toBe(15_000);
  });

  it('are bounded', () => {
    const headers = Array.from({ length: 1000 }, (_, index) => ({
      name: `x-ratelimit-remaining-kind${index}`,
      value: '1',
    }));
    expect(rateLimitsOf(headers).length).toBeLessThanOrEqual(16);
  });
});
