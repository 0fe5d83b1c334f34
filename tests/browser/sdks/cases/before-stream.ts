import { json, respond } from '../../faults/replies.ts';
import { both, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { anthropicError } from './anthropic-answers.ts';
import { GEMINI_KEY, GEMINI_QUOTA } from './gemini-answers.ts';
import { BAD_KEY, openaiError } from './openai-answers.ts';

const stream = { stream: true } as const;
const once = { retries: 0 } as const;

/** What is refused before an answer begins: keys, money, models. */
export const beforeStream: readonly SdkCase[] = [
  {
    id: 'openai-401',
    title: 'A wrong key',
    call: 'openai.chat',
    answers: [json(401, BAD_KEY)],
    ends: 'AuthenticationError',
    ...both(failed('openai', 401, 'authentication/invalid_key')),
  },
  {
    id: 'openai-401-stream',
    title: 'A wrong key, for a stream',
    call: 'openai.chat',
    options: stream,
    answers: [json(401, BAD_KEY)],
    ends: 'AuthenticationError',
    ...both(failed('openai', 401, 'authentication/invalid_key')),
  },
  {
    id: 'openai-no-model',
    title: 'An unknown model',
    call: 'openai.chat',
    options: { model: 'gpt-5-minus' },
    answers: [
      json(
        404,
        openaiError(
          'The model `gpt-5-minus` does not exist or you do not have access to it.',
          'invalid_request_error',
          'model_not_found',
        ),
      ),
    ],
    ends: 'NotFoundError',
    ...both(failed('openai', 404, 'model_not_found/unknown_model')),
  },
  {
    id: 'openai-context',
    title: 'The prompt is too long',
    call: 'openai.chat',
    answers: [
      json(
        400,
        openaiError(
          "This model's maximum context length is 128000 tokens. However, your messages resulted in 140211 tokens. Please reduce the length of the messages.",
          'invalid_request_error',
          'context_length_exceeded',
          'messages',
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(failed('openai', 400, 'context_length/input_too_long')),
  },
  {
    id: 'openai-unverified',
    title: 'The organization is not verified',
    call: 'openai.chat',
    options: stream,
    answers: [
      json(
        400,
        openaiError(
          'Your organization must be verified to stream this model. Please go to: https://platform.openai.com/settings/organization/general and click on Verify Organization.',
          'invalid_request_error',
          'unsupported_value',
          'stream',
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(failed('openai', 400, 'permission/verification_required', { certainty: 'likely' })),
  },
  {
    id: 'openai-moderated',
    title: 'The prompt is blocked',
    call: 'openai.responses',
    answers: [
      json(
        400,
        openaiError(
          'Invalid prompt: your prompt was flagged as potentially violating our usage policy. Please try again with a different prompt.',
          'invalid_request_error',
          'invalid_prompt',
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(failed('openai', 400, 'content_filter/input_blocked')),
  },
  {
    id: 'anthropic-401',
    title: 'A wrong key',
    call: 'anthropic.messages',
    answers: [json(401, anthropicError('authentication_error', 'invalid x-api-key'))],
    ends: 'AuthenticationError',
    ...both(failed('anthropic', 401, 'authentication/invalid_key', { certainty: 'likely' })),
  },
  {
    id: 'anthropic-credit',
    title: 'The credit balance is too low',
    call: 'anthropic.messages',
    options: stream,
    answers: [
      json(
        400,
        anthropicError(
          'invalid_request_error',
          'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
        ),
      ),
    ],
    ends: 'BadRequestError',
    ...both(failed('anthropic', 400, 'billing/balance_empty', { certainty: 'likely' })),
  },
  {
    id: 'anthropic-context',
    title: 'The prompt is too long',
    call: 'anthropic.stream',
    answers: [json(400, anthropicError('invalid_request_error', 'prompt is too long: 213462 tokens > 200000 maximum'))],
    ends: 'BadRequestError',
    ...both(failed('anthropic', 400, 'context_length/input_too_long', { certainty: 'likely' })),
  },
  {
    id: 'anthropic-cors-org',
    title: 'The organization forbids calls from browsers',
    call: 'anthropic.messages',
    answers: [
      json(
        401,
        anthropicError(
          'authentication_error',
          'CORS requests are not allowed for this Organization because of its custom data retention settings',
        ),
      ),
    ],
    ends: 'AuthenticationError',
    ...both(failed('anthropic', 401, 'cors/organization_forbids', { certainty: 'likely' })),
  },
  {
    id: 'genai-401',
    title: 'A wrong key',
    call: 'genai.stream',
    answers: [json(400, GEMINI_KEY)],
    ends: 'ApiError',
    ...both(failed('gemini', 400, 'authentication/invalid_key')),
  },
  {
    id: 'genai-quota',
    title: 'Too many requests a minute',
    call: 'genai.stream',
    answers: [json(429, GEMINI_QUOTA)],
    ends: 'ApiError',
    ...both(failed('gemini', 429, 'rate_limit/requests_per_minute')),
  },
  {
    id: 'ai-google-key',
    title: 'A wrong key',
    call: 'ai.google',
    options: { ...stream, ...once },
    answers: [json(400, GEMINI_KEY)],
    ends: 'rror',
    ...both(failed('gemini', 400, 'authentication/invalid_key')),
  },
  {
    id: 'ai-openrouter-402',
    title: 'Too few credits for the tokens that were asked for',
    call: 'ai.openrouter',
    options: once,
    answers: [
      json(402, {
        error: {
          message:
            'This request requires more credits, or fewer max_tokens. You requested up to 8192 tokens, but can only afford 2000. To increase, visit https://openrouter.ai/settings/credits and upgrade to a paid account',
          code: 402,
        },
        user_id: 'user_teashop1',
      }),
    ],
    ends: 'rror',
    ...both(failed('openrouter', 402, 'billing/balance_empty', { certainty: 'likely' })),
  },
  {
    id: 'ai-openrouter-429',
    title: 'The provider behind the gateway limits the rate',
    call: 'ai.openrouter',
    options: once,
    answers: [
      json(429, {
        error: {
          message: 'Provider returned error',
          code: 429,
          metadata: {
            raw: 'deepseek/deepseek-chat:free is temporarily rate-limited upstream. Please retry shortly.',
            provider_name: 'Chutes',
          },
        },
      }),
    ],
    ends: 'rror',
    ...both(failed('openrouter', 429, 'rate_limit/upstream_rate_limit', { certainty: 'likely' })),
  },
  {
    id: 'ollama-404',
    title: 'The model was not pulled',
    call: 'ollama.chat',
    options: stream,
    answers: [json(404, { error: "model 'llama3.2' not found" })],
    ends: 'ResponseError',
    ...both(failed('ollama', 404, 'model_not_found/unknown_model', { certainty: 'likely', says: [/ollama pull/u] })),
  },
  {
    id: 'ollama-pull',
    title: 'A model that the library does not have',
    call: 'ollama.pull',
    answers: [json(500, { error: 'pull model manifest: file does not exist' })],
    ends: 'ResponseError',
    ...both(
      failed('ollama', 500, 'model_not_found/unknown_model', {
        certainty: 'likely',
        says: [/llama9/u],
        never: [/ask for access/iu],
      }),
    ),
  },
  {
    id: 'cohere-401',
    title: 'A wrong key',
    call: 'cohere.chat',
    answers: [json(401, { id: 'c1', message: 'invalid api token' })],
    ends: 'UnauthorizedError',
    ...both(failed('cohere', 401, 'authentication/invalid_key', { certainty: 'likely' })),
  },
  {
    id: 'mistral-401',
    title: 'A wrong key',
    call: 'mistral.chat',
    answers: [json(401, { detail: 'Unauthorized' })],
    ends: 'SDKError',
    ...both(failed('mistral', 401, 'authentication/invalid_key', { certainty: 'likely', never: [/codestral/iu] })),
  },
  {
    id: 'mistral-422',
    title: 'A field of the wrong type',
    call: 'mistral.chat',
    answers: [
      json(422, {
        object: 'error',
        message: {
          detail: [
            {
              type: 'float_parsing',
              loc: ['body', 'temperature'],
              msg: 'Input should be a valid number, unable to parse string as a number',
              input: 'warm',
            },
          ],
        },
        type: 'invalid_request_error',
        param: null,
        code: null,
      }),
    ],
    ends: 'rror',
    ...both(failed('mistral', 422, 'invalid_request/wrong_type', { says: [/temperature/u] })),
  },
  {
    id: 'groq-413',
    title: 'The request alone is over the limit of tokens a minute',
    call: 'groq.chat',
    answers: [
      json(
        413,
        openaiError(
          'Request too large for model `llama-3.3-70b-versatile` in organization `org_01teashop` service tier `on_demand` on tokens per minute (TPM): Limit 12000, Requested 15250, please reduce your message size and try again.',
          'tokens',
          'rate_limit_exceeded',
        ),
      ),
    ],
    ends: 'APIError',
    ...both(failed('groq', 413, 'rate_limit/tokens_per_minute')),
  },
  {
    id: 'huggingface-401',
    title: 'A wrong token',
    call: 'huggingface.chat',
    answers: [json(401, { error: 'Invalid username or password.' })],
    ends: 'rror',
    ...both(failed('huggingface', 401, 'authentication/invalid_key', { certainty: 'likely' })),
  },
  {
    id: 'fal-balance',
    title: 'The balance is used up',
    call: 'fal.run',
    answers: [
      json(403, {
        detail: 'User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.',
      }),
    ],
    ends: 'rror',
    ...both(failed('fal', 403, 'billing/balance_empty', { certainty: 'likely', says: [/fal-ai\/flux\/dev/u] })),
  },
  {
    id: 'fal-422',
    title: 'A value that is not one of those allowed',
    call: 'fal.run',
    options: { more: { image_size: 'round' } },
    answers: [
      json(422, {
        detail: [
          {
            loc: ['body', 'image_size'],
            msg: "unexpected value; permitted: 'square_hd', 'square', 'portrait_4_3'",
            type: 'value_error.const',
            ctx: { given: 'round', permitted: ['square_hd', 'square', 'portrait_4_3'] },
          },
        ],
      }),
    ],
    ends: 'ValidationError',
    ...both(failed('fal', 422, 'invalid_request/enum', { says: [/fal-ai\/flux\/dev/u, /square_hd/u] })),
  },
  {
    id: 'azure-401',
    title: 'A wrong key',
    call: 'openai.azure',
    answers: [
      json(401, {
        error: {
          code: '401',
          message:
            'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.',
        },
      }),
    ],
    ends: 'AuthenticationError',
    ...both(failed('azure', 401, 'authentication/invalid_key', { certainty: 'likely' })),
  },
  {
    id: 'azure-deployment',
    title: 'An unknown deployment',
    call: 'openai.azure',
    answers: [
      json(404, {
        error: {
          code: 'DeploymentNotFound',
          message:
            'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.',
        },
      }),
    ],
    ends: 'NotFoundError',
    ...both(failed('azure', 404, 'model_not_found/not_deployed')),
  },
  {
    id: 'deepseek-402',
    title: 'The balance is used up',
    call: 'openai.chat',
    options: { baseUrl: 'https://api.deepseek.com', model: 'deepseek-chat' },
    answers: [json(402, openaiError('Insufficient Balance', 'unknown_error', 'invalid_request_error'))],
    ends: 'APIError',
    ...both(failed('deepseek', 402, 'billing/balance_empty', { certainty: 'likely' })),
  },
  {
    id: 'groq-html',
    title: 'A page of Cloudflare instead of the API',
    call: 'groq.chat',
    options: once,
    answers: [
      respond(
        520,
        { 'access-control-allow-origin': '*', 'content-type': 'text/html', server: 'cloudflare' },
        '<!DOCTYPE html><html><head><title>api.groq.com | 520: Web server is returning an unknown error</title></head><body><h1>Web server is returning an unknown error</h1></body></html>',
      ),
    ],
    ends: 'InternalServerError',
    ...both(failed('groq', 520, 'upstream_error/provider_failed', { certainty: 'likely' })),
  },
];
