import { json } from '../../faults/replies.ts';
import { both, failed } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { anthropicError } from './anthropic-answers.ts';
import { answer, BAD_KEY, openaiError, QUOTA } from './openai-answers.ts';

const once = { retries: 0 } as const;
const likely = 'likely';
const PORTKEY = 'http://localhost:8787/v1';
const CLOUDFLARE = 'https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/teashop/openai';
const ROUTER = 'http://localhost:3456';

/** A gateway between the page and the provider. Portkey's is the real one; its providers are those of this test. */
export const gateways: readonly SdkCase[] = [
  {
    id: 'cloudflare-quota',
    title: 'Cloudflare’s gateway: OpenAI has no quota left',
    call: 'openai.chat',
    options: { ...once, baseUrl: CLOUDFLARE },
    answers: [json(429, QUOTA)],
    ends: 'RateLimitError',
    ...both(
      failed('cloudflare', 429, 'billing/balance_empty', {
        says: [/OpenAI/u],
        never: [/account at Cloudflare/u, /0123456789abcdef0123456789abcdef/u],
      }),
    ),
  },
  {
    id: 'cloudflare-key',
    title: 'Cloudflare’s gateway: OpenAI does not know the key',
    call: 'openai.chat',
    options: { ...once, baseUrl: CLOUDFLARE },
    answers: [json(401, BAD_KEY)],
    ends: 'AuthenticationError',
    ...both(
      failed('cloudflare', 401, 'authentication/invalid_key', {
        says: [/OpenAI/u],
        never: [/console of Cloudflare/u, /0123456789abcdef0123456789abcdef/u],
      }),
    ),
  },
  {
    id: 'portkey-key',
    title: 'Portkey’s gateway: OpenAI does not know the key',
    call: 'openai.chat',
    options: { ...once, baseUrl: PORTKEY, headers: { 'x-portkey-provider': 'openai' } },
    answers: [json(401, BAD_KEY)],
    ends: 'AuthenticationError',
    ...both(
      failed('portkey', 401, 'authentication/invalid_key', { says: [/OpenAI/u], never: [/console of Portkey/u] }),
    ),
  },
  {
    id: 'portkey-quota',
    title: 'Portkey’s gateway: OpenAI has no quota left',
    call: 'openai.chat',
    options: { ...once, baseUrl: PORTKEY, headers: { 'x-portkey-provider': 'openai' } },
    answers: [json(429, QUOTA)],
    ends: 'RateLimitError',
    ...both(failed('portkey', 429, 'billing/balance_empty', { says: [/OpenAI/u], never: [/account at Portkey/u] })),
  },
  {
    id: 'portkey-anthropic',
    title: 'Portkey’s gateway: Anthropic is overloaded',
    call: 'openai.chat',
    options: {
      ...once,
      baseUrl: PORTKEY,
      model: 'claude-sonnet-4-5',
      headers: { 'x-portkey-provider': 'anthropic' },
      more: { max_tokens: 100 },
    },
    answers: [json(529, anthropicError('overloaded_error', 'Overloaded'))],
    ends: 'rror',
    ...both(failed('portkey', 529, 'overloaded/engine_overloaded', { says: [/Anthropic/u] })),
  },
  {
    id: 'portkey-provider',
    title: 'Portkey’s gateway does not know the provider',
    call: 'openai.chat',
    options: { ...once, baseUrl: PORTKEY, headers: { 'x-portkey-provider': 'opnai' } },
    answers: [answer],
    ends: 'BadRequestError',
    ...both(failed('portkey', 400, 'invalid_request/header', { certainty: likely, says: [/x-portkey-provider/u] })),
  },
  {
    id: 'portkey-no-provider',
    title: 'Portkey’s gateway is not told a provider',
    call: 'openai.chat',
    options: { ...once, baseUrl: PORTKEY },
    answers: [answer],
    ends: 'BadRequestError',
    ...both(failed('portkey', 400, 'invalid_request/header', { certainty: likely, says: [/x-portkey-provider/u] })),
  },
  {
    id: 'portkey-stream',
    title: 'Portkey’s gateway: OpenAI has no quota left, for a stream',
    call: 'openai.chat',
    options: { ...once, stream: true, baseUrl: PORTKEY, headers: { 'x-portkey-provider': 'openai' } },
    answers: [json(429, QUOTA)],
    ends: 'RateLimitError',
    ...both(failed('portkey', 429, 'billing/balance_empty', { says: [/OpenAI/u], never: [/account at Portkey/u] })),
  },
  {
    id: 'router-range',
    title: 'A router of Claude Code: DeepSeek’s limit',
    call: 'anthropic.messages',
    options: { ...once, baseUrl: ROUTER },
    answers: [
      json(400, {
        error: {
          message:
            'Error from provider(deepseek,deepseek-chat: 400): {"error":{"message":"Invalid max_tokens value, the valid range of max_tokens is [1, 8192]","type":"invalid_request_error","param":null,"code":"invalid_request_error"}}',
          type: 'api_error',
          code: 'provider_response_error',
        },
      }),
    ],
    ends: 'BadRequestError',
    ...both(
      failed('claude-code-router', 400, 'invalid_request/out_of_range', {
        certainty: likely,
        says: [/DeepSeek/u, /8,?192/u],
      }),
    ),
  },
  {
    id: 'router-provider',
    title: 'A router of Claude Code does not know the provider',
    call: 'anthropic.messages',
    options: { ...once, baseUrl: ROUTER },
    answers: [
      json(404, {
        error: { message: "Provider 'opnrouter' not found", type: 'api_error', code: 'provider_not_found' },
      }),
    ],
    ends: 'NotFoundError',
    ...both(
      // The part of the model's id before the comma names the provider.
      failed('claude-code-router', 404, 'model_not_found/unknown_model', {
        says: [/opnrouter/u],
        never: [/no such endpoint/iu],
      }),
    ),
  },
  {
    id: 'litellm-rate',
    title: 'LiteLLM: OpenAI limits the rate',
    call: 'openai.chat',
    options: { ...once, baseUrl: 'http://localhost:4000/v1' },
    answers: [
      json(
        429,
        openaiError(
          'litellm.RateLimitError: RateLimitError: OpenAIException - Rate limit reached for gpt-5-mini in organization org-teashop0001 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.. Received Model Group=gpt-5-mini\nAvailable Model Group Fallbacks=None',
          'throttling_error',
          '429',
        ),
        { 'x-litellm-call-id': 'c1', 'x-litellm-model-group': 'gpt-5-mini' },
      ),
    ],
    ends: 'RateLimitError',
    ...both(failed('litellm', 429, 'rate_limit/requests_per_minute', { certainty: likely, says: [/OpenAI/u] })),
  },
];
