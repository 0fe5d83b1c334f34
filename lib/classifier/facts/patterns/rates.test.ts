import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  [
    'Rate limit reached for demo-1 on tokens per min (TPM): Limit 10,000, Used 9,348, Requested 5,086. Please try again in 26.6s.',
    {
      limit: '10000 tokens',
      used: '9348 tokens',
      asked: '5086 tokens',
      left: '652 tokens',
      window: '1 minute',
      wait: '26600 ms',
    },
  ],
  [
    'Limit reached on requests per day (RPD): Limit 200, Used 200, Requested 1.',
    { limit: '200 requests', used: '200 requests', left: '0 requests', window: '1 day' },
  ],
  [
    'on tokens per min. Limit: 10000 / min. Please try again in 6ms.',
    { limit: '10000 tokens', window: '1 minute', wait: '6 ms' },
  ],
  [
    'would exceed the rate limit for your organization of 20,000 input tokens per minute',
    { limit: '20000 tokens', window: '1 minute' },
  ],
  ['A trial key is limited to 40 API calls / minute.', { limit: '40 requests', window: '1 minute' }],
  ['The maximum rate for this model is 9.0 queries per minute.', { limit: '9 requests', window: '1 minute' }],
  [
    'request reached TPD rate limit, current: 1500, limit: 1000',
    { used: '1500 tokens', limit: '1000 tokens', window: '1 day' },
  ],
  [
    'request reached max RPM: 3, please try again after 1 seconds',
    { limit: '3 requests', window: '1 minute', wait: '1000 ms' },
  ],
  ['request reached max concurrency: 1', { limit: '1 concurrent requests' }],
  [
    'Rate limit of 10 per 60s exceeded for UserByModelByMinute. Please wait 46 seconds before retrying.',
    { limit: '10 requests', window: '1 minute', wait: '46000 ms' },
  ],
  ['Rate limit of 50 per 86400s exceeded for UserByModelByDay.', { limit: '50 requests', window: '1 day' }],
  ['您已达到请求数限制：1分钟内最多请求30次', { limit: '30 requests', window: '1 minute' }],
  [
    'Free quota used (30 requests / 5h). Resets at 10:00 UTC.',
    { limit: '30 requests', window: '5 hour', resetsAt: '2026-01-01T10:00:00.000Z' },
  ],
  ['you have used up your daily free allocation of 10,000 neurons', { limit: '10000 credits', window: '1 day' }],
  ['已达到 5 小时的使用上限', { window: '5 hour' }],
  ['you have reached your weekly usage limit', { window: '1 week' }],
  [
    'Quota exceeded for metric: example.com/input_token_count, limit: 1000, model: demo-1',
    { limit: '1000 ?', quota: 'example.com/input_token_count', model: 'demo-1' },
  ],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message))).toMatchObject(facts);
});

it.each([
  'Function call_2013 failed per day',
  'Requests to v1 were blocked at 10:30',
  'The daily digest has 12 messages',
])('tells no limit of a rate: %s', (message) => {
  expect(factsOf(message).limit).toBeUndefined();
});
