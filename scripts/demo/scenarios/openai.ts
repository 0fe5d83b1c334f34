import { completion, delta, event, json, text } from '../answer.ts';
import { chat, post } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const CHAT = 'https://api.openai.com/v1/chat/completions';
const KEY = fakeKey('sk-proj-', 64, 'alnum', 'openai');
const MODEL = 'gpt-5-mini';

const error = (status: number, message: string, type: string, code: string | null, headers = {}): Answer =>
  json(status, { error: { message, type, param: null, code } }, { 'x-request-id': 'req_shop0001', ...headers });

const call = (visitor: string, more: Record<string, unknown> = {}) =>
  chat(CHAT, { key: KEY, model: MODEL, visitor, more });

export const openai: readonly Scenario[] = [
  {
    id: 'openai-good',
    button: 'A call that goes well',
    call: call('openai-good'),
    answer: completion(MODEL, 'A malty Assam.'),
    expected: { kind: 'ok', provider: 'openai' },
  },
  {
    id: 'openai-good-stream',
    call: call('openai-good-stream', { stream: true }),
    answer: {
      kind: 'stream',
      chunks: [
        delta(MODEL, 'A malty '),
        delta(MODEL, 'Assam.'),
        'data: {"id":"chatcmpl-shop2","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n',
        'data: [DONE]\n\n',
      ],
      end: 'closed',
    },
    expected: { kind: 'ok', provider: 'openai' },
  },
  {
    id: 'openai-quota',
    button: 'Quota used up, answered with 429',
    call: call('openai-quota'),
    answer: error(
      429,
      'You exceeded your current quota, please check your plan and billing details.',
      'insufficient_quota',
      'insufficient_quota',
    ),
    expected: failed('openai', 'billing/balance_empty'),
  },
  {
    id: 'openai-rpm',
    call: call('openai-rpm'),
    answer: error(
      429,
      `Rate limit reached for ${MODEL} on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.`,
      'requests',
      'rate_limit_exceeded',
      { 'retry-after': '20', 'x-ratelimit-remaining-requests': '0' },
    ),
    expected: failed('openai', 'rate_limit/requests_per_minute'),
  },
  {
    id: 'openai-key',
    call: call('openai-key'),
    answer: error(
      401,
      `Incorrect API key provided: ${KEY.slice(0, 8)}****${KEY.slice(-4)}.`,
      'invalid_request_error',
      'invalid_api_key',
    ),
    expected: failed('openai', 'authentication/invalid_key'),
  },
  {
    id: 'openai-stream-error',
    call: post(
      'https://api.openai.com/v1/responses',
      { model: MODEL, input: 'Which tea?', stream: true },
      { authorization: `Bearer ${KEY}` },
    ),
    answer: {
      kind: 'stream',
      chunks: [
        event('response.created', {
          type: 'response.created',
          response: { id: 'resp_shop1', model: MODEL, status: 'in_progress' },
        }),
        event('error', {
          type: 'error',
          code: 'server_error',
          message: 'The server had an error processing your request.',
          param: null,
        }),
      ],
      end: 'closed',
    },
    expected: failed('openai', 'server_error/internal'),
  },
  {
    id: 'openai-stream-broken',
    button: 'A stream that breaks off',
    call: call('openai-stream-broken', { stream: true }),
    answer: { kind: 'stream', chunks: [delta(MODEL, 'A malty '), delta(MODEL, 'As')], end: 'broken' },
    expected: failed('openai', 'stream_interrupted/connection_lost'),
  },
  {
    id: 'openai-stream-ends-early',
    call: call('openai-stream-ends-early', { stream: true }),
    answer: { kind: 'stream', chunks: [delta(MODEL, 'A malty '), delta(MODEL, 'As')], end: 'closed' },
    expected: failed('openai', 'stream_interrupted/ended_early'),
  },
  {
    id: 'openai-truncated',
    call: call('openai-truncated', { max_completion_tokens: 8 }),
    answer: completion(MODEL, 'A malty Assam, brewed for', 'length'),
    expected: { kind: 'degraded', provider: 'openai', cause: 'output_truncated/token_limit' },
  },
  {
    id: 'openai-html',
    call: call('openai-html'),
    answer: text(
      502,
      '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
      'text/html',
    ),
    expected: failed('openai', 'upstream_error/provider_failed'),
  },
  {
    id: 'openai-empty',
    call: call('openai-empty'),
    answer: text(500, '', 'application/json'),
    expected: failed('openai', 'server_error/internal'),
  },
];
