import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../classifier/index.ts';
import { watchStream, type StreamChunk } from './watch-stream.ts';

const head = {
  url: 'https://api.openai.com/v1/chat/completions',
  status: 200,
  headers: { 'content-type': 'text/event-stream' },
};
const delta = (content: string) =>
  `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content } }] })}\n\n`;
const stop =
  'data: {"object":"chat.completion.chunk","choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const broken = 'data: {"error":{"message":"The server had an error","type":"server_error","code":"server_error"}}\n\n';

function watched(chunks: readonly StreamChunk[], error?: unknown) {
  const told: string[] = [];
  const stream = watchStream(head, ({ cause }: Failure) => void told.push(cause));
  for (const chunk of chunks) stream.push(chunk);
  const atOnce = [...told];
  const verdict = error === undefined ? stream.end() : stream.end(error);
  return { atOnce, told, verdict };
}

it('says nothing of a stream that went well', () => {
  const { told, verdict } = watched([delta('an "error": "x" in words'), delta('Hello'), stop]);
  expect(told).toEqual([]);
  expect(verdict.kind).toBe('ok');
});

describe('an error in a stream is told as it comes', () => {
  const bytes = new TextEncoder().encode(delta('é') + broken);
  it.each<[string, readonly StreamChunk[]]>([
    ['as text', [delta('a'), broken, delta('b')]],
    ['in pieces', (delta('a') + broken).split('').map((character) => character)],
    ['in pieces of bytes', [...bytes].map((byte) => Uint8Array.of(byte))],
    ['as events', [{ data: '{"choices":[]}' }, { event: 'error', data: broken.slice('data: '.length, -2) }]],
  ])('%s', (_, chunks) => {
    const { atOnce, told, verdict } = watched(chunks);
    expect(atOnce).toEqual(['server_error/internal']);
    expect(told).toEqual(atOnce);
    expect(verdict).toMatchObject({ kind: 'failed', cause: 'server_error/internal' });
  });

  it('one value a line, as Ollama streams', () => {
    const { atOnce } = watched([
      '{"message":{"content":"a"},"done":false}\n',
      '{"error":"model runner has unexpectedly stopped"}\n',
    ]);
    expect(atOnce).toHaveLength(1);
  });
});

describe('at its end is told', () => {
  it.each<[string, readonly StreamChunk[], unknown, string]>([
    ['that it ended early', [delta('a')], undefined, 'stream_interrupted/ended_early'],
    [
      'that the connection was lost',
      [delta('a')],
      Object.assign(new Error('x'), { code: 'ECONNRESET' }),
      'stream_interrupted/connection_lost',
    ],
    ['that undici says “terminated”', [delta('a')], new TypeError('terminated'), 'stream_interrupted/connection_lost'],
    ['that the app stopped it', [delta('a')], new DOMException('x', 'AbortError'), 'cancelled/by_page'],
    [
      'that the output was cut',
      [delta('a'), stop.replace('"stop"', '"length"')],
      undefined,
      'output_truncated/token_limit',
    ],
  ])('%s', (_, chunks, error, cause) => {
    const { atOnce, told, verdict } = watched(chunks, error);
    expect(atOnce).toEqual([]);
    expect(told).toEqual([cause]);
    expect(verdict).toMatchObject({ cause });
  });
});

it('keeps both ends of a long stream, and ends once', () => {
  const stream = watchStream(head);
  const piece = delta('word '.repeat(200));
  for (let count = 0; count < 5000; count += 1) stream.push(piece);
  stream.push(stop);
  const verdict = stream.end();
  expect(verdict.kind).toBe('ok');
  stream.push(broken);
  expect(stream.end(new Error('late'))).toBe(verdict);
});

it('goes on when the listener throws', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const stream = watchStream(head, () => {
    throw new Error('listener');
  });
  expect(() => stream.push(broken)).not.toThrow();
  expect(stream.end().kind).toBe('failed');
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});

it.each<[string, StreamChunk]>([
  ['no text', null as unknown as string],
  ['an event without end', `data: ${'x'.repeat(200_000)}`],
  ['a line without end', 'x'.repeat(200_000)],
])('%s throws nothing', (_, chunk) => {
  const stream = watchStream(head);
  for (let count = 0; count < 5; count += 1) expect(() => stream.push(chunk)).not.toThrow();
  stream.push(broken);
  expect(() => stream.end()).not.toThrow();
});
