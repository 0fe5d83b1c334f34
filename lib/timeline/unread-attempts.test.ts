import { describe, expect, it } from 'vitest';
import { headersOf, textBody } from '../../tests/exchange.ts';
import { callWith } from '../../tests/rows.ts';
import { english, explain } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Call } from './call.ts';
import { rowOf } from './row.ts';

const error = (code: string, message = '') => textBody(JSON.stringify({ error: { code, message } }));
const NO_QUOTA: Partial<Exchange> = { status: 429, responseBody: error('insufficient_quota') };
const LIMIT: Partial<Exchange> = { status: 429, responseBody: error('rate_limit_exceeded', 'requests per min (RPM)') };
const DOWN: Partial<Exchange> = { status: 503, responseBody: error('server_error') };
/** As Chromium tells of a response that an SDK cancelled before it tried again. */
const unread = (status: number): Partial<Exchange> => ({
  status,
  failure: { name: 'ERR_ABORTED', inferred: false },
  responseBody: { kind: 'unavailable', reason: 'aborted' },
});

function rowOfEndings(endings: readonly Partial<Exchange>[]) {
  const calls = endings.map((ending, at) => callWith({ ...ending, id: String(at), startedAt: 1_000_000 + at * 1000 }));
  return rowOf(calls as [Call, ...Call[]]);
}

const causes = (...endings: readonly Partial<Exchange>[]) =>
  rowOfEndings(endings).attempts.map(({ problem }) => `${problem?.cause} ${problem?.certainty}`);

const CORS = { 'access-control-allow-origin': '*' };

describe('an attempt whose response the page threw away', () => {
  const GUESS = 'rate_limit/unspecified guess';

  it.each<[fact: string, endings: readonly Partial<Exchange>[], last: string, first: string]>([
    [
      'has the cause of one that was read',
      [unread(429), NO_QUOTA],
      'billing/balance_empty certain',
      'billing/balance_empty likely',
    ],
    ['has none from another status', [unread(429), DOWN], 'server_error/internal certain', GUESS],
    [
      'has none where those that were read do not agree',
      [unread(429), LIMIT, NO_QUOTA],
      'billing/balance_empty certain',
      GUESS,
    ],
    ['has none where none was read', [unread(429), unread(429)], GUESS, GUESS],
    ['has none from an answer', [unread(429), {}], 'undefined undefined', GUESS],
  ])('%s', (_, endings, last, first) => {
    const told = causes(...endings);
    expect([told[0], told.at(-1)]).toEqual([first, last]);
  });

  it.each<[fact: string, ending: Partial<Exchange>, first: string]>([
    [
      'Firefox has lost',
      { responseHeaders: headersOf({ ...CORS, 'content-length': '230' }) },
      'billing/balance_empty likely',
    ],
    ['was empty', { responseHeaders: headersOf({ ...CORS, 'content-length': '0' }) }, GUESS],
    ['was told to be empty by none', { responseHeaders: headersOf(CORS) }, GUESS],
  ])('and whose body %s', (_, ending, first) => {
    expect(causes({ status: 429, responseBody: { kind: 'empty' }, ...ending }, NO_QUOTA)[0]).toBe(first);
  });

  it('was sent again in vain, where no retry cures the cause', () => {
    expect(rowOfEndings([unread(429), unread(429), NO_QUOTA]).findings).toMatchObject([
      { kind: 'hopeless-retry', retries: 2 },
    ]);
    expect(rowOfEndings([unread(429), LIMIT]).findings).toEqual([]);
  });

  it('says who told it', () => {
    const [first] = rowOfEndings([unread(429), unread(429), NO_QUOTA]).attempts;
    expect(first?.problem && explain(first.problem, english).notes).toEqual([
      'This response was discarded unread; the cause is that of attempt 3, which has the same status.',
    ]);
    expect(first?.problem?.message).toBeNull();
  });

  it('says that nothing more is known, where nobody tells it', () => {
    const { problem } = rowOfEndings([unread(429)]);
    expect(problem && explain(problem, english).notes).toEqual([
      'This response was discarded unread, as SDKs do before a retry: only its status and headers are known.',
    ]);
  });

  it('is the same call as long as the same attempt tells it', () => {
    const calls: [Call, ...Call[]] = [callWith(unread(429)), callWith({ ...NO_QUOTA, id: '2', startedAt: 5_000_000 })];
    expect(rowOf(calls).attempts[0]).toBe(rowOf(calls).attempts[0]);
  });
});
