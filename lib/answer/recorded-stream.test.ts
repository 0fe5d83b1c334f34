import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import type { Exchange, StreamEvent } from '../exchange.ts';
import { recordedStream } from './recorded-stream.ts';

const event = (data: string, time: number | null = null): StreamEvent => ({ name: 'message', data, time });
const sse = (...data: readonly string[]): string => data.map((one) => `data: ${one}\n\n`).join('');
const body = (text: string, mimeType: string, changes: Partial<Exchange> = {}): Exchange =>
  exchangeWith({ responseBody: textBody(text), mimeType, ...changes });

describe('the events of an exchange', () => {
  it.each<[what: string, exchange: Exchange, data: readonly string[] | null]>([
    ['of a body that is a stream', body(sse('{"a":1}', '[DONE]'), 'text/event-stream'), ['{"a":1}', '[DONE]']],
    ['of one under another media type', body(sse('{"a":1}'), 'text/plain'), ['{"a":1}']],
    ['of one that was cut in an event', body('data: {"a":1}\n\ndata: {"b', 'text/event-stream'), ['{"a":1}', '{"b']],
    [
      'lines of JSON',
      body('{"done":false}\n{"done":true}\n', 'application/x-ndjson'),
      ['{"done":false}', '{"done":true}'],
    ],
    ['lines that were cut', body('{"done":false}\n{"do', 'application/x-ndjson'), ['{"done":false}', '{"do']],
    ['lines of a data stream', body('0:"Hel"\n0:"lo"\n', 'text/plain'), ['0:"Hel"', '0:"lo"']],
    ['JSON over several lines is none', body('{\n  "choices": [\n]}\n', 'application/json'), null],
    ['JSON in one line is none', body('{"choices":[]}\n', 'application/json'), null],
    ['an error under the media type of a stream is none', body('{"error":{}}', 'text/event-stream'), null],
    ['text that begins like such a line is none', body('d:false friends\nand more', 'text/plain'), null],
    ['text is none', body('Hello\nthere', 'text/plain'), null],
    [
      'of the browser, without a body',
      exchangeWith({ responseBody: { kind: 'unavailable', reason: 'pending' }, events: [event('{"a":1}', 5)] }),
      ['{"a":1}'],
    ],
  ])('%s', (_what, exchange, data) => {
    expect(recordedStream(exchange)?.events.map((one) => one.data) ?? null).toEqual(data);
  });

  it('are those of a whole body, with the times of the browser', () => {
    const all = ['{"a":1}', '{"b":2}', '{"c":3}', '{"d":4}', '{"e":5}'];
    const exchange = body(sse(...all), 'text/event-stream', {
      events: [event('{"a":', 10), event('{"b":2}', 20), event('{"e":5}', 50)],
      stream: { count: 5, longestSilence: 10, lastSilence: 1 },
      cuts: ['Stream: 5 events cut to the first 2 and the last 1'],
    });
    expect(recordedStream(exchange)).toEqual({
      events: [event('{"a":1}', 10), event('{"b":2}', 20), event('{"c":3}'), event('{"d":4}'), event('{"e":5}', 50)],
      gap: null,
    });
  });

  it('have a gap where the browser’s were left out and there is no body', () => {
    const exchange = exchangeWith({
      responseBody: { kind: 'unavailable', reason: 'aborted' },
      events: [event('1'), event('2'), event('9')],
      stream: { count: 9, longestSilence: 1, lastSilence: 1 },
      cuts: ['Response body: 1 MB cut to 256 KB', 'Stream: 9 events cut to the first 2 and the last 1'],
    });
    expect(recordedStream(exchange)?.gap).toEqual({ before: 2, count: 6 });
  });

  it('have a gap where the body was cut, without the events that the cut fell into', () => {
    const exchange = exchangeWith({
      mimeType: 'text/event-stream',
      responseBody: { kind: 'text', text: `${sse('1', '2')}data: hal`, tail: `f\n\n${sse('8', '9')}`, size: 9000 },
    });
    expect(recordedStream(exchange)).toEqual({
      events: [event('1'), event('2'), event('8'), event('9')],
      gap: { before: 2, count: -1 },
    });
  });
});
