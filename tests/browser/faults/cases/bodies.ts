import { answered, call, cancelled, failed } from '../call.ts';
import type { Fault, SeenRow } from '../fault.ts';
import { cut, EVENTS, finish, goSilent, json, OPEN, respond, stream } from '../replies.ts';

const both = (seen: readonly SeenRow[]): Pick<Fault, 'chromium' | 'firefox'> => ({ chromium: seen, firefox: seen });

const piece = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
const LAST = `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`;
const HALF = '{"id":"chatcmpl-1","choices":[{"index":0,"message":{"role":"assistant","content":"Ass';
const MORE_THAN_A_BROWSER_KEEPS = 21 * 1024 * 1024;

const streamed = (more = {}) =>
  call('openai', { body: JSON.stringify({ model: 'house-blend', stream: true, messages: [] }), ...more });

/** Answers that begin well. */
export const bodies: readonly Fault[] = [
  {
    id: 'stream-good',
    title: 'A stream that ends as it should',
    call: streamed(),
    reply: stream([piece('As'), piece('sam'), LAST]),
    ...both(answered('openai')),
  },
  {
    id: 'stream-cut',
    title: 'A stream is cut',
    call: streamed(),
    reply: stream([piece('As'), piece('sam')], cut),
    chromium: failed('openai', 200, 'stream_interrupted/connection_lost'),
    firefox: failed('openai', 200, 'stream_interrupted/ended_early', 'likely'),
  },
  {
    id: 'stream-without-end',
    title: 'A stream closes in order, without its last event',
    call: streamed(),
    reply: stream([piece('As'), piece('sam')], finish),
    ...both(failed('openai', 200, 'stream_interrupted/ended_early', 'likely')),
  },
  {
    id: 'stream-error-event',
    title: 'A stream brings an error',
    call: call('anthropic', { body: JSON.stringify({ model: 'house-blend', stream: true, messages: [] }) }),
    reply: stream([
      'event: message_start\ndata: {"type":"message_start","message":{"id":"msg_1","role":"assistant","content":[]}}\n\n',
      'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n',
    ]),
    ...both(failed('anthropic', 200, 'overloaded/engine_overloaded')),
  },
  {
    id: 'stream-aborted',
    title: 'The page aborts in the middle of a stream',
    call: streamed({ stop: 'in the stream' }),
    reply: stream([piece('As'), piece('sam'), piece(' and'), piece(' mint')], goSilent, EVENTS),
    chromium: cancelled('openai', 200),
    firefox: failed('openai', 200, 'stream_interrupted/ended_early', 'likely'),
  },
  {
    id: 'json-cut-chunked',
    title: 'JSON is cut (chunked)',
    call: call('openai'),
    reply: stream([HALF], cut, 'application/json'),
    chromium: failed('openai', 200, 'stream_interrupted/connection_lost'),
    firefox: failed('openai', 200, 'stream_interrupted/ended_early', 'likely'),
  },
  {
    id: 'json-cut-length',
    title: 'JSON is shorter than its `Content-Length`',
    call: call('openai'),
    reply: (received) => {
      const { response } = received;
      response.writeHead(200, { ...OPEN, 'content-type': 'application/json', 'content-length': '4000' });
      response.write(HALF);
      setTimeout(cut, 100, received);
    },
    chromium: failed('openai', 200, 'stream_interrupted/connection_lost'),
    firefox: failed('openai', 200, 'stream_interrupted/ended_early', 'likely'),
  },
  {
    id: 'body-large',
    title: 'An answer of 21 MB',
    call: call('openai', { url: 'https://api.openai.com/v1/embeddings' }),
    reply: respond(
      200,
      { ...OPEN, 'content-type': 'application/json' },
      JSON.stringify({
        object: 'list',
        data: [{ object: 'embedding', embedding: '0'.repeat(MORE_THAN_A_BROWSER_KEEPS) }],
      }),
    ),
    ...both(answered('openai')),
  },
  {
    id: 'body-binary',
    title: 'Sound as an answer',
    call: call('openai', { url: 'https://api.openai.com/v1/audio/speech' }),
    reply: respond(200, { ...OPEN, 'content-type': 'audio/mpeg' }, Buffer.from([255, 251, 0, 1, 2, 3, 200])),
    ...both(answered('openai')),
  },
  {
    id: 'body-unchanged',
    title: '304: the answer is the one of before',
    call: call('openai', { method: 'GET', url: 'https://api.openai.com/v1/models', body: null }),
    reply: ({ request, response }) => {
      const headers = { ...OPEN, 'content-type': 'application/json', etag: '"leaf"', 'cache-control': 'no-cache' };
      const known = request.headers['if-none-match'] === '"leaf"';
      response.writeHead(known ? 304 : 200, headers).end(known ? '' : '{"object":"list","data":[]}');
    },
    ...both(answered('openai')),
  },
  {
    id: 'redirect-to-get',
    title: 'A redirect turns POST into GET',
    call: call('openai'),
    reply: (received) =>
      (received.request.method === 'POST'
        ? respond(301, { ...OPEN, location: '/v1/chat/completions/?case=redirect-to-get' }, '')
        : json(405, { error: { message: 'Method Not Allowed', type: 'invalid_request_error' } }))(received),
    ...both([
      ...failed('openai', 301, 'not_found/wrong_path', 'likely'),
      ...failed('openai', 405, 'not_found/wrong_method', 'likely'),
    ]),
  },
];
