import { describe, expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { readBody } from './body.ts';

describe('readBody', () => {
  it.each<[name: string, text: string, mimeType: string, expected: unknown]>([
    ['JSON', '{"error":"x"}', 'application/json', { kind: 'json', value: { error: 'x' }, repaired: false }],
    [
      'JSON behind a byte order mark',
      '\u{FEFF}{"a":1}',
      'application/json',
      { kind: 'json', value: { a: 1 }, repaired: false },
    ],
    [
      'JSON under the type of a stream',
      '{"error":"x"}',
      'text/event-stream',
      { kind: 'json', value: { error: 'x' }, repaired: false },
    ],
    [
      'a bare JSON string',
      '"Invalid token"',
      'application/json',
      { kind: 'json', value: 'Invalid token', repaired: false },
    ],
    [
      'JSON that was cut',
      '{"error":{"message":"too lo',
      'application/json',
      { kind: 'json', value: { error: { message: 'too lo' } }, repaired: true },
    ],
    [
      'JSON without commas',
      '{\n"message": "a"\n"statusCode": 403\n}',
      '',
      { kind: 'json', value: { message: 'a', statusCode: 403 }, repaired: true },
    ],
    [
      'an event of a bad status',
      'data: {"error":"x"}',
      'application/json',
      { kind: 'events', events: [{ time: null, name: 'message', data: '{"error":"x"}' }], told: null },
    ],
    [
      'a named event',
      'event: error\ndata: {}\n\n',
      'text/event-stream',
      { kind: 'events', events: [{ time: null, name: 'error', data: '{}' }], told: null },
    ],
    [
      'an error behind the events that is none itself',
      'data: {"a":1}\n\n{\n  "error": {}\n}\n',
      'text/event-stream',
      {
        kind: 'events',
        events: [
          { time: null, name: 'message', data: '{"a":1}' },
          { time: null, name: 'message', data: '{\n  "error": {}\n}' },
        ],
        told: null,
      },
    ],
    [
      'JSON lines',
      '{"a":1}\n{"error":"x"}\n',
      'application/x-ndjson',
      {
        kind: 'events',
        events: [
          { time: null, name: 'message', data: '{"a":1}' },
          { time: null, name: 'message', data: '{"error":"x"}' },
        ],
        told: null,
      },
    ],
    [
      'JSON values glued to one another',
      '{"a":"}{"}{"b":[1]}{"c":',
      'application/json',
      {
        kind: 'events',
        events: [
          { time: null, name: 'message', data: '{"a":"}{"}' },
          { time: null, name: 'message', data: '{"b":[1]}' },
          { time: null, name: 'message', data: '{"c":' },
        ],
        told: null,
      },
    ],
    [
      'a data stream under the type of events',
      '3:"Slow"\n',
      'text/event-stream',
      { kind: 'events', events: [{ time: null, name: 'error', data: '"Slow"' }], told: null },
    ],
    [
      'the status in a comment',
      'id:1\nevent:error\n:HTTP_STATUS/400\ndata:{}\n\n',
      'text/event-stream',
      { kind: 'events', events: [{ time: null, name: 'error', data: '{}' }], told: 400 },
    ],
    [
      'a page by its title and heading',
      '<html><head><title>502 Bad Gateway</title></head><body><h1>Oops</h1></body>',
      'text/html',
      { kind: 'html', text: '502 Bad Gateway · Oops' },
    ],
    [
      'a page without a title',
      '<p>no healthy <b>upstream</b></p>',
      'text/html',
      { kind: 'html', text: 'no healthy upstream' },
    ],
    ['plain words', '404 page not found\n', 'text/plain', { kind: 'text', text: '404 page not found' }],
    ['blank space', ' \n ', 'application/json', { kind: 'none' }],
  ])('recognises %s', (_, text, mimeType, expected) => {
    expect(readBody(textBody(text), mimeType)).toEqual(expected);
  });

  it('reads what can be saved of a body that was too long', () => {
    const body = {
      kind: 'text',
      text: `{"error":{"message":"bad"},"echo":"${'a'.repeat(9000)}`,
      tail: 'aaa"}',
      size: 1e6,
    } as const;
    expect(readBody(body, 'application/json')).toMatchObject({
      kind: 'json',
      value: { error: { message: 'bad' } },
      repaired: true,
    });
  });

  it('knows no content without a text', () => {
    expect(readBody({ kind: 'unavailable', reason: 'binary' }, 'audio/mpeg')).toEqual({ kind: 'none' });
  });
});
