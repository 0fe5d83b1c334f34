import { expect, it } from 'vitest';
import { classify } from '../../lib/classifier/index.ts';
import type { Call } from '../../lib/timeline/call.ts';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { attemptWaits } from './attempt-waits.ts';

const call = (startedAt: number, status: number, headers: Readonly<Record<string, string>> = {}): Call => {
  const exchange = exchangeWith({
    id: String(startedAt),
    startedAt,
    status,
    responseHeaders: headersOf({ 'access-control-allow-origin': '*', ...headers }),
    ...(status === 200 ? {} : { responseBody: textBody('{"error":{"message":"no"}}') }),
  });
  const verdict = classify(exchange);
  if (verdict.kind === 'not-llm') throw new Error('no call');
  return { id: exchange.id, exchange, verdict, problem: verdict.kind === 'ok' ? null : verdict, answer: null };
};

// Each call of the sample takes 25 ms.
it.each([
  ['the first waited for nothing', [call(0, 200)], [{ waitedMs: null, asked: { kind: 'nothing' } }]],
  [
    'a wait that was kept, but for the clock',
    [call(0, 429, { 'retry-after': '2' }), call(1990, 200)],
    [
      { waitedMs: null, asked: { kind: 'nothing' } },
      { waitedMs: 1965, asked: { kind: 'wait', ms: 2000, kept: true } },
    ],
  ],
  [
    'a wait that was not kept',
    [call(0, 429, { 'retry-after': '2' }), call(525, 200)],
    [
      { waitedMs: null, asked: { kind: 'nothing' } },
      { waitedMs: 500, asked: { kind: 'wait', ms: 2000, kept: false } },
    ],
  ],
  [
    'a retry that cannot help',
    [call(0, 401), call(1025, 401)],
    [
      { waitedMs: null, asked: { kind: 'nothing' } },
      { waitedMs: 1000, asked: { kind: 'no-retry' } },
    ],
  ],
  [
    'an attempt that began before the other ended',
    [call(0, 500), call(10, 200)],
    [
      { waitedMs: null, asked: { kind: 'nothing' } },
      { waitedMs: 0, asked: { kind: 'nothing' } },
    ],
  ],
])('%s', (_, attempts, expected) => {
  expect(attemptWaits(attempts)).toEqual(expected);
});
