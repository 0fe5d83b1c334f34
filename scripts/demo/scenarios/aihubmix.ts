import { json } from '../answer.ts';
import { chat, post } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const BASE = 'https://aihubmix.com/v1';
const KEY = fakeKey('sk-', 48, 'alnum', 'aihubmix');

/** Every message ends in a trace id, which AIHubMix asks for when one writes to its support. */
const error = (status: number, message: string, code = ''): Answer =>
  json(status, {
    error: { message: `${message} (tid: 20260401080910123)`, type: 'Aihubmix_api_error', param: '', code },
  });

const call = (visitor: string, model = 'gpt-4o-mini') => chat(`${BASE}/chat/completions`, { key: KEY, model, visitor });

const paint = (visitor: string, more: Record<string, unknown> = {}) =>
  post(
    `${BASE}/images/generations`,
    { model: 'gpt-image-1', user: visitor, prompt: 'A teapot', ...more },
    { authorization: `Bearer ${KEY}` },
  );

export const aihubmix: readonly Scenario[] = [
  {
    id: 'aihubmix-wrong-model',
    button: 'Misspelt model, answered with 503',
    call: call('aihubmix-wrong-model', 'gpt-4o-minni'),
    answer: error(
      503,
      'Incorrect model ID. Please request to view the model page or you do not have permission to use this model',
    ),
    expected: failed('aihubmix', 'model_not_found/unknown_model'),
  },
  {
    id: 'aihubmix-provider-limit',
    button: 'Rate limit of the provider behind it, also 503',
    call: call('aihubmix-provider-limit', 'claude-sonnet-4-5'),
    answer: error(503, 'Rate limited by provider – contact support to request higher concurrency or try again later.'),
    expected: failed('aihubmix', 'rate_limit/upstream_rate_limit'),
  },
  {
    id: 'aihubmix-too-many',
    call: call('aihubmix-too-many'),
    answer: error(429, 'The gpt-4o-mini model Too many requests; please try again later.'),
    expected: failed('aihubmix', 'rate_limit/unspecified'),
  },
  {
    id: 'aihubmix-balance',
    button: 'No money left, answered with 403',
    call: call('aihubmix-balance'),
    answer: error(
      403,
      'Your account balance is insufficient. Please recharge your account to continue using the API.',
      'insufficient_user_quota',
    ),
    expected: failed('aihubmix', 'billing/balance_empty'),
  },
  {
    id: 'aihubmix-suspended',
    call: call('aihubmix-suspended'),
    answer: error(403, 'Account suspended.'),
    expected: failed('aihubmix', 'permission/account_suspended'),
  },
  {
    id: 'aihubmix-role',
    call: call('aihubmix-role'),
    answer: error(403, 'Forbidden – insufficient permissions.'),
    expected: failed('aihubmix', 'permission/role'),
  },
  {
    id: 'aihubmix-ip',
    call: call('aihubmix-ip'),
    answer: error(403, `Forbidden – key(${KEY.slice(-6)}) allowed only from approved IP ranges.`),
    expected: failed('aihubmix', 'permission/ip_not_allowed'),
  },
  {
    id: 'aihubmix-model-not-allowed',
    button: 'Key without leave for the model',
    call: call('aihubmix-model-not-allowed', 'gpt-5-pro'),
    answer: error(403, `Forbidden – key(${KEY.slice(-6)}) not authorized to access the requested model.`),
    expected: failed('aihubmix', 'permission/model_not_allowed'),
  },
  {
    id: 'aihubmix-channel-choice',
    call: call('aihubmix-channel-choice'),
    answer: error(403, `Key error;(${KEY.slice(-6)})`),
    expected: failed('aihubmix', 'permission/channel_choice'),
  },
  {
    id: 'aihubmix-channel-disabled',
    call: call('aihubmix-channel-disabled'),
    answer: error(403, 'Forbidden – channel has been disabled.'),
    expected: failed('aihubmix', 'upstream_error/no_channel'),
  },
  {
    id: 'aihubmix-no-token',
    call: chat(`${BASE}/chat/completions`, { key: null, model: 'gpt-4o-mini', visitor: 'aihubmix-no-token' }),
    answer: error(401, 'Unauthorized – no access token supplied; please log in and include a valid token.'),
    expected: failed('aihubmix', 'authentication/missing_key'),
  },
  {
    id: 'aihubmix-invalid-token',
    call: call('aihubmix-invalid-token'),
    answer: error(401, 'Unauthorized – access token is invalid or expired.'),
    expected: failed('aihubmix', 'authentication/invalid_key'),
  },
  {
    id: 'aihubmix-channel-id',
    call: call('aihubmix-channel-id'),
    answer: error(400, 'Bad Request – invalid channel ID.'),
    expected: failed('aihubmix', 'invalid_request/channel'),
  },
  {
    id: 'aihubmix-prompt-missing',
    call: paint('aihubmix-prompt-missing', { prompt: '' }),
    answer: error(400, 'prompt is required', 'prompt_missing'),
    expected: failed('aihubmix', 'invalid_request/missing_field'),
  },
  {
    id: 'aihubmix-prompt-too-long',
    call: paint('aihubmix-prompt-too-long'),
    answer: error(400, 'prompt is too long', 'prompt_too_long'),
    expected: failed('aihubmix', 'payload_too_large/characters'),
  },
  {
    id: 'aihubmix-text-too-long',
    call: post(
      `${BASE}/audio/speech`,
      { model: 'tts-1', input: 'Tea. '.repeat(900), voice: 'alloy' },
      { authorization: `Bearer ${KEY}` },
    ),
    answer: error(400, 'input is too long', 'text_too_long'),
    expected: failed('aihubmix', 'payload_too_large/characters'),
  },
  {
    id: 'aihubmix-size',
    button: 'Image size that the model cannot do',
    call: paint('aihubmix-size', { size: '200x200' }),
    answer: error(400, 'size not supported', 'size_not_supported'),
    expected: failed('aihubmix', 'unsupported/value'),
  },
  {
    id: 'aihubmix-n',
    call: paint('aihubmix-n', { n: 40 }),
    answer: error(400, 'invalid value of n', 'n_not_within_range'),
    expected: failed('aihubmix', 'invalid_request/out_of_range'),
  },
];
