import { json } from '../answer.ts';
import { chat } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const CHAT = 'https://api.modelswitch.io/v1/chat/completions';
const KEY = fakeKey('ms-', 40, 'alnum', 'modelswitch');
const BILLING_KEY = fakeKey('mk-', 40, 'alnum', 'modelswitch');

const error = (status: number, message: string, type: string, code: string): Answer =>
  json(status, { error: { message, type, code } });

const denied = (message: string): Answer => error(403, message, 'permission_error', 'forbidden');

const call = (visitor: string, key = KEY) => chat(CHAT, { key, model: 'claude-sonnet-4-5', visitor });

export const modelswitch: readonly Scenario[] = [
  {
    id: 'modelswitch-billing-key',
    button: 'Billing key (mk-) for inference',
    call: call('modelswitch-billing-key', BILLING_KEY),
    answer: denied('Access denied'),
    expected: failed('modelswitch', 'authentication/wrong_key_type'),
  },
  {
    id: 'modelswitch-wrong-key-type',
    call: call('modelswitch-wrong-key-type'),
    answer: denied('Wrong key type'),
    expected: failed('modelswitch', 'authentication/wrong_key_type'),
  },
  {
    id: 'modelswitch-deactivated-key',
    call: call('modelswitch-deactivated-key'),
    answer: denied('Deactivated key'),
    expected: failed('modelswitch', 'authentication/revoked_key'),
  },
  {
    id: 'modelswitch-balance',
    button: 'No money left, answered with 403',
    call: call('modelswitch-balance'),
    answer: denied('Insufficient balance'),
    expected: failed('modelswitch', 'billing/balance_empty'),
  },
  {
    id: 'modelswitch-denied',
    call: call('modelswitch-denied'),
    answer: denied('Access is denied despite a valid key.'),
    expected: failed('modelswitch', 'permission/not_allowed'),
  },
  {
    id: 'modelswitch-invalid-body',
    call: call('modelswitch-invalid-body'),
    answer: error(400, 'Invalid request body or missing required parameters', 'invalid_request_error', 'bad_request'),
    expected: failed('modelswitch', 'invalid_request/missing_field'),
  },
  {
    id: 'modelswitch-invalid-key',
    call: call('modelswitch-invalid-key'),
    answer: error(401, 'Missing or invalid API key', 'authentication_error', 'unauthorized'),
    expected: failed('modelswitch', 'authentication/invalid_key'),
  },
  {
    id: 'modelswitch-unknown-model',
    button: 'Model that does not exist',
    call: chat(CHAT, { key: KEY, model: 'claude-sonet-4-5', visitor: 'modelswitch-unknown-model' }),
    answer: error(404, 'Model not found or resource does not exist', 'not_found_error', 'not_found'),
    expected: failed('modelswitch', 'model_not_found/unknown_model'),
  },
  {
    id: 'modelswitch-rate',
    button: 'Too many requests',
    call: call('modelswitch-rate'),
    answer: error(429, 'Rate limit exceeded — retry after a delay', 'rate_limit_error', 'rate_limit_exceeded'),
    expected: failed('modelswitch', 'rate_limit/unspecified'),
  },
  {
    id: 'modelswitch-internal',
    call: call('modelswitch-internal'),
    answer: error(500, 'Server error — retry the request', 'server_error', 'internal_error'),
    expected: failed('modelswitch', 'server_error/internal'),
  },
  {
    id: 'modelswitch-upstream',
    call: call('modelswitch-upstream'),
    answer: error(502, 'The upstream model provider returned an error.', 'server_error', 'bad_gateway'),
    expected: failed('modelswitch', 'upstream_error/provider_failed'),
  },
  {
    id: 'modelswitch-outage',
    call: call('modelswitch-outage'),
    answer: error(503, 'Temporary outage — usually resolves in minutes', 'server_error', 'service_unavailable'),
    expected: failed('modelswitch', 'server_error/unavailable'),
  },
];
