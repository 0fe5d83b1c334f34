import { both, each, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { BEGINS, BREAKS } from './anthropic-answers.ts';
import { data, lines, lingering, NDJSON, typed } from './answers.ts';
import { candidate, geminiError } from './gemini-answers.ts';
import {
  chunk,
  openaiError,
  QUOTA,
  RESPONSE_BEGINS,
  RESPONSE_ERROR,
  RESPONSE_FAILS,
  SERVER_ERROR,
  TEXT,
} from './openai-answers.ts';

const stream = { stream: true } as const;
const overloaded = [...BEGINS, ...BREAKS('overloaded_error', 'Overloaded')];
const ui = { 'x-vercel-ai-ui-message-stream': 'v1' };
const uiError = (errorText: string) =>
  lingering(data({ type: 'start' }, { type: 'start-step' }, { type: 'error', errorText }, '[DONE]'), undefined, ui);

/** An error inside a stream. Most SDKs throw when they have read it, and hang up. */
export const inStream: readonly SdkCase[] = [
  {
    id: 'openai-stream-error',
    title: 'A server error',
    call: 'openai.chat',
    options: stream,
    answers: [lingering([...TEXT, ...data(SERVER_ERROR)])],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-stream-error-first',
    title: 'A server error as the first event',
    call: 'openai.chat',
    options: stream,
    answers: [lingering(data(SERVER_ERROR))],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-stream-quota',
    title: 'No quota',
    call: 'openai.chat',
    options: stream,
    answers: [lingering(data(QUOTA))],
    ends: 'APIError',
    ...both(failed('openai', 200, 'billing/balance_empty')),
  },
  {
    id: 'openai-stream-named-error',
    title: 'An event named `error`',
    call: 'openai.chat',
    options: stream,
    answers: [lingering([...TEXT, `event: error\ndata: ${JSON.stringify(SERVER_ERROR)}\n\n`])],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-stream-context',
    title: 'The prompt is too long, as vLLM says it',
    call: 'openai.chat',
    options: { ...stream, baseUrl: 'http://localhost:8000/v1' },
    answers: [
      lingering(
        data({
          error: {
            object: 'error',
            message:
              "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens in the messages, Please reduce the length of the messages.",
            type: 'BadRequestError',
            param: null,
            code: 400,
          },
        }),
      ),
    ],
    ends: 'APIError',
    ...both(failed('vllm', 200, 'context_length/input_too_long', { certainty: 'likely' })),
  },
  {
    id: 'openai-stream-error-worker',
    title: 'A server error, for a worker',
    call: 'openai.chat',
    options: stream,
    place: 'worker',
    answers: [lingering([...TEXT, ...data(SERVER_ERROR)])],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-stream-error-reloaded',
    title: 'A server error, after a reload',
    call: 'openai.chat',
    options: stream,
    reloaded: true,
    answers: [lingering([...TEXT, ...data(SERVER_ERROR)])],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-responses-failed',
    title: '`response.failed`',
    call: 'openai.responses',
    options: stream,
    answers: [lingering([...RESPONSE_BEGINS, ...RESPONSE_FAILS])],
    ends: 'ok',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'openai-responses-error',
    title: 'An `error` event with a rate limit',
    call: 'openai.responses',
    options: stream,
    answers: [lingering([...RESPONSE_BEGINS, ...RESPONSE_ERROR])],
    // The SDK hands the event to the page like any other.
    ends: 'ok',
    ...both(failed('openai', 200, 'rate_limit/tokens_per_minute', { certainty: 'likely' })),
  },
  {
    id: 'anthropic-stream-overloaded',
    title: 'Overloaded',
    call: 'anthropic.messages',
    options: stream,
    answers: [lingering(overloaded)],
    ends: 'APIError',
    ...both(failed('anthropic', 200, 'overloaded/engine_overloaded')),
  },
  {
    id: 'anthropic-helper-overloaded',
    title: 'Overloaded',
    call: 'anthropic.stream',
    answers: [lingering(overloaded)],
    ends: 'APIError',
    ...both(failed('anthropic', 200, 'overloaded/engine_overloaded')),
  },
  {
    id: 'anthropic-stream-api-error',
    title: 'An internal error',
    call: 'anthropic.messages',
    options: stream,
    answers: [lingering([...BEGINS, ...BREAKS('api_error', 'Internal server error')])],
    ends: 'APIError',
    ...both(failed('anthropic', 200, 'server_error/internal')),
  },
  {
    id: 'anthropic-stream-worker',
    title: 'Overloaded, for a worker',
    call: 'anthropic.messages',
    options: stream,
    place: 'worker',
    answers: [lingering(overloaded)],
    ends: 'APIError',
    ...both(failed('anthropic', 200, 'overloaded/engine_overloaded')),
  },
  {
    id: 'groq-stream-error',
    title: 'The model made no usable tool call',
    call: 'groq.chat',
    options: stream,
    answers: [
      lingering([
        ...TEXT,
        `event: error\ndata: ${JSON.stringify({
          error: {
            message: "Failed to call a function. Please adjust your prompt. See 'failed_generation' for more details.",
            type: 'invalid_request_error',
            code: 'tool_use_failed',
            failed_generation: '<function=tea>',
            status_code: 400,
          },
        })}\n\n`,
      ]),
    ],
    ends: 'APIError',
    ...both(failed('groq', 200, 'server_error/unexpected_output')),
  },
  {
    id: 'langchain-stream-error',
    title: 'A server error',
    call: 'langchain.chat',
    options: stream,
    answers: [lingering([...TEXT, ...data(SERVER_ERROR)])],
    ends: 'Error',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'usechat-stream-quota',
    title: 'The backend passes on that there is no quota',
    call: 'ai.useChat',
    options: { baseUrl: 'https://own.test/usechat-stream-quota/api/chat' },
    watched: 'ai-sdk',
    answers: [
      uiError(
        'You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
      ),
    ],
    ends: 'Error: You exceeded',
    ...both(failed('ai-sdk', 200, 'billing/quota_exhausted', { certainty: 'likely' })),
  },
  {
    id: 'usechat-stream-masked',
    title: 'The backend hides the error',
    call: 'ai.useChat',
    options: { baseUrl: 'https://own.test/usechat-stream-masked/api/chat' },
    watched: 'ai-sdk',
    answers: [uiError('An error occurred.')],
    ends: 'Error: An error occurred.',
    ...both(failed('ai-sdk', 200, 'unknown/masked', { certainty: 'likely' })),
  },
  {
    id: 'ai-openai-stream-error',
    title: 'An `error` event of the Responses API',
    call: 'ai.openai',
    options: { ...stream, retries: 0 },
    answers: [lingering([...RESPONSE_BEGINS, ...RESPONSE_FAILS])],
    ends: 'rror',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'ai-anthropic-stream-overloaded',
    title: 'Overloaded',
    call: 'ai.anthropic',
    options: { ...stream, retries: 0 },
    answers: [lingering(overloaded)],
    ends: 'rror',
    ...both(failed('anthropic', 200, 'overloaded/engine_overloaded')),
  },
  {
    id: 'ai-openrouter-stream-error',
    title: 'The provider behind the gateway breaks off',
    call: 'ai.openrouter',
    options: { ...stream, retries: 0 },
    answers: [
      lingering(
        data(chunk({ role: 'assistant', content: 'As' }), {
          id: 'gen-1',
          object: 'chat.completion.chunk',
          model: 'deepseek/deepseek-chat',
          provider: 'DeepInfra',
          error: {
            code: 502,
            message: 'Provider returned error',
            metadata: { provider_name: 'DeepInfra', raw: 'upstream connect error or disconnect/reset before headers' },
          },
          choices: [{ index: 0, delta: { content: '' }, finish_reason: 'error' }],
        }),
      ),
    ],
    ends: 'rror',
    ...both(failed('openrouter', 200, 'upstream_error/provider_failed', { certainty: 'likely' })),
  },
  {
    id: 'genai-stream-error',
    title: 'The model is overloaded',
    call: 'genai.stream',
    answers: [
      lingering(
        data(candidate('As'), geminiError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.')),
      ),
    ],
    ends: 'ApiError',
    ...both(failed('gemini', 200, 'overloaded/engine_overloaded', { certainty: 'likely' })),
  },
  {
    id: 'ollama-stream-error',
    title: 'The runner ended',
    call: 'ollama.chat',
    options: stream,
    answers: [
      lingering(
        lines(
          {
            model: 'llama3.2',
            created_at: '2026-01-01T00:00:00Z',
            message: { role: 'assistant', content: 'As' },
            done: false,
          },
          { error: 'an error was encountered while running the model: unexpected EOF' },
        ),
        NDJSON,
      ),
    ],
    ends: 'Error: an error was encountered',
    ...both(failed('ollama', 200, 'server_error/internal', { certainty: 'likely' })),
  },
  {
    id: 'cohere-stream-error',
    title: '`finish_reason` is `ERROR`',
    call: 'cohere.chat',
    options: stream,
    answers: [
      lingering(
        typed(
          { type: 'message-start', id: 'c1', delta: { message: { role: 'assistant', content: [] } } },
          { type: 'content-delta', index: 0, delta: { message: { content: { text: 'As' } } } },
          { type: 'message-end', delta: { finish_reason: 'ERROR', error: 'generation failed' } },
        ),
      ),
    ],
    ends: 'ok',
    ...both(
      // Cohere's documentation: "The generation failed due to an internal error".
      failed('cohere', 200, 'server_error/internal', {
        says: [/generation failed/u],
        never: [/temperature/u],
      }),
    ),
  },
  {
    id: 'huggingface-stream-error',
    title: 'The model fails',
    call: 'huggingface.chat',
    options: stream,
    answers: [lingering([...TEXT, ...data({ error: 'CUDA out of memory', error_type: 'generation' })])],
    ends: 'rror',
    ...both(failed('huggingface', 200, 'server_error/internal')),
  },
  {
    id: 'hand-read-error',
    title: 'A reader written by hand throws at the error',
    call: 'web.read',
    answers: [
      lingering([
        ...TEXT,
        ...data(
          openaiError(
            'The engine is currently overloaded, please try again later',
            'server_error',
            'server_is_overloaded',
          ),
        ),
      ]),
    ],
    ends: 'Error: stream',
    ...both(failed('openai', 200, 'overloaded/engine_overloaded')),
  },
  {
    id: 'hand-read-error-cut',
    title: 'The server writes the error and breaks the connection',
    call: 'web.whole',
    answers: [
      async ({ request, response }) => {
        response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/event-stream' });
        for (const piece of [...TEXT, ...data(SERVER_ERROR)]) response.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 200));
        request.socket.destroy();
      },
    ],
    ends: 'TypeError',
    ...each([failed('openai', 200, 'server_error/internal')], [failed('openai', 200, 'server_error/internal')]),
  },
];
