import { json, text } from '../answer.ts';
import { chat, post } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const CHAT = 'https://api.aimlapi.com/v1/chat/completions';
const VIDEO = 'https://api.aimlapi.com/v2/generate/video/kling/generation';
/** Keys of AI/ML API have no prefix, so that only their exact text tells them. */
const KEY = fakeKey('', 32, 'hex', 'aimlapi');

const TRACE = {
  requestId: '5d0c8a52-1f0e-4b4b-9a55-0c1d2e3f4a5b',
  timestamp: '2026-04-01T08:09:10.123Z',
  path: '/v1/chat/completions',
};
const error = (statusCode: number, message: string): Answer => json(statusCode, { ...TRACE, statusCode, message });

const call = (visitor: string, model = 'gpt-4o-mini') => chat(CHAT, { key: KEY, model, visitor });
const film = (body: unknown) => post(VIDEO, body, { authorization: `Bearer ${KEY}` });

export const aimlapi: readonly Scenario[] = [
  {
    id: 'aimlapi-enum',
    button: 'Prompt written into “model”',
    call: film({ model: 'a steaming cup of tea', prompt: 'kling-video/v1/standard/image-to-video' }),
    answer: error(
      400,
      "Body validation error\nInvalid enum value. Expected 'kling-video/v1/standard/image-to-video' | 'kling-video/v1/pro/image-to-video', received 'a steaming cup of tea'",
    ),
    expected: failed('aimlapi', 'invalid_request/enum'),
  },
  {
    id: 'aimlapi-body',
    call: call('aimlapi-body'),
    answer: error(400, 'Body validation error!'),
    expected: failed('aimlapi', 'invalid_request/unspecified'),
  },
  {
    id: 'aimlapi-query',
    call: film({ model: 'kling-video/v1/standard/image-to-video', user: 'aimlapi-query' }),
    answer: error(400, 'Query validation error!'),
    expected: failed('aimlapi', 'invalid_request/unspecified'),
  },
  {
    id: 'aimlapi-role',
    button: 'Role that the model does not take',
    call: call('aimlapi-role', 'o1-mini'),
    answer: error(400, "Unsupported value: 'messages[0].role' does not support 'system' with this model."),
    expected: failed('aimlapi', 'unsupported/role'),
  },
  {
    id: 'aimlapi-key',
    button: 'Key that is not valid',
    call: call('aimlapi-key'),
    answer: error(
      401,
      'This request requires a valid API key. You can create a new API key on the Billing page: https://aimlapi.com/app/keys',
    ),
    expected: failed('aimlapi', 'authentication/invalid_key'),
  },
  {
    // As in AI/ML API's own example: the commas are missing, so this is no JSON.
    id: 'aimlapi-plan-limit',
    button: 'Plan used up, in broken JSON',
    call: call('aimlapi-plan-limit'),
    answer: text(
      403,
      '{\n  "message": "You have exhausted the available [plan.rule:api_token] resource limit. Update your payment method to continue using the service."\n  "statusCode": "403"\n}',
      'application/json',
    ),
    expected: failed('aimlapi', 'billing/plan_limit'),
  },
  {
    id: 'aimlapi-credits',
    call: call('aimlapi-credits'),
    answer: json(403, {
      title: 'Forbidden',
      status: 403,
      message: 'You’ve run out of credits. Please top up your balance.',
    }),
    expected: failed('aimlapi', 'billing/balance_empty'),
  },
  {
    id: 'aimlapi-denied',
    call: call('aimlapi-denied'),
    answer: error(403, 'Access is denied, even if authentication was successful.'),
    expected: failed('aimlapi', 'permission/not_allowed'),
  },
  {
    id: 'aimlapi-not-found',
    call: post(
      'https://api.aimlapi.com/v1/chat/completion',
      { model: 'gpt-4o-mini', messages: [] },
      { authorization: `Bearer ${KEY}` },
    ),
    answer: error(404, 'The requested resource was not found.'),
    expected: failed('aimlapi', 'not_found/wrong_path'),
  },
  {
    id: 'aimlapi-rate',
    button: 'Free limit of the hour',
    call: call('aimlapi-rate'),
    answer: error(
      429,
      "Free-tier limit: You've reached your free limit for the hour. Get AI/ML Subscription to use API.",
    ),
    expected: failed('aimlapi', 'rate_limit/usage_window'),
  },
  {
    id: 'aimlapi-too-many',
    call: call('aimlapi-too-many'),
    answer: error(429, 'Too Many Requests'),
    expected: failed('aimlapi', 'rate_limit/unspecified'),
  },
  {
    id: 'aimlapi-internal',
    call: call('aimlapi-internal'),
    answer: error(500, 'Internal server error'),
    expected: failed('aimlapi', 'server_error/internal'),
  },
  {
    id: 'aimlapi-bad-gateway',
    call: call('aimlapi-bad-gateway'),
    answer: error(502, 'Bad Gateway'),
    expected: failed('aimlapi', 'upstream_error/provider_failed'),
  },
  {
    id: 'aimlapi-unavailable',
    call: call('aimlapi-unavailable'),
    answer: error(503, 'Service unavailable'),
    expected: failed('aimlapi', 'server_error/unavailable'),
  },
  {
    id: 'aimlapi-timeout',
    call: call('aimlapi-timeout'),
    answer: error(504, 'Generation timeout'),
    expected: failed('aimlapi', 'timeout/provider'),
  },
];
