import { json } from '../../faults/replies.ts';
import { both, cancelled, degraded, each, failed, ok } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { BEGINS, ENDS } from './anthropic-answers.ts';
import { data, lines, lingering, NDJSON, silence } from './answers.ts';
import { candidate } from './gemini-answers.ts';
import { chunk, DONE, FINISH, TEXT } from './openai-answers.ts';

const stream = { stream: true } as const;
const first = { stream: true, stop: 'at the first piece' } as const;
const last = { stream: true, stop: 'at the finish' } as const;
/** A stop says nothing about the next try. */
const honest = { never: [/fail again until something is changed/u] };
/** Firefox does not tell a stop from a stream that ended. */
const ended = (provider: string) => failed(provider, 200, 'stream_interrupted/ended_early', { certainty: 'likely' });
const unanswered = (provider: string, attempts = 1) => failed(provider, 0, 'network/aborted_or_reset', { attempts });
const ollamaLine = (content: string, more: object = { done: false }) => ({
  model: 'llama3.2',
  created_at: '2026-01-01T00:00:00Z',
  message: { role: 'assistant', content },
  ...more,
});

/** The page hangs up: because it has what it wanted, because a person stopped it, or because time was up. */
export const hangUps: readonly SdkCase[] = [
  {
    id: 'done-then-abort',
    title: 'A hand-written reader aborts at `[DONE]`',
    call: 'web.read',
    options: { stop: 'at the end' },
    answers: [lingering([...TEXT, ...DONE])],
    ends: 'abort',
    ...both(ok('openai')),
  },
  {
    id: 'length-then-abort',
    title: 'It aborts at `[DONE]`, behind `finish_reason: length`',
    call: 'web.read',
    options: { stop: 'at the end' },
    answers: [lingering([...TEXT, ...FINISH('length')])],
    ends: 'abort',
    ...both(degraded('openai', 'output_truncated/token_limit')),
  },
  {
    id: 'filter-then-abort',
    title: 'It aborts at `[DONE]`, behind `finish_reason: content_filter`',
    call: 'web.read',
    options: { stop: 'at the end' },
    answers: [lingering([...TEXT, ...FINISH('content_filter')])],
    ends: 'abort',
    ...both(degraded('openai', 'content_filter/output_blocked')),
  },
  {
    id: 'finish-then-abort',
    title: 'It aborts at `finish_reason: stop`',
    call: 'web.read',
    options: { stop: 'at the finish' },
    answers: [lingering([...TEXT, ...data(chunk({}, 'stop'))])],
    ends: 'abort',
    ...both(ok('openai')),
  },
  {
    id: 'openai-break',
    title: '`break` at `finish_reason: stop`',
    call: 'openai.chat',
    options: last,
    answers: [lingering([...TEXT, ...data(chunk({}, 'stop'))])],
    ends: 'ok',
    ...both(ok('openai')),
  },
  {
    id: 'openai-break-length',
    title: '`break` at `finish_reason: length`',
    call: 'openai.chat',
    options: last,
    answers: [lingering([...TEXT, ...data(chunk({}, 'length'))])],
    ends: 'ok',
    ...both(degraded('openai', 'output_truncated/token_limit')),
  },
  {
    id: 'anthropic-break',
    title: '`break` at `message_stop`',
    call: 'anthropic.messages',
    options: last,
    answers: [lingering([...BEGINS, ...ENDS('end_turn')])],
    ends: 'ok',
    ...both(ok('anthropic')),
  },
  {
    id: 'groq-break',
    title: '`break` at `finish_reason: stop`',
    call: 'groq.chat',
    options: last,
    answers: [lingering([...TEXT, ...data(chunk({}, 'stop'))])],
    ends: 'ok',
    ...both(ok('groq')),
  },
  {
    id: 'mistral-break',
    title: '`break` at `finish_reason: stop`',
    call: 'mistral.chat',
    options: last,
    answers: [lingering([...TEXT, ...DONE])],
    ends: 'ok',
    ...both(ok('mistral')),
  },
  {
    id: 'genai-break',
    title: '`break` at `finishReason: STOP`',
    call: 'genai.stream',
    options: last,
    answers: [lingering(data(candidate('As'), candidate('sam.', 'STOP')))],
    ends: 'ok',
    ...both(ok('gemini')),
  },
  {
    id: 'cohere-break',
    title: '`break` at `message-end`',
    call: 'cohere.chat',
    options: last,
    answers: [
      lingering([
        `event: message-start\ndata: {"type":"message-start","id":"c1","delta":{"message":{"role":"assistant","content":[]}}}\n\n`,
        `event: content-delta\ndata: {"type":"content-delta","index":0,"delta":{"message":{"content":{"text":"Assam."}}}}\n\n`,
        `event: message-end\ndata: {"type":"message-end","delta":{"finish_reason":"COMPLETE"}}\n\n`,
      ]),
    ],
    ends: 'ok',
    ...both(ok('cohere')),
  },
  {
    id: 'ollama-break',
    title: '`break` at `done`',
    call: 'ollama.chat',
    options: last,
    answers: [lingering(lines(ollamaLine('Assam.'), ollamaLine('', { done: true, done_reason: 'stop' })), NDJSON)],
    ends: 'ok',
    ...both(ok('ollama')),
  },
  {
    id: 'unwanted-202',
    title: 'A 202 whose body the page does not want',
    call: 'web.statusOnly',
    answers: [lingering(['{"id":"batch_1"}'], 'application/json', {}, 202)],
    ends: 'ok',
    ...both(ok('openai', 202)),
  },
  {
    id: 'openai-stopped',
    title: 'A person stops it at the first piece',
    call: 'openai.chat',
    options: first,
    answers: [lingering(TEXT)],
    ends: 'ok',
    ...each([cancelled('openai', 200, honest)], [ended('openai')]),
  },
  {
    id: 'anthropic-stopped',
    title: 'A person stops it at the first piece',
    call: 'anthropic.messages',
    options: first,
    answers: [lingering(BEGINS)],
    ends: 'ok',
    ...each([cancelled('anthropic', 200, honest)], [ended('anthropic')]),
  },
  {
    id: 'ai-stopped',
    title: 'A person stops it at the first piece',
    call: 'ai.openaiChat',
    options: first,
    answers: [lingering(TEXT)],
    ends: 'aborted',
    ...each([cancelled('openai', 200, honest)], [ended('openai')]),
  },
  {
    id: 'langchain-stopped',
    title: 'A person stops it at the first piece',
    call: 'langchain.chat',
    options: first,
    answers: [lingering(TEXT)],
    ends: '',
    ...each([cancelled('openai', 200, honest)], [ended('openai')]),
  },
  {
    id: 'openai-stopped-unanswered',
    title: 'A person stops it before an answer',
    call: 'openai.chat',
    options: { stop: 'once it is sent' },
    answers: [silence],
    ends: 'APIUserAbortError',
    ...each([cancelled('openai', 0, honest)], [unanswered('openai')]),
  },
  {
    id: 'openai-timeout',
    title: 'The SDK’s own time limit passes, on each attempt',
    call: 'openai.chat',
    options: { timeout: 1500 },
    answers: [silence],
    ends: 'APIConnectionTimeoutError',
    ...each(
      [cancelled('openai', 0, { attempts: 3, says: [/time ?limit|timeout/iu], ...honest })],
      [unanswered('openai', 3)],
    ),
  },
  {
    id: 'anthropic-timeout',
    title: 'The SDK’s own time limit passes, on each attempt',
    call: 'anthropic.messages',
    options: { timeout: 1500 },
    answers: [silence],
    ends: 'APIConnectionTimeoutError',
    ...each(
      [cancelled('anthropic', 0, { attempts: 3, says: [/time ?limit|timeout/iu], ...honest })],
      [unanswered('anthropic', 3)],
    ),
  },
  {
    id: 'openai-timeout-recovers',
    title: 'The SDK’s own time limit passes once',
    call: 'openai.chat',
    options: { timeout: 1500 },
    answers: [
      silence,
      json(
        200,
        JSON.parse(
          `{"id":"c","object":"chat.completion","created":1,"model":"gpt-5-mini","choices":[{"index":0,"message":{"role":"assistant","content":"Assam."},"finish_reason":"stop"}]}`,
        ),
      ),
    ],
    ends: 'ok',
    ...each(
      [cancelled('openai', 0, { attempts: 2, recovered: true, ...honest })],
      [failed('openai', 0, 'network/aborted_or_reset', { attempts: 2, recovered: true })],
    ),
  },
  {
    id: 'ai-timeout',
    title: '`AbortSignal.timeout` passes',
    call: 'ai.openaiChat',
    options: { timeout: 1500, retries: 0 },
    answers: [silence],
    ends: 'timed out',
    ...each([cancelled('openai', 0, honest)], [unanswered('openai')]),
  },
  {
    id: 'usechat-stopped',
    title: '`stop()` at the first piece',
    call: 'ai.useChat',
    options: { baseUrl: 'https://own.test/usechat-stopped/api/chat', stop: 'at the first piece' },
    watched: 'ai-sdk',
    answers: [
      lingering(
        data({ type: 'start' }, { type: 'text-start', id: '1' }, { type: 'text-delta', id: '1', delta: 'As' }),
        undefined,
        { 'x-vercel-ai-ui-message-stream': 'v1' },
      ),
    ],
    ends: 'ok',
    ...each([cancelled('ai-sdk', 200, honest)], [ended('ai-sdk')]),
  },
  {
    id: 'openai-ends-well',
    title: 'A stream that ends as it should',
    call: 'openai.chat',
    options: stream,
    answers: [lingering([...TEXT, ...DONE])],
    ends: 'ok',
    ...both(ok('openai')),
  },
];
