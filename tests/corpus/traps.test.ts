import { expect, it } from 'vitest';
import { classify } from '../../lib/classifier/index.ts';
import { exchangeWith, headersOf, textBody } from '../exchange.ts';

interface Trap {
  readonly url: string;
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const at = (host: string, path = '/v1/chat/completions'): string => `https://${host}${path}`;
const openai = (status: number, error: object): Trap => ({ url: at('api.openai.com'), status, body: { error } });
const anthropic = (status: number, type: string, message: string): Trap => ({
  url: at('api.anthropic.com', '/v1/messages'),
  status,
  body: { type: 'error', error: { type, message } },
});
const gemini = (status: number, error: object): Trap => ({
  url: at('generativelanguage.googleapis.com', '/v1beta/models/demo-1:generateContent'),
  status,
  body: { error },
});
const quota = (quotaId: string): object => ({
  code: 429,
  status: 'RESOURCE_EXHAUSTED',
  message: 'You exceeded your current quota, please check your plan and billing details.',
  details: [{ '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaId }] }],
});
const zhipu = (code: string, message: string): Trap => ({
  url: at('open.bigmodel.cn', '/api/paas/v4/chat/completions'),
  status: 429,
  body: { error: { code, message } },
});
const mimo = (status: number, error: object): Trap => ({ url: at('api.xiaomimimo.com'), status, body: { error } });

/** What classifiers by status, or by words found anywhere, get wrong. */
const traps: readonly (readonly [name: string, trap: Trap, cause: string | RegExp])[] = [
  [
    'a token id that holds 429',
    openai(400, { message: 'Invalid token in prompt: 429', type: 'invalid_request_error', param: null }),
    /^invalid_request\//u,
  ],
  [
    'an echoed prompt about rate limits',
    openai(400, { message: 'Bad field', type: 'invalid_request_error', param: 'why do I get rate_limit 429?' }),
    /^invalid_request\//u,
  ],
  [
    '403 with an empty balance',
    {
      url: at('aihubmix.com'),
      status: 403,
      body: { error: { code: 'insufficient_user_quota', message: 'Balance is insufficient' } },
    },
    'billing/balance_empty',
  ],
  [
    '403 for a region',
    openai(403, { code: 'unsupported_country_region_territory', message: 'Country not supported' }),
    'permission/region',
  ],
  [
    'Gemini’s bad key as 400',
    gemini(400, {
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'API key not valid.',
      details: [{ reason: 'API_KEY_INVALID' }],
    }),
    'authentication/invalid_key',
  ],
  [
    'Gemini’s 429 per minute',
    gemini(429, quota('GenerateRequestsPerMinutePerProjectPerModel-FreeTier')),
    'rate_limit/requests_per_minute',
  ],
  [
    'Gemini’s 429 per day',
    gemini(429, quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier')),
    'rate_limit/requests_per_day',
  ],
  [
    'Bailian’s insufficient_quota',
    {
      url: at('dashscope.aliyuncs.com', '/compatible-mode/v1/chat/completions'),
      status: 429,
      body: {
        error: {
          code: 'insufficient_quota',
          type: 'insufficient_quota',
          message: 'You exceeded your current quota; see #token-limit',
        },
      },
    },
    /^rate_limit\//u,
  ],
  [
    'OpenAI’s insufficient_quota',
    openai(429, { code: 'insufficient_quota', message: 'You exceeded your current quota' }),
    /^billing\//u,
  ],
  [
    '429 for an overloaded engine',
    {
      url: at('api.moonshot.ai'),
      status: 429,
      body: { error: { type: 'engine_overloaded_error', message: 'The engine is overloaded' } },
    },
    'overloaded/engine_overloaded',
  ],
  [
    '503 for a missing model',
    { url: at('aihubmix.com'), status: 503, body: { error: { message: 'Incorrect model ID.' } } },
    'model_not_found/unknown_model',
  ],
  [
    '404 for a wrong base URL',
    openai(404, { message: 'Invalid URL (POST /chat/completions)', type: 'invalid_request_error' }),
    'not_found/wrong_path',
  ],
  [
    '404 for a model',
    openai(404, { code: 'model_not_found', message: 'The model `demo` does not exist' }),
    'model_not_found/unknown_model',
  ],
  [
    'Anthropic’s CORS as 401',
    anthropic(401, 'authentication_error', "CORS requests must set 'anthropic-dangerous-direct-browser-access' header"),
    'cors/browser_access_header',
  ],
  [
    'Anthropic’s spending cap as 400',
    anthropic(
      400,
      'invalid_request_error',
      'You have reached your specified API usage limits. You will regain access on 2026-12-01.',
    ),
    'billing/spending_cap',
  ],
  [
    'OpenRouter’s “Provider returned error”',
    {
      url: at('openrouter.ai', '/api/v1/chat/completions'),
      status: 400,
      body: {
        error: {
          code: 400,
          message: 'Provider returned error',
          metadata: {
            provider_name: 'OpenAI',
            raw: '{"error":{"code":"context_length_exceeded","message":"too long"}}',
          },
        },
      },
    },
    /^context_length\//u,
  ],
  [
    'Groq’s 413',
    {
      url: at('api.groq.com', '/openai/v1/chat/completions'),
      status: 413,
      body: {
        error: {
          code: 'rate_limit_exceeded',
          type: 'tokens',
          message: 'Request too large for model `demo` on tokens per minute (TPM): Limit 6000, Requested 12000',
        },
      },
    },
    'rate_limit/tokens_per_minute',
  ],
  [
    'Together’s 429 credit_limit',
    {
      url: at('api.together.xyz'),
      status: 429,
      body: { error: { type: 'credit_limit', message: 'You are limited to 60 queries per minute; upgrade for more' } },
    },
    /^rate_limit\//u,
  ],
  [
    'Together’s 402 credit_limit',
    {
      url: at('api.together.xyz'),
      status: 402,
      body: { error: { type: 'credit_limit', message: 'Credit limit exceeded' } },
    },
    /^billing\//u,
  ],
  [
    'ElevenLabs’ 401 for money',
    {
      url: at('api.elevenlabs.io', '/v1/text-to-speech/demo'),
      status: 401,
      body: { detail: { status: 'quota_exceeded', message: 'This request exceeds your quota' } },
    },
    /^billing\//u,
  ],
  [
    'xAI’s 403 for money',
    {
      url: at('api.x.ai'),
      status: 403,
      body: {
        code: 'permission-denied',
        error: 'Your team has used all available credits or reached its monthly spending limit.',
      },
    },
    /^billing\//u,
  ],
  [
    'NIM’s DEGRADED function',
    {
      url: at('integrate.api.nvidia.com'),
      status: 400,
      body: { status: 400, title: 'Bad Request', detail: 'DEGRADED function cannot be invoked' },
    },
    /^(?:overloaded|server_error)\//u,
  ],
  [
    'MiMo’s 404 without image input',
    mimo(404, { code: '404', message: 'No endpoints found that support image input' }),
    'unsupported/modality',
  ],
  ['MiMo’s 421', mimo(421, { code: '421', message: 'Blocked' }), /^content_filter\//u],
  [
    'MiMo’s reason in param',
    mimo(400, { code: '400', message: 'Param Incorrect', param: 'Not supported model demo-1' }),
    'model_not_found/unknown_model',
  ],
  ['Zhipu’s 429 for money', zhipu('1113', '余额不足'), /^billing\//u],
  ['Zhipu’s 429 for concurrency', zhipu('1302', '并发数过高'), /^rate_limit\//u],
  ['Zhipu’s 429 for overload', zhipu('1305', '当前访问量过大'), /^overloaded\//u],
  ['Zhipu’s 429 for a plan', zhipu('1311', '当前套餐不支持该模型'), /^(?:permission|billing)\//u],
  [
    'MiniMax’s 2013',
    {
      url: at('api.minimax.io'),
      status: 200,
      body: { base_resp: { status_code: 2013, status_msg: 'invalid params, unknown model demo' } },
    },
    /^(?:model_not_found|invalid_request)\//u,
  ],
];

it.each(traps)('%s', (_, { url, status, body, headers }, cause) => {
  const responseHeaders = headersOf({
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
    ...headers,
  });
  const requestHeaders = headersOf({});
  const verdict = classify(
    exchangeWith({ url, status, requestHeaders, responseHeaders, responseBody: textBody(JSON.stringify(body)) }),
  );
  expect('cause' in verdict ? verdict.cause : verdict.kind).toMatch(
    typeof cause === 'string' ? new RegExp(`^${cause}$`, 'u') : cause,
  );
});

it('a warning in a good 200', () => {
  const responseBody = textBody(
    '{"warning":"rate limit is near","choices":[{"message":{"content":"hi"},"finish_reason":"stop"}]}',
  );
  expect(classify(exchangeWith({ responseBody })).kind).toBe('ok');
});
