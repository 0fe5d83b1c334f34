import { event, json } from '../answer.ts';
import { post } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const MESSAGES = 'https://api.anthropic.com/v1/messages';
const KEY = fakeKey('sk-ant-api03-', 80, 'alnum', 'anthropic');
const MODEL = 'claude-sonnet-4-5';

const error = (status: number, type: string, message: string): Answer =>
  json(
    status,
    { type: 'error', error: { type, message }, request_id: 'req_shop0002' },
    { 'request-id': 'req_shop0002' },
  );

const call = (visitor: string, more: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  post(
    MESSAGES,
    {
      model: MODEL,
      max_tokens: 200,
      messages: [{ role: 'user', content: 'Which tea?' }],
      metadata: { user_id: visitor },
      ...more,
    },
    {
      'x-api-key': KEY,
      'anthropic-version': '2023-06-01',
      'anthropic-dangerous-direct-browser-access': 'true',
      ...headers,
    },
  );

export const anthropic: readonly Scenario[] = [
  {
    id: 'anthropic-browser-access',
    button: 'Header for browsers left out',
    call: post(
      MESSAGES,
      { model: MODEL, max_tokens: 200, messages: [], metadata: { user_id: 'anthropic-browser-access' } },
      { 'x-api-key': KEY, 'anthropic-version': '2023-06-01' },
    ),
    answer: error(
      401,
      'authentication_error',
      "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
    ),
    expected: failed('anthropic', 'cors/browser_access_header'),
  },
  {
    id: 'anthropic-credit',
    call: call('anthropic-credit'),
    answer: error(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
    expected: failed('anthropic', 'billing/balance_empty'),
  },
  {
    id: 'anthropic-overloaded',
    call: call('anthropic-overloaded'),
    answer: error(529, 'overloaded_error', 'Overloaded'),
    expected: failed('anthropic', 'overloaded/engine_overloaded'),
  },
  {
    id: 'anthropic-stream-error',
    button: 'Overloaded in the middle of a good stream',
    call: call('anthropic-stream-error', { stream: true }),
    answer: {
      kind: 'stream',
      chunks: [
        event('message_start', {
          type: 'message_start',
          message: { id: 'msg_shop1', model: MODEL, role: 'assistant', content: [] },
        }),
        event('error', { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
      ],
      end: 'closed',
    },
    expected: failed('anthropic', 'overloaded/engine_overloaded'),
  },
];
