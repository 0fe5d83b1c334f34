import { json, text } from '../answer.ts';
import { chat } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const PAYG = 'https://api.xiaomimimo.com/v1/chat/completions';
const PLAN = 'https://token-plan-cn.xiaomimimo.com/v1/chat/completions';
const KEY = fakeKey('sk-', 40, 'alnum', 'mimo');
const PLAN_KEY = fakeKey('tp-', 40, 'alnum', 'mimo');

/** MiMo repeats the status as a text in `code`; the reason stands in `message` or in `param`. */
const error = (status: number, message: string, param = ''): Answer =>
  json(status, { error: { code: String(status), message, param, type: '' } });

/** A picture of one pixel. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const SHOWN_TEA = {
  role: 'user',
  content: [
    { type: 'text', text: 'Which tea is this?' },
    { type: 'image_url', image_url: { url: PICTURE } },
  ],
};

const call = (
  visitor: string,
  more: { key?: string; model?: string; url?: string; body?: Record<string, unknown> } = {},
) =>
  chat(more.url ?? PAYG, {
    key: { header: 'api-key', value: more.key ?? KEY },
    model: more.model ?? 'mimo-v2-pro',
    visitor,
    ...(more.body && { more: more.body }),
  });

export const mimo: readonly Scenario[] = [
  {
    id: 'mimo-wrong-plan-key',
    button: 'Token Plan key at the pay-as-you-go host',
    call: call('mimo-wrong-plan-key', { key: PLAN_KEY }),
    answer: json(401, {
      error: { code: '401', message: 'Invalid API Key', param: 'Please provide valid API Key', type: 'invalid_key' },
    }),
    expected: failed('mimo', 'authentication/wrong_plan_key'),
  },
  {
    id: 'mimo-mixed-keys',
    call: call('mimo-mixed-keys', { url: PLAN }),
    answer: error(401, 'API Key that mixes Token Plan and Pay-as-you-go API'),
    expected: failed('mimo', 'authentication/wrong_plan_key'),
  },
  {
    id: 'mimo-invalid-key',
    call: call('mimo-invalid-key'),
    answer: error(401, 'Missing or invalid API Key, or incorrect Authorization request header format'),
    expected: failed('mimo', 'authentication/invalid_key'),
  },
  {
    id: 'mimo-invalid-format',
    call: call('mimo-invalid-format'),
    answer: error(400, 'Invalid request format'),
    expected: failed('mimo', 'invalid_request/unspecified'),
  },
  {
    id: 'mimo-unknown-model',
    button: 'Model that is not served',
    call: call('mimo-unknown-model', { model: 'mimo-v3-ultra' }),
    answer: error(400, 'Param Incorrect', 'Not supported model mimo-v3-ultra'),
    expected: failed('mimo', 'model_not_found/unknown_model'),
  },
  {
    id: 'mimo-reasoning-not-returned',
    button: 'Reasoning left out of the next turn',
    call: call('mimo-reasoning-not-returned'),
    answer: error(400, 'Param Incorrect', 'The reasoning_content in the thinking mode must be passed back to the API.'),
    expected: failed('mimo', 'invalid_request/reasoning_not_returned'),
  },
  {
    id: 'mimo-balance',
    button: 'No money left',
    call: call('mimo-balance'),
    answer: error(402, 'Insufficient account balance'),
    expected: failed('mimo', 'billing/balance_empty'),
  },
  {
    id: 'mimo-region',
    call: call('mimo-region'),
    answer: error(403, 'The service is currently not available in the current region'),
    expected: failed('mimo', 'permission/region'),
  },
  {
    id: 'mimo-image-input',
    button: 'Image for a text model',
    call: call('mimo-image-input', { model: 'mimo-v2-flash', body: { messages: [SHOWN_TEA] } }),
    answer: error(404, 'The requested endpoint or model does not support image input capability'),
    expected: failed('mimo', 'unsupported/modality'),
  },
  {
    id: 'mimo-moderation',
    call: call('mimo-moderation'),
    answer: error(421, 'Content moderation and blocking'),
    expected: failed('mimo', 'content_filter/input_blocked'),
  },
  {
    id: 'mimo-too-frequent',
    call: call('mimo-too-frequent', { url: PLAN, key: PLAN_KEY }),
    answer: error(429, 'Requests are too frequent, or the quota of Token Plan has been exhausted'),
    expected: failed('mimo', 'rate_limit/unspecified'),
  },
  {
    // For a stream that fails MiMo sends its error as a line of the stream, with the status of the error.
    id: 'mimo-error-in-data-line',
    call: call('mimo-error-in-data-line', { body: { stream: true } }),
    answer: text(402, 'data:{"code":"402","message":"Insufficient account balance"}\n\n', 'text/event-stream'),
    expected: failed('mimo', 'billing/balance_empty'),
  },
  {
    id: 'mimo-internal',
    call: call('mimo-internal'),
    answer: error(500, 'Our server encounters an issue'),
    expected: failed('mimo', 'server_error/internal'),
  },
  {
    id: 'mimo-overloaded',
    call: call('mimo-overloaded'),
    answer: error(503, 'The server is overloaded due to high traffic'),
    expected: failed('mimo', 'overloaded/engine_overloaded'),
  },
];
