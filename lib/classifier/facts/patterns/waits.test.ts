import { expect, it } from 'vitest';
import { headersOf } from '../../../../tests/exchange.ts';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  ['Please try again in 6.78s.', { wait: '6780 ms' }],
  ['try again in 6m0.5s', { wait: '360500 ms' }],
  ['Please retry after 9 seconds.', { wait: '9000 ms' }],
  ['please try again after 1 seconds', { wait: '1000 ms' }],
  ['Please wait 46 seconds before retrying.', { wait: '46000 ms' }],
  ['try again in 15 minutes', { wait: '900000 ms' }],
  ['(reset after 30s)', { wait: '30000 ms' }],
  ['Weekly usage limit reached. Resets in 19hr', { wait: '68400000 ms', window: '1 week' }],
  ['请求过于频繁，请在 30 秒后重试', { wait: '30000 ms' }],
  ['You will regain access on 2026-04-01 at 00:00 UTC.', { resetsAt: '2026-04-01T00:00:00.000Z' }],
  ['It will reset at 2026-02-09 16:19:08 +0800', { resetsAt: '2026-02-09T08:19:08.000Z' }],
  ['Your limit will reset at 2026-07-03 11:11:54', { resetsAt: '? 2026-07-03 11:11:54' }],
  ['Resets at midnight UTC.', { resetsAt: '2026-01-02T00:00:00.000Z' }],
  ["model 'demo' was removed on September 15, 2025.", { retiredAt: '2025-09-15T00:00:00.000Z', model: 'demo' }],
  ['Request timed out after 60 seconds', { timeout: '60000 ms' }],
  ['Request exceeded the timeout sent in the request: 500ms', { timeout: '500 ms' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message))).toMatchObject(facts);
});

it('knows the zone of those who never tell it', () => {
  const facts = factsOf('您的限额将在 2026-08-01 00:00:00 重置。', {
    url: 'https://open.bigmodel.cn/api/paas/v4/chat/completions',
  });
  expect(plainFacts(facts)).toMatchObject({ resetsAt: '2026-07-31T16:00:00.000Z' });
});

it('believes a header more than words', () => {
  const facts = factsOf('Please try again in 5 seconds.', {
    status: 429,
    responseHeaders: headersOf({ 'retry-after': '20' }),
  });
  expect(facts.wait).toEqual({ from: 'header retry-after', said: '20', ms: 20_000 });
});

it.each(['created within the last 5 minutes', 'the 24 hours of Le Mans', 'released on 2026-01-02'])(
  'asks for no wait: %s',
  (message) => {
    const { wait, resetsAt } = factsOf(message);
    expect([wait, resetsAt]).toEqual([undefined, undefined]);
  },
);
