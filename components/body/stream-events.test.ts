import { describe, expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../tests/exchange.ts';
import { streamEventsOf } from './stream-events.ts';

const stream = (text: string) => exchangeWith({ mimeType: 'text/event-stream', responseBody: textBody(text) });

describe('the events of a stream', () => {
  it('are those that the browser recorded, with their times', () => {
    const events = [{ time: 5, name: 'message', data: '{}' }];
    expect(streamEventsOf(exchangeWith({ events }))).toBe(events);
  });

  it('are read from the body where the browser recorded none, the broken last one too', () => {
    expect(streamEventsOf(stream('data: {"a":1}\n\nevent: error\ndata: {"b":'))).toEqual([
      { time: null, name: 'message', data: '{"a":1}' },
      { time: null, name: 'error', data: '{"b":' },
    ]);
  });

  it.each([
    ['no stream', exchangeWith()],
    ['a stream without events', stream(': ping\n')],
    ['a stream without a body', stream('')],
  ])('%s has none', (_, exchange) => {
    expect(streamEventsOf(exchange)).toBeNull();
  });
});
