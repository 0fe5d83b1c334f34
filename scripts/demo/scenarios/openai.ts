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

const FIND_ORDER = {
  type: 'function',
  function: {
    name: 'find_order',
    description: 'Finds an order of the customer by its number.',
    parameters: { type: 'object', properties: { number: { type: 'integer' } }, required: ['number'] },
  },
};

const piece = (more: object): string => `data: ${JSON.stringify({ id: 'chatcmpl-shop3', model: MODEL, ...more })}\n\n`;
const choice = (change: object, finish: string | null = null): string =>
  piece({ choices: [{ index: 0, delta: change, finish_reason: finish }] });
const toolArguments = (text: string): string => choice({ tool_calls: [{ index: 0, function: { arguments: text } }] });

const toolStream: readonly string[] = [
  choice({ role: 'assistant', content: 'I look ' }),
  choice({ content: 'for your order.' }),
  choice({
    tool_calls: [{ index: 0, id: 'call_shop1', type: 'function', function: { name: 'find_order', arguments: '' } }],
  }),
  toolArguments('{"num'),
  toolArguments('ber": 47'),
  toolArguments('11}'),
  choice({}, 'tool_calls'),
  piece({ choices: [], usage: { prompt_tokens: 74, completion_tokens: 21, total_tokens: 95 } }),
  'data: [DONE]\n\n',
];

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
    // Right after the call that goes well: what differs stands beside it.
    id: 'openai-top-p',
    button: 'The same call with top_p 100',
    call: call('openai-good', { top_p: 100 }),
    answer: json(400, {
      error: {
        message: "Invalid 'top_p': decimal above maximum value. Expected a value <= 1, but got 100 instead.",
        type: 'invalid_request_error',
        param: 'top_p',
        code: 'decimal_above_max_value',
      },
    }),
    expected: failed('openai', 'invalid_request/out_of_range'),
  },
  {
    id: 'openai-tool-stream',
    button: 'A stream that calls a tool',
    call: call('openai-tool-stream', { stream: true, stream_options: { include_usage: true }, tools: [FIND_ORDER] }),
    answer: { kind: 'stream', chunks: toolStream, end: 'closed' },
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
