import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { classify } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { attemptKeyOf, continues } from './attempts.ts';
import { callOf, type Call } from './call.ts';

const limited = (changes: Partial<Exchange> = {}) =>
  exchangeWith({ status: 429, responseBody: textBody('{"error":{"message":"Rate limit reached"}}'), ...changes });
const sending = (headers: Readonly<Record<string, string>>) => ({ requestHeaders: headersOf(headers) });

function call(exchange: Exchange): Call {
  const made = callOf({ exchange, verdict: classify(exchange) });
  if (made === null) throw new Error('no call');
  return made;
}

describe('the key of an attempt', () => {
  const key = attemptKeyOf(exchangeWith());

  it('is the same for the same request, whatever was answered', () => {
    expect(attemptKeyOf(limited({ id: '2', startedAt: 7 }))).toBe(key);
  });

  it.each<[fact: string, changes: Partial<Exchange>]>([
    ['another body', { requestBody: textBody('{"model":"gpt-4o","messages":[1]}') }],
    ['a body of the same length', { requestBody: textBody('{"model":"gpt-4x","messages":[]}') }],
    ['no body', { requestBody: { kind: 'empty' } }],
    ['another URL', { url: 'https://api.openai.com/v1/responses' }],
    ['another method', { method: 'PUT' }],
    ['another end of a cut body', { requestBody: { kind: 'text', text: 'a', tail: 'b', size: 99 } }],
  ])('differs for %s', (_, changes) => {
    expect(attemptKeyOf(exchangeWith(changes))).not.toBe(key);
  });

  it.each<[fact: string, changes: Partial<Exchange>]>([
    ['a body that is not at hand', { requestBody: { kind: 'unavailable', reason: 'binary' } }],
    ['a preflight without its request', { method: 'OPTIONS' }],
  ])('is not known of %s', (_, changes) => {
    expect(attemptKeyOf(exchangeWith(changes))).toBeNull();
  });

  it('is the idempotency key where an SDK sends one, even without a body', () => {
    const headers = sending({ 'idempotency-key': 'retry-1' });
    expect(attemptKeyOf(exchangeWith(headers))).toBe(
      attemptKeyOf(exchangeWith({ ...headers, requestBody: { kind: 'unavailable', reason: 'too-large' } })),
    );
  });
});

describe('another attempt', () => {
  const START = 1_000_000;
  const failed = call(limited({ startedAt: START, timings: { ...exchangeWith().timings, total: 500 } }));
  const good = call(exchangeWith({ startedAt: START }));
  const END = START + 500;

  it.each<[fact: string, after: Call, startedAt: number, headers: Readonly<Record<string, string>>, expected: boolean]>(
    [
      ['follows a failure at once', failed, END, {}, true],
      ['follows a failure within a minute', failed, END + 59_000, {}, true],
      ['does not follow after minutes', failed, END + 61_000, {}, false],
      ['does not start while the first is under way', failed, START + 100, {}, false],
      ['does not follow a good answer', good, END, {}, false],
      [
        'is what the SDK counts as one, also after minutes',
        failed,
        END + 300_000,
        { 'x-stainless-retry-count': '1' },
        true,
      ],
      ['is not what the SDK counts as a first one', failed, END, { 'x-stainless-retry-count': '0' }, false],
      ['has the same idempotency key', failed, END + 300_000, { 'idempotency-key': 'x' }, true],
    ],
  )('%s', (_, after, startedAt, headers, expected) => {
    expect(continues([after], exchangeWith({ startedAt, ...sending(headers) }))).toBe(expected);
  });

  it('may come as late as the provider asked', () => {
    const asked = call(
      limited({
        startedAt: START,
        responseHeaders: headersOf({ 'retry-after': '90', 'access-control-allow-origin': '*' }),
        timings: failed.exchange.timings,
      }),
    );
    expect(continues([asked], exchangeWith({ startedAt: END + 100_000 }))).toBe(true);
  });
});
