import { describe, expect, it } from 'vitest';
import { headersOf } from '../../tests/exchange.ts';
import { callWith } from '../../tests/rows.ts';
import { english, explain } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Call } from './call.ts';
import { rowOf } from './row.ts';

const timings = (total: number) => ({
  blocked: 0,
  dns: -1,
  connect: -1,
  ssl: -1,
  send: 0,
  wait: 0,
  receive: 0,
  firstEvent: -1,
  total,
});
const UNANSWERED = {
  status: 0,
  responseHeaders: [],
  responseBody: { kind: 'unavailable', reason: 'aborted' },
} as const;
/** As Chromium and Firefox tell of a request that was stopped before an answer. */
const aborted = (total: number): Partial<Exchange> => ({
  ...UNANSWERED,
  failure: { name: 'ERR_ABORTED', inferred: false },
  timings: timings(total),
});
const unclear = (total: number): Partial<Exchange> => ({
  ...UNANSWERED,
  failure: { name: 'ABORTED_OR_RESET', inferred: true },
  timings: timings(total),
});
const answered: Partial<Exchange> = { timings: timings(300) };

/** Attempts that an SDK counts, or does not. */
function limited(endings: readonly Partial<Exchange>[], counts = true) {
  const calls = endings.map((ending, at) =>
    callWith({
      ...ending,
      id: String(at),
      startedAt: 1_000_000 + at * 10_000,
      ...(counts && { requestHeaders: headersOf({ 'x-stainless-retry-count': String(at) }) }),
    }),
  );
  return rowOf(calls as [Call, ...Call[]]).attempts.map(
    ({ problem }) => problem?.findings.find(({ id }) => id === 'sdk-time-limit')?.values['wait'],
  );
}

describe('an attempt that was stopped without an answer', () => {
  it.each<[fact: string, endings: readonly Partial<Exchange>[], expected: readonly (string | undefined)[]]>([
    ['was stopped by the SDK, where it tries again', [aborted(2004), answered], ['2 s', undefined]],
    ['and so was the last one, which lasted as long', [aborted(2004), aborted(2001)], ['2 s', '2 s']],
    ['but not the last one, if that was shorter', [aborted(2004), aborted(400)], ['2 s', undefined]],
    ['may have been the connection that broke, in Firefox', [unclear(2004), answered], [undefined, undefined]],
    ['lasted as long as the next, which no connection does', [unclear(2004), unclear(2010)], ['2 s', '2 s']],
    ['alone may have been stopped by a person', [aborted(2004)], [undefined]],
  ])('%s', (_, endings, expected) => {
    expect(limited(endings)).toEqual(expected);
  });

  it('may have been stopped by a person, where nobody counts', () => {
    expect(limited([aborted(2004), aborted(2001)], false)).toEqual([undefined, undefined]);
  });
});

describe('a call that the SDK gave up', () => {
  const alone = (timeout: string, total: number, ending = aborted(total)) =>
    callWith({ ...ending, requestHeaders: headersOf({ 'x-stainless-timeout': timeout }) }).problem;

  it.each<[fact: string, timeout: string, total: number, expected: boolean]>([
    ['at the time that its header tells', '10', 10_004, true],
    ['at a part of a second more, which the header leaves out', '10', 10_900, true],
    ['long before', '600', 4000, false],
    ['long after', '10', 30_000, false],
    ['though the header tells no whole second', '0', 400, false],
  ])('%s', (_, timeout, total, expected) => {
    expect(alone(timeout, total)?.findings.some(({ id }) => id === 'sdk-time-limit')).toBe(expected);
  });

  it('says so, says what to do, and does not call the next try hopeless', () => {
    const problem = alone('10', 10_004);
    const { notes, fixes, retry } = explain(problem ?? { kind: 'not-llm' }, english);
    expect(notes).toEqual([
      'No answer came within 10 s, so the SDK stopped waiting: it was its own time limit, no person.',
    ]);
    expect(fixes[0]?.text).toContain('“timeout”');
    expect(retry).toContain('After a timeout');
  });
});
