import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketch } from '../../tests/answer.ts';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import type { Exchange, StreamEvent } from '../exchange.ts';
import { answerOf, createExchangeAnswer } from './index.ts';

const chunk = (content: string, finish: string | null = null): string =>
  JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] });
const sse = (...data: readonly string[]): string => data.map((one) => `data: ${one}\n\n`).join('');
const body = (text: string, mimeType = 'application/json', changes: Partial<Exchange> = {}): Exchange =>
  exchangeWith({ responseBody: textBody(text), mimeType, ...changes });
const reset = { name: 'ERR_CONNECTION_RESET', inferred: false };

describe('the answer of an exchange', () => {
  it.each<[what: string, exchange: Exchange, protocol: string | null, lines: readonly string[]]>([
    [
      'JSON',
      body('{"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]}'),
      'openai-chat',
      ['text 0: Hi', 'finish 0: stop'],
    ],
    [
      'a stream in the body',
      body(sse(chunk('Hel'), chunk('lo', 'stop')), 'text/event-stream'),
      'openai-chat',
      ['text 0-1: Hello', 'finish 1: stop'],
    ],
    [
      'a stream that broke off',
      body(sse(chunk('Hel'), chunk('lo')), 'text/event-stream', { failure: reset }),
      'openai-chat',
      ['text 0-1: Hello', 'cut 1 at 0/0/0'],
    ],
    [
      'JSON that was cut: as far as it goes',
      body('{"choices":[{"index":0,"message":{"content":"It goes on and', 'application/json', { failure: reset }),
      'openai-chat',
      ['text 0: It goes on and', 'cut 0 at 0/0/0'],
    ],
    [
      'JSON whose middle was left out',
      exchangeWith({
        responseBody: {
          kind: 'text',
          text: '{"type":"message","role":"assistant","content":[{"type":"text","text":"Long',
          tail: 'end"}]}',
          size: 300_000,
        },
      }),
      'anthropic',
      ['text 0: Long', 'cut 0 at 0/0/0'],
    ],
    [
      'a list of chunks that was cut',
      body(
        '[{"candidates":[{"content":{"parts":[{"text":"Hel"}]}}]},\n{"candidates":[{"content":{"parts":[{"text":"lo',
      ),
      'gemini',
      ['text 0: Hello', 'cut 0 at 0/0/0'],
    ],
    [
      'lines of Ollama',
      body(
        '{"model":"m","response":"Hel","done":false}\n{"model":"m","response":"lo","done":true}\n',
        'application/x-ndjson',
      ),
      'ollama',
      ['text 0-1: Hello', 'finish 1: stop'],
    ],
    ['plain text', body('Hello there', 'text/plain; charset=utf-8'.split(';')[0]), 'text', ['text 0: Hello there']],
    [
      'plain text that broke off',
      body('Hello th', 'text/plain', { failure: reset }),
      'text',
      ['text 0: Hello th', 'cut 0 at 0/0/0'],
    ],
    [
      'a sound',
      exchangeWith({
        mimeType: 'audio/mpeg',
        responseBody: { kind: 'unavailable', reason: 'binary' },
        responseHeaders: headersOf({ 'content-length': '4096' }),
      }),
      null,
      ['audio 0: audio/mpeg 4096 B inline'],
    ],
    [
      'an error',
      body('{"error":{"message":"No such model","code":"model_not_found"}}', 'application/json', { status: 404 }),
      null,
      ['error 0: model_not_found No such model', 'cut 0 at //'],
    ],
    ['a page is none', body('<html><title>502</title></html>', 'text/html', { status: 502 }), null, ['cut -1 at //']],
    ['text of an error is none', body('upstream down', 'text/plain', { status: 502 }), null, ['cut -1 at //']],
    ['nothing', exchangeWith({ responseBody: { kind: 'empty' } }), null, ['cut -1 at //']],
  ])('%s', (_what, exchange, protocol, lines) => {
    const answer = answerOf(exchange);
    expect(sketch(answer)).toEqual(lines);
    expect(answer.protocol).toBe(protocol);
  });

  it('is total', () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(
        'data: ',
        '0:"',
        '[{"candidates":',
        '{"choices":[{"index":0,"message":{"content":"',
        '\n{"done":true}',
        'event: x\ndata: [DONE]\n\n',
      ),
    );
    const exchange = fc.record({
      head: fc.array(text, { maxLength: 6 }),
      tail: text,
      mimeType: fc.constantFrom('application/json', 'text/event-stream', 'text/plain', ''),
      failed: fc.boolean(),
    });
    fc.assert(
      fc.property(exchange, ({ head, tail, mimeType, failed }) => {
        const whole = head.join('');
        const answer = answerOf(
          exchangeWith({
            mimeType,
            failure: failed ? reset : null,
            responseBody: { kind: 'text', text: whole, tail, size: whole.length },
          }),
        );
        expect(answer.open).toBe(false);
        expect(answer.ended).toBe(answer.cut === null);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the answer of a call under way', () => {
  const event = (data: string, time = 0): StreamEvent => ({ name: 'message', data, time });
  const pending = (...data: readonly string[]): Exchange =>
    exchangeWith({
      mimeType: 'text/event-stream',
      responseBody: { kind: 'unavailable', reason: 'pending' },
      events: data.length === 0 ? null : data.map((one) => event(one)),
      stream: { count: data.length, longestSilence: 0, lastSilence: 0 },
    });

  it('grows, and keeps what it has', () => {
    const answer = createExchangeAnswer();
    expect(answer.update(pending())).toMatchObject({ open: true, turns: [] });
    const first = answer.update(pending(chunk('Hel')));
    expect(sketch(first)).toEqual(['text 0: Hel']);
    expect(answer.update(pending(chunk('Hel')))).toBe(first);
    const reasoned = answer.update(pending(chunk('Hel'), chunk('lo')));
    expect(sketch(reasoned)).toEqual(['text 0-1: Hello']);
    expect(
      sketch(
        answer.update(
          body(sse(chunk('Hel'), chunk('lo'), chunk('', 'stop')), 'text/event-stream', {
            events: [event(chunk('Hel')), event(chunk('lo')), event(chunk('', 'stop'))],
          }),
        ),
      ),
    ).toEqual(['text 0-1: Hello', 'finish 2: stop']);
  });

  it('begins anew where other events stand at the beginning', () => {
    const answer = createExchangeAnswer();
    answer.update(pending(chunk('A'), chunk('B')));
    expect(sketch(answer.update(pending(chunk('X'), chunk('B'), chunk('C'))))).toEqual(['text 0-2: XBC']);
  });
});
