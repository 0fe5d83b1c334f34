import { expect, it } from 'vitest';
import { headersOf } from '../../../tests/exchange.ts';
import { factsOf, plainFacts } from '../../../tests/facts.ts';

it.each<[what: string, status: number, headers: Readonly<Record<string, string>>, facts: object]>([
  ['a wait in seconds', 429, { 'retry-after': '20' }, { wait: '20000 ms' }],
  ['a wait in ms', 503, { 'retry-after-ms': '1500' }, { wait: '1500 ms' }],
  [
    'the limit that is used up',
    429,
    {
      'x-ratelimit-limit-requests': '60',
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '12s',
      'x-ratelimit-limit-tokens': '1000',
      'x-ratelimit-remaining-tokens': '900',
    },
    { limit: '60 requests', left: '0 requests', wait: '12000 ms' },
  ],
  [
    'its window',
    429,
    { 'x-ratelimit-limit-tokens-minute': '1000', 'x-ratelimit-remaining-tokens-minute': '0' },
    { limit: '1000 tokens', window: '1 minute' },
  ],
  ['methods that are allowed', 405, { allow: 'GET, POST' }, { allowedMethods: 'GET | POST' }],
])('tell %s', (_, status, headers, facts) => {
  expect(plainFacts(factsOf('No', { status, responseHeaders: headersOf(headers) }))).toMatchObject(facts);
});

it.each<[what: string, status: number, headers: Readonly<Record<string, string>>]>([
  ['a wait of nothing', 429, { 'retry-after': '0' }],
  [
    'a limit of which something is left',
    429,
    { 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '5' },
  ],
  ['a limit of a bad request', 400, { 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '0' }],
  ['methods of another failure', 400, { allow: 'GET' }],
])('make nothing of %s', (_, status, headers) => {
  expect(plainFacts(factsOf('No', { status, responseHeaders: headersOf(headers) }))).toEqual({});
});

it('let the words tell which limit it was', () => {
  const facts = factsOf('Limit reached on tokens per min (TPM): Limit 800, Used 800, Requested 5.', {
    status: 429,
    responseHeaders: headersOf({ 'x-ratelimit-limit-requests': '60', 'x-ratelimit-remaining-requests': '0' }),
  });
  expect(plainFacts(facts)).toMatchObject({ limit: '800 tokens' });
});
