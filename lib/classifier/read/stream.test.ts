import { expect, it } from 'vitest';
import { readEvents } from './body.ts';
import { readStream } from './stream.ts';

const events = (...values: readonly unknown[]) =>
  values.map((value) => ({
    time: null,
    name: 'message',
    data: typeof value === 'string' ? value : JSON.stringify(value),
  }));
const delta = (content: string) => ({ choices: [{ delta: { content } }] });

it.each<[name: string, values: readonly unknown[], ended: boolean | null]>([
  ['Chat Completions', [delta('Hi'), { choices: [{ delta: {}, finish_reason: 'stop' }] }], true],
  ['Chat Completions with their mark', [delta('Hi'), '[DONE]'], true],
  ['Chat Completions without an end', [delta('Hi')], false],
  ['Cohere without an end', [{ type: 'message-start' }, { type: 'content-delta', delta: {} }], false],
  ['Cohere', [{ type: 'message-start' }, { type: 'message-end', delta: { finish_reason: 'COMPLETE' } }], true],
  ['Gemini without an end', [{ candidates: [{ content: { parts: [{ text: 'Hi' }] } }] }], false],
  ['Gemini', [{ candidates: [{ content: { parts: [{ text: 'Hi' }] }, finishReason: 'STOP' }] }], true],
  ['AG-UI without an end', [{ type: 'RUN_STARTED' }, { type: 'TEXT_MESSAGE_CONTENT', delta: 'Hi' }], false],
  ['AG-UI', [{ type: 'RUN_STARTED' }, { type: 'RUN_FINISHED' }], true],
  ['Dify', [{ event: 'workflow_started' }, { event: 'workflow_finished', data: { status: 'succeeded' } }], true],
  ['Ollama without an end', [{ message: { content: 'Hi' }, done: false }], false],
  ['half a chunk', ['{"id":"1","object":"chat.cdata: {"id":"2",'], false],
  ['half a chunk before the mark', ['{"id":"1","object":"ch', '[DONE]'], true],
  ['a stream of no known kind', [{ token: 'Hi' }], null],
])('%s', (_, values, ended) => {
  expect(readStream(events(...values)).ended).toBe(ended);
});

const chunk = (more: object, finish: string | null = null) => ({ choices: [{ delta: more, finish_reason: finish }] });

it.each<[name: string, values: readonly unknown[], finish: string]>([
  [
    'a refusal that ends like an answer',
    [chunk({ refusal: 'No' }), chunk({ refusal: '.' }), chunk({}, 'stop')],
    'refusal',
  ],
  ['a refusal that ends by length', [chunk({ refusal: 'No' }), chunk({}, 'length')], 'length'],
  ['no refusal', [chunk({ content: 'Hi', refusal: null }), chunk({}, 'stop')], 'stop'],
  ['an empty refusal', [chunk({ refusal: '' }), chunk({}, 'stop')], 'stop'],
])('tells why the model stopped: %s', (_, values, finish) => {
  expect(readStream(events(...values)).finish?.value).toBe(finish);
});

it.each<[name: string, text: string]>([
  ['a name', 'event: error\ndata: {"message":"Slow"}\n\n'],
  ['a name before a text', 'event: error\ndata: Slow\n\n'],
  ['a name before nothing', 'event: error\ndata: null\n\n'],
  ['a kind', 'data: {"type":"RUN_ERROR","message":"Slow"}\n\n'],
  ['a text that is none', 'data: {"answer":"**ERROR**: Slow"}\n\n'],
  ['a text that comes in pieces', 'data: {"token":"Error code:"}\n\ndata: {"token":" 429 - {}"}\n\n'],
  ['half of it', 'data: {"data":{"error":{"detail":"Slow"},"done":tr'],
])('finds the error that %s tells', (_, text) => {
  expect(readStream(readEvents(text)).error).toBeDefined();
});

it.each<[name: string, text: string]>([
  ['an answer about errors', 'data: {"token":"An error is a mistake."}\n\n'],
  ['a tool that failed', 'data: {"type":"tool-output-error","errorText":"no"}\n\n'],
  ['an event of an answer', 'event: data\ndata: {"text":"error"}\n\n'],
])('finds none in %s', (_, text) => {
  expect(readStream(readEvents(text)).error).toBeUndefined();
});
