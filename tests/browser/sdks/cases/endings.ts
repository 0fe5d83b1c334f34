import { cut, json, stream as streamed } from '../../faults/replies.ts';
import { both, degraded, each, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { BEGINS, ENDS, whole } from './anthropic-answers.ts';
import { data, lines, NDJSON, typed } from './answers.ts';
import { candidate } from './gemini-answers.ts';
import {
  chunk,
  FINISH,
  ONLY_REASONING,
  REFUSED,
  RESPONSE_BEGINS,
  RESPONSE_INCOMPLETE,
  TEXT,
} from './openai-answers.ts';

const stream = { stream: true } as const;
const once = { ...stream, retries: 0 } as const;
const early = (provider: string) => failed(provider, 200, 'stream_interrupted/ended_early', { certainty: 'likely' });
/** Firefox does not tell that the connection broke. */
const lost = (provider: string) =>
  each([failed(provider, 200, 'stream_interrupted/connection_lost', { certainty: 'certain' })], [early(provider)]);
const ollamaLine = (content: string, more: object = { done: false }) => ({
  model: 'llama3.2',
  created_at: '2026-01-01T00:00:00Z',
  message: { role: 'assistant', content },
  ...more,
});
const cohereBegins = [
  { type: 'message-start', id: 'c1', delta: { message: { role: 'assistant', content: [] } } },
  { type: 'content-delta', index: 0, delta: { message: { content: { text: 'As' } } } },
];

/** Answers that do not end as they should: broken off, cut short, filtered, refused, empty. */
export const endings: readonly SdkCase[] = [
  {
    id: 'openai-cut',
    title: 'The connection breaks in the stream',
    call: 'openai.chat',
    options: stream,
    answers: [streamed(TEXT, cut)],
    ends: 'rror',
    ...lost('openai'),
  },
  {
    id: 'openai-ends-early',
    title: 'The stream ends without `finish_reason`',
    call: 'openai.chat',
    options: stream,
    answers: [streamed(TEXT)],
    ends: 'ok',
    ...both(early('openai')),
  },
  {
    id: 'anthropic-cut',
    title: 'The connection breaks in the stream',
    call: 'anthropic.messages',
    options: stream,
    answers: [streamed(BEGINS, cut)],
    ends: 'rror',
    ...lost('anthropic'),
  },
  {
    id: 'anthropic-ends-early',
    title: 'The stream ends without `message_stop`',
    call: 'anthropic.stream',
    answers: [streamed(BEGINS)],
    ends: 'rror',
    ...both(early('anthropic')),
  },
  {
    id: 'ollama-ends-early',
    title: 'The stream ends without `done`',
    call: 'ollama.chat',
    options: stream,
    answers: [streamed(lines(ollamaLine('As'), ollamaLine('sam')), undefined, NDJSON)],
    ends: 'Error: Did not receive done',
    ...both(early('ollama')),
  },
  {
    id: 'ollama-cut',
    title: 'The connection breaks in the stream',
    call: 'ollama.chat',
    options: stream,
    answers: [streamed(lines(ollamaLine('As'), ollamaLine('sam')), cut, NDJSON)],
    ends: 'rror',
    ...lost('ollama'),
  },
  {
    id: 'cohere-ends-early',
    title: 'The stream ends without `message-end`',
    call: 'cohere.chat',
    options: stream,
    answers: [streamed(typed(...cohereBegins))],
    ends: 'ok',
    ...both(early('cohere')),
  },
  {
    id: 'mistral-ends-early',
    title: 'The stream ends without `finish_reason`',
    call: 'mistral.chat',
    options: stream,
    answers: [streamed(TEXT)],
    ends: 'ok',
    ...both(early('mistral')),
  },
  {
    id: 'genai-ends-early',
    title: 'The stream ends without `finishReason`',
    call: 'genai.stream',
    answers: [streamed(data(candidate('As'), candidate('sam')))],
    ends: 'ok',
    ...both(early('gemini')),
  },
  {
    id: 'ai-cut',
    title: 'The connection breaks in the stream',
    call: 'ai.openaiChat',
    options: once,
    answers: [streamed(TEXT, cut)],
    ends: 'rror',
    ...lost('openai'),
  },
  {
    id: 'own-lines-end-early',
    title: 'A backend writes OpenAI’s chunks one a line, and ends without `finish_reason`',
    call: 'web.whole',
    options: { baseUrl: 'https://own.test/own-lines-end-early/api/chat', key: '' },
    watched: 'openai',
    answers: [streamed(lines(chunk({ content: 'As' }), chunk({ content: 'sam' })), undefined, NDJSON)],
    ends: 'ok',
    ...both(early('openai-compatible')),
  },
  {
    id: 'openai-length',
    title: '`finish_reason: length`, in a stream',
    call: 'openai.chat',
    options: stream,
    answers: [streamed([...TEXT, ...FINISH('length')])],
    ends: 'ok',
    ...both(degraded('openai', 'output_truncated/token_limit')),
  },
  {
    id: 'openai-filter',
    title: '`finish_reason: content_filter`, in a stream',
    call: 'openai.chat',
    options: stream,
    answers: [streamed([...TEXT, ...FINISH('content_filter')])],
    ends: 'ok',
    ...both(degraded('openai', 'content_filter/output_blocked')),
  },
  {
    id: 'openai-refusal',
    title: 'A refusal',
    call: 'openai.chat',
    answers: [json(200, REFUSED)],
    ends: 'ok',
    ...both(degraded('openai', 'content_filter/refusal')),
  },
  {
    id: 'openai-stream-refusal',
    title: 'A refusal, in a stream',
    call: 'openai.chat',
    options: stream,
    answers: [
      streamed([
        ...data(
          chunk({ role: 'assistant', content: '', refusal: null }),
          chunk({ refusal: 'I can’t' }),
          chunk({ refusal: ' help' }),
          chunk({ refusal: ' with' }),
          chunk({ refusal: ' that.' }),
        ),
        ...FINISH('stop'),
      ]),
    ],
    ends: 'ok',
    ...both(degraded('openai', 'content_filter/refusal')),
  },
  {
    id: 'openai-reasoning-only',
    title: 'All allowed tokens went into reasoning',
    call: 'openai.chat',
    options: { more: { max_completion_tokens: 500 } },
    answers: [json(200, ONLY_REASONING)],
    ends: 'ok',
    ...both(
      degraded('openai', 'output_truncated/token_limit', {
        says: [/max_completion_tokens/u, /reasoning/iu],
        never: [/max_tokens/u],
      }),
    ),
  },
  {
    id: 'openai-incomplete',
    title: '`response.incomplete`',
    call: 'openai.responses',
    options: { ...stream, more: { max_output_tokens: 20 } },
    answers: [streamed([...RESPONSE_BEGINS, ...RESPONSE_INCOMPLETE])],
    ends: 'ok',
    ...both(
      degraded('openai', 'output_truncated/token_limit', { says: [/max_output_tokens/u], never: [/max_tokens\b/u] }),
    ),
  },
  {
    id: 'anthropic-length',
    title: '`stop_reason: max_tokens`, in a stream',
    call: 'anthropic.stream',
    answers: [streamed([...BEGINS, ...ENDS('max_tokens')])],
    ends: 'ok',
    ...both(degraded('anthropic', 'output_truncated/token_limit', { says: [/max_tokens/u] })),
  },
  {
    id: 'anthropic-refusal',
    title: '`stop_reason: refusal`',
    call: 'anthropic.messages',
    answers: [json(200, whole('refusal'))],
    ends: 'ok',
    ...both(degraded('anthropic', 'content_filter/refusal')),
  },
  {
    id: 'genai-length',
    title: '`finishReason: MAX_TOKENS`',
    call: 'genai.generate',
    options: { more: { maxOutputTokens: 20 } },
    answers: [json(200, candidate('Assam', 'MAX_TOKENS'))],
    ends: 'ok',
    ...both(degraded('gemini', 'output_truncated/token_limit', { says: [/maxOutputTokens/u], never: [/max_tokens/u] })),
  },
  {
    id: 'genai-safety',
    title: '`finishReason: SAFETY`, in a stream',
    call: 'genai.stream',
    answers: [streamed(data(candidate('As'), candidate(null, 'SAFETY')))],
    ends: 'ok',
    ...both(degraded('gemini', 'content_filter/output_blocked')),
  },
  {
    id: 'genai-blocked',
    title: 'The prompt is blocked',
    call: 'genai.generate',
    answers: [
      json(200, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: { promptTokenCount: 9 } }),
    ],
    ends: 'ok',
    ...both(degraded('gemini', 'content_filter/input_blocked')),
  },
  {
    id: 'genai-empty',
    title: 'No candidates at all',
    call: 'genai.generate',
    answers: [
      json(200, { usageMetadata: { promptTokenCount: 9, totalTokenCount: 9 }, modelVersion: 'gemini-2.5-flash' }),
    ],
    ends: 'ok',
    ...both(failed('gemini', 200, 'server_error/unexpected_output', { certainty: 'likely' })),
  },
  {
    id: 'ollama-length',
    title: '`done_reason: length`',
    call: 'ollama.chat',
    options: stream,
    answers: [
      streamed(lines(ollamaLine('Assam'), ollamaLine('', { done: true, done_reason: 'length' })), undefined, NDJSON),
    ],
    ends: 'ok',
    ...both(degraded('ollama', 'output_truncated/token_limit')),
  },
  {
    id: 'cohere-length',
    title: '`finish_reason: MAX_TOKENS`',
    call: 'cohere.chat',
    options: stream,
    answers: [streamed(typed(...cohereBegins, { type: 'message-end', delta: { finish_reason: 'MAX_TOKENS' } }))],
    ends: 'ok',
    ...both(degraded('cohere', 'output_truncated/token_limit')),
  },
  {
    id: 'mistral-length',
    title: '`finish_reason: length`',
    call: 'mistral.chat',
    options: stream,
    answers: [streamed([...TEXT, ...FINISH('length')])],
    ends: 'ok',
    ...both(degraded('mistral', 'output_truncated/token_limit')),
  },
  {
    id: 'ai-google-safety',
    title: '`finishReason: SAFETY`',
    call: 'ai.google',
    options: once,
    answers: [streamed(data(candidate('As'), candidate(null, 'SAFETY')))],
    ends: 'ok',
    ...both(degraded('gemini', 'content_filter/output_blocked')),
  },
];
