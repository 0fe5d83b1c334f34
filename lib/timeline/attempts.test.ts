import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { classify } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { attemptKeyOf, continues, placeAmong } from './attempts.ts';
import { callOf, type Call } from './call.ts';

const limited = (changes: Partial<Exchange> = {}) =>
  exchangeWith({ status: 429, responseBody: textBody('{"error":{"message":"Rate limit reached"}}'), ...changes });
const sending = (headers: Readonly<Record<string, string>>) => ({ requestHeaders: headersOf(headers) });

function call(exchange: Exchange): Call {
  const made = callOf({ exchange, verdict: classify(exchange), answer: null });
  if (made === null) throw new Error('no call');
  return made;
}

const START = 1_000_000;

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
  const failed = call(limited({ startedAt: START, timings: { ...exchangeWith().timings, total: 500 } }));
  const counted = call(
    limited({ startedAt: START, timings: failed.exchange.timings, ...sending({ 'x-stainless-retry-count': '2' }) }),
  );
  const good = call(exchangeWith({ startedAt: START }));
  const END = START + 500;

  it.each<[fact: string, after: Call, startedAt: number, headers: Readonly<Record<string, string>>, expected: boolean]>(
    [
      ['follows a failure at once', failed, END, {}, true],
      ['follows a failure within seconds', failed, END + 4_900, {}, true],
      ['is another call when a person tries again', failed, END + 7_000, {}, false],
      ['does not start while the first is under way', failed, START + 100, {}, false],
      ['does not follow a good answer', good, END, {}, false],
      [
        'is what the SDK counts as one, also after minutes',
        failed,
        END + 300_000,
        { 'x-stainless-retry-count': '1' },
        true,
      ],
      [
        'is a counted one that a busy browser timed too early',
        failed,
        END - 300,
        { 'x-stainless-retry-count': '1' },
        true,
      ],
      ['is none that nobody counted and began before the end', failed, END - 300, {}, false],
      ['is what a library sends again through an SDK', failed, END + 1_000, { 'x-stainless-retry-count': '0' }, true],
      ['is not a first one behind those that the SDK counted', counted, END, { 'x-stainless-retry-count': '0' }, false],
      ['is not a first one minutes later', failed, END + 300_000, { 'x-stainless-retry-count': '0' }, false],
      ['has the same idempotency key', failed, END + 300_000, { 'idempotency-key': 'x' }, true],
    ],
  )('%s', (_, after, startedAt, headers, expected) => {
    expect(continues([after], exchangeWith({ startedAt, ...sending(headers) }))).toBe(expected);
  });

  const askedFor90s = call(
    limited({
      startedAt: START,
      responseHeaders: headersOf({ 'retry-after': '90', 'access-control-allow-origin': '*' }),
      timings: failed.exchange.timings,
    }),
  );

  it.each<[fact: string, gap: number, expected: boolean]>([
    ['comes when the wait is over', 90_100, true],
    ['comes a moment later', 112_000, true],
    ['is another call when a person tries before', 40_000, false],
    ['is another call long after', 200_000, false],
  ])('of one that was to wait for 90 s %s', (_, gap, expected) => {
    expect(continues([askedFor90s], exchangeWith({ startedAt: END + gap }))).toBe(expected);
  });

  it.each<[fact: string, waits: readonly number[], expected: boolean]>([
    ['goes on with waits that grow', [1000, 2400, 6000, 14_000], true],
    ['does not after a wait that is much longer', [1000, 2400, 9000], false],
    ['does not after waits that do not grow', [2400, 2400, 7000], false],
    ['does not after one wait', [2400, 7000], false],
    ['does not after more than a minute', [4000, 12_000, 30_000, 70_000], false],
  ])('%s: %j', (_, waits, expected) => {
    let startedAt = START;
    const calls = [failed];
    for (const wait of waits.slice(0, -1)) {
      startedAt += 500 + wait;
      calls.push(call(limited({ startedAt, timings: failed.exchange.timings })));
    }
    expect(continues(calls, exchangeWith({ startedAt: startedAt + 500 + (waits.at(-1) ?? 0) }))).toBe(expected);
  });

  it('goes on with waits that grow from the second on, where an SDK counts no retry', () => {
    const counting = (startedAt: number, total = 500) =>
      limited({
        startedAt,
        timings: { ...exchangeWith().timings, total },
        ...sending({ 'x-stainless-retry-count': '0' }),
      });
    const calls = [call(counting(START)), call(counting(START + 2500))];
    expect(continues(calls, counting(START + 9000))).toBe(true);
    expect(continues(calls, counting(START + 30_000))).toBe(false);
    expect(continues(calls, exchangeWith({ startedAt: START + 9000 }))).toBe(true);
    expect(continues([call(limited({ startedAt: START })), ...calls.slice(1)], counting(START + 9000))).toBe(false);
  });

  it('counts on: the second retry of one call is none of another that has begun anew', () => {
    const counted = (startedAt: number, count: string) =>
      limited({
        startedAt,
        timings: { ...exchangeWith().timings, total: 10 },
        ...sending({ 'x-stainless-retry-count': count }),
      });
    const done = [call(counted(START, '0')), call(counted(START + 500, '1')), call(counted(START + 1500, '2'))];
    expect(continues(done, counted(START + 9000, '1'))).toBe(false);
    expect(continues([call(counted(START + 8000, '0'))], counted(START + 9000, '1'))).toBe(true);
    expect(continues([call(counted(START + 8000, '0'))], counted(START + 9000, '2'))).toBe(true);
  });

  it('may begin as soon as the status was told, while the body is still coming', () => {
    const slow = call(limited({ startedAt: START, timings: { ...exchangeWith().timings, receive: 400, total: 500 } }));
    expect(continues([slow], exchangeWith({ startedAt: START + 110 }))).toBe(true);
    expect(continues([slow], exchangeWith({ startedAt: START + 50 }))).toBe(false);
  });
});

describe('the key of a form', () => {
  const form = (boundary: string, text: string) =>
    exchangeWith({
      ...sending({ 'content-type': `multipart/form-data; boundary=${boundary}` }),
      requestBody: textBody(
        `--${boundary}\r\ncontent-disposition: form-data; name="model"\r\n\r\n${text}\r\n--${boundary}--`,
      ),
    });

  it('is the same each time that the form is sent, though its parts are set apart by another line', () => {
    const [one, other] = ['----WebKitFormBoundaryAAAAAAAAAAAAAAAA', '----WebKitFormBoundaryBBBBBBBBBBBBBBBB'] as const;
    expect(attemptKeyOf(form(one, 'whisper-1'))).toBe(attemptKeyOf(form(other, 'whisper-1')));
    expect(attemptKeyOf(form(one, 'whisper-1'))).not.toBe(attemptKeyOf(form(other, 'whisper-2')));
  });
});

describe('the place of a call', () => {
  const at = (startedAt: number, count: string) =>
    call(
      limited({
        startedAt,
        timings: { ...exchangeWith().timings, total: 10 },
        ...sending({ 'x-stainless-retry-count': count }),
      }),
    );
  const [first, second, third] = [at(START, '0'), at(START + 500, '1'), at(START + 1500, '2')] as const;

  it.each<[fact: string, attempts: readonly Call[], one: Call, place: number | null]>([
    ['is behind the others', [first, second], third, 2],
    ['is between them, though it came last', [first, third], second, 1],
    ['is before them, though it came last', [second, third], first, 0],
    ['is nowhere among attempts of a later call', [at(START + 9000, '0')], first, null],
  ])('%s', (_, attempts, one, place) => {
    expect(placeAmong(attempts, one)).toBe(place);
  });
});
