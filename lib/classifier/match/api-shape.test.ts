import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../exchange.ts';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { apiShapeOf } from './api-shape.ts';

const silent: Partial<Exchange> = {
  url: 'https://shop.example/api/chat',
  requestBody: textBody('{}'),
  responseBody: textBody('{}'),
};
const shapeOf = (changes: Partial<Exchange>) => {
  const shape = apiShapeOf(exchangeWith({ ...silent, ...changes }));
  return shape === null ? null : [shape.protocol, shape.part];
};

describe('a request', () => {
  it.each<[body: string, protocol: string | null]>([
    ['{"messages":[{"role":"user","content":"tea"}]}', 'openai'],
    ['{"model":"m","input":"tea"}', 'openai'],
    ['{"model":"m","prompt":"tea"}', 'openai'],
    ['{"system":"Be brief","max_tokens":9,"messages":[{"role":"user","content":"tea"}]}', 'anthropic'],
    ['{"contents":[{"role":"user","parts":[{"text":"tea"}]}]}', 'gemini'],
    ['{"id":"c","messages":[{"id":"1","role":"user","parts":[{"type":"text","text":"tea"}]}]}', 'ai-sdk'],
    ['{"messages":[]}', null],
    ['{"messages":["tea"]}', null],
    ['{"messages":[{"role":"admin","content":"hello"}]}', null],
    ['{"messages":[{"to":"ann","text":"hello"}]}', null],
    ['{"messages":[{"role":"user"}]}', null],
    ['{"prompt":"tea"}', null],
    ['{"model":"T","input":7}', null],
    ['{"contents":[{"sku":"4711"}]}', null],
    ['{"query":"{ user { id } }"}', null],
    ['[1]', null],
    ['not json', null],
    ['', null],
  ])('%s speaks %s', (body, protocol) => {
    expect(shapeOf({ requestBody: textBody(body) })).toEqual(protocol === null ? null : [protocol, 'request']);
  });
});

describe('an answer', () => {
  it.each<[body: string, protocol: string | null]>([
    ['{"choices":[{"message":{"content":"hi"}}]}', 'openai'],
    ['{"object":"response","output":[]}', 'openai'],
    ['{"type":"message","role":"assistant","content":[],"stop_reason":"end_turn"}', 'anthropic'],
    ['{"candidates":[{"content":{"parts":[]}}]}', 'gemini'],
    ['{"choices":["red","blue"]}', null],
    ['{"candidates":[{"name":"Ann"}]}', null],
    ['{"type":"message","content":["hello"]}', null],
    ['{"error":"Internal Server Error"}', null],
  ])('%s speaks %s', (body, protocol) => {
    expect(shapeOf({ responseBody: textBody(body) })).toEqual(protocol === null ? null : [protocol, 'answer']);
  });

  it.each(['x-vercel-ai-ui-message-stream', 'x-vercel-ai-data-stream'])(
    'with the header %s is the AI SDK’s',
    (name) => {
      expect(shapeOf({ responseHeaders: headersOf({ [name]: 'v1' }) })).toEqual(['ai-sdk', 'header']);
    },
  );

  it('tells more than the request', () => {
    const requestBody = textBody('{"messages":[{"role":"user","content":"tea"}]}');
    expect(shapeOf({ requestBody, responseBody: textBody('f:{"messageId":"m"}\n0:"Hi"\n') })).toEqual([
      'ai-sdk',
      'stream',
    ]);
  });
});

describe('a stream', () => {
  it.each<[body: string, protocol: string | null]>([
    ['data: {"type":"start"}\n\ndata: {"type":"start-step"}\n\n', 'ai-sdk'],
    ['data: {"type":"start"}\n\ndata: {"type":"error","errorText":"An error occurred."}\n\n', 'ai-sdk'],
    ['data: {"type":"text-start","id":"0"}\n\n', 'ai-sdk'],
    ['data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n', 'openai'],
    ['event: response.created\ndata: {"type":"response.created","response":{}}\n\n', 'openai'],
    ['event: message_start\ndata: {"type":"message_start","message":{}}\n\n', 'anthropic'],
    ['data: {"candidates":[{"content":{}}]}\n\n', 'gemini'],
    ['data: {"type":"start"}\n\ndata: {"price":4}\n\n', null],
    ['data: {"type":"error","message":"no"}\n\n', null],
    ['data: tick\n\n', null],
    ['', null],
  ])('%j speaks %s', (body, protocol) => {
    const shape = shapeOf({ mimeType: 'text/event-stream', responseBody: textBody(body) });
    expect(shape).toEqual(protocol === null ? null : [protocol, 'stream']);
  });

  it('is known by its events where the browser gives no body', () => {
    const events = ['{"type":"start"}', '{"type":"start-step"}'].map((data) => ({ time: null, name: 'message', data }));
    expect(shapeOf({ events, responseBody: { kind: 'unavailable', reason: 'too-large' } })).toEqual([
      'ai-sdk',
      'stream',
    ]);
  });
});

describe('anything else', () => {
  it('has a shape or none, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.string(),
        fc.constantFrom('application/json', 'text/event-stream', ''),
        (request, response, mimeType) => {
          const changes = { requestBody: textBody(request), responseBody: textBody(response), mimeType };
          expect(() => apiShapeOf(exchangeWith({ ...silent, ...changes }))).not.toThrow();
        },
      ),
    );
  });
});
