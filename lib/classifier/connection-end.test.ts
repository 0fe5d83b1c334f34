import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../tests/exchange.ts';
import type { Exchange, StreamEvent } from '../exchange.ts';
import { explain } from './explain/explain.ts';
import { english } from './explain/language.ts';
import { classify } from './index.ts';

const ABORTED = { name: 'ERR_ABORTED', inferred: false };
const BROKEN = { name: 'ERR_INCOMPLETE_CHUNKED_ENCODING', inferred: false };

const event = (data: unknown, name = 'message'): StreamEvent => ({
  time: null,
  name,
  data: typeof data === 'string' ? data : JSON.stringify(data),
});
const typed = (data: { readonly type: string }): StreamEvent => event(data, data.type);

/** A stream whose connection ended with a failure: the browser keeps the events, and no body. */
const ended = (events: readonly StreamEvent[], failure = ABORTED): Partial<Exchange> => ({
  mimeType: 'text/event-stream',
  responseBody: { kind: 'unavailable', reason: 'aborted' },
  events,
  failure,
});

const text = event({ choices: [{ index: 0, delta: { content: 'As' } }] });
const finish = (reason: string) => event({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
const error = event({ error: { message: 'The server had an error', type: 'server_error', code: null } });
const begun = typed({ type: 'message_start' });

describe('a stream that the page left', () => {
  it.each<[what: string, events: readonly StreamEvent[], cause: string]>([
    ['behind an error', [text, error], 'server_error/internal'],
    ['behind an error that came first', [error], 'server_error/internal'],
    [
      'behind Anthropic’s error',
      [begun, event({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'error')],
      'overloaded/engine_overloaded',
    ],
    [
      'behind an error of the AI SDK',
      [event({ type: 'start' }), event({ type: 'error', errorText: 'Rate limit reached on requests per min (RPM)' })],
      'rate_limit/requests_per_minute',
    ],
    ['behind a finish by length', [text, finish('length')], 'output_truncated/token_limit'],
    ['behind a filtered answer', [text, finish('content_filter'), event('[DONE]')], 'content_filter/output_blocked'],
    ['in the middle', [text], 'cancelled/by_page'],
    ['before its first event', [], 'cancelled/by_page'],
    [
      'behind a word that only sounds like an error',
      [event({ choices: [{ delta: { content: '{"error":' } }] })],
      'cancelled/by_page',
    ],
    [
      'behind an error that is null',
      [event({ choices: [{ delta: { content: 'a' } }], error: null })],
      'cancelled/by_page',
    ],
  ])('%s: %s', (_, events, cause) => {
    expect(classify(exchangeWith(ended(events)))).toMatchObject({ cause });
  });

  it.each<[what: string, events: readonly StreamEvent[]]>([
    ['[DONE]', [text, finish('stop'), event('[DONE]')]],
    ['[DONE] alone, of a protocol that is not known', [event('Green'), event('[DONE]')]],
    ['finish_reason', [text, finish('stop')]],
    ['message_stop', [begun, typed({ type: 'message_stop' })]],
    ['response.completed', [typed({ type: 'response.created' }), typed({ type: 'response.completed' })]],
  ])('behind its end went well: %s', (_, events) => {
    expect(classify(exchangeWith(ended(events))).kind).toBe('ok');
  });
});

describe('a stream whose connection broke', () => {
  it.each<[what: string, events: readonly StreamEvent[], cause: string]>([
    ['behind an error', [text, error], 'server_error/internal'],
    ['in the middle', [text], 'stream_interrupted/connection_lost'],
  ])('%s: %s', (_, events, cause) => {
    expect(classify(exchangeWith(ended(events, BROKEN)))).toMatchObject({ cause });
  });

  it('behind its end went well', () => {
    expect(classify(exchangeWith(ended([text, finish('stop'), event('[DONE]')], BROKEN))).kind).toBe('ok');
  });
});

describe('an answer that the page did not want', () => {
  it.each<[status: number, kind: string]>([
    [202, 'ok'],
    [204, 'ok'],
    [200, 'cancelled'],
    [0, 'cancelled'],
  ])('with status %i is %s', (status, kind) => {
    const responseBody = { kind: 'unavailable', reason: 'aborted' } as const;
    expect(classify(exchangeWith({ status, responseBody, failure: ABORTED })).kind).toBe(kind);
  });
});

it('what the browser says behind an error is a footnote', () => {
  const verdict = classify(exchangeWith(ended([text, error])));
  expect(explain(verdict, english).notes).toEqual([
    'The error came first: “net::ERR_ABORTED” says only that one side closed the connection after it.',
  ]);
});
