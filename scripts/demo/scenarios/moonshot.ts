import { json } from '../answer.ts';
import { chat, get, upload } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Answer, type Scenario } from '../scenario.ts';

const BASE = 'https://api.moonshot.ai/v1';
const KEY = fakeKey('sk-', 48, 'alnum', 'moonshot');
const CODING_KEY = fakeKey('sk-kimi-', 64, 'alnum', 'moonshot');
const ORG = `org-${'0a1b2c3d'.repeat(4)}`;
const ACCOUNT = `${ORG}<ak-shop0example0shop00>`;

const error = (status: number, type: string, message: string): Answer => json(status, { error: { type, message } });
const limit = (message: string): Answer =>
  error(429, 'rate_limit_reached_error', `Your account ${ACCOUNT} request reached organization ${message}`);

const call = (visitor: string, model = 'kimi-k2-turbo-preview') =>
  chat(`${BASE}/chat/completions`, { key: KEY, model, visitor });
const file = (visitor: string, purpose = 'file-extract', content = 'Green teas of 2026') =>
  upload(`${BASE}/files`, KEY, visitor, purpose, content);

export const moonshot: readonly Scenario[] = [
  {
    id: 'moonshot-concurrency',
    button: 'Too many requests at once',
    call: call('moonshot-concurrency'),
    answer: limit('max concurrency: 3, please try again after 1 seconds'),
    expected: failed('moonshot', 'rate_limit/concurrency'),
  },
  {
    id: 'moonshot-rpm',
    button: 'Too many requests in a minute',
    call: call('moonshot-rpm'),
    answer: limit('max RPM: 3, please try again after 20 seconds'),
    expected: failed('moonshot', 'rate_limit/requests_per_minute'),
  },
  {
    id: 'moonshot-tpm',
    call: call('moonshot-tpm'),
    answer: limit('TPM rate limit, current:33010, limit:32000'),
    expected: failed('moonshot', 'rate_limit/tokens_per_minute'),
  },
  {
    id: 'moonshot-tpd',
    call: call('moonshot-tpd'),
    answer: limit('TPD rate limit,current:1500900, limit:1500000'),
    expected: failed('moonshot', 'rate_limit/tokens_per_day'),
  },
  {
    id: 'moonshot-overloaded',
    button: 'Engine overloaded, also 429',
    call: call('moonshot-overloaded'),
    answer: error(429, 'engine_overloaded_error', 'The engine is currently overloaded, please try again later'),
    expected: failed('moonshot', 'overloaded/engine_overloaded'),
  },
  {
    id: 'moonshot-suspended',
    button: 'Account without money, also 429',
    call: call('moonshot-suspended'),
    answer: error(
      429,
      'exceeded_current_quota_error',
      `Your account ${ACCOUNT} is suspended, please check your plan and billing details`,
    ),
    expected: failed('moonshot', 'billing/balance_empty'),
  },
  {
    id: 'moonshot-token-quota',
    call: call('moonshot-token-quota'),
    answer: error(
      429,
      'exceeded_current_quota_error',
      `You exceeded your current token quota: <${ORG}> 0, please check your account balance`,
    ),
    expected: failed('moonshot', 'billing/balance_empty'),
  },
  {
    id: 'moonshot-coding-plan',
    button: 'Coding plan used up, answered with 403',
    call: chat('https://api.kimi.com/coding/v1/chat/completions', {
      key: CODING_KEY,
      model: 'kimi-for-coding',
      visitor: 'moonshot-coding-plan',
    }),
    answer: error(
      403,
      'permission_error',
      'You’ve reached your usage limit for this billing cycle. Your quota will be refreshed in the next cycle.',
    ),
    expected: failed('moonshot', 'billing/plan_limit'),
  },
  {
    id: 'moonshot-high-risk',
    call: call('moonshot-high-risk'),
    answer: error(400, 'content_filter', 'The request was rejected because it was considered high risk'),
    expected: failed('moonshot', 'content_filter/input_blocked'),
  },
  {
    id: 'moonshot-invalid-request',
    call: call('moonshot-invalid-request'),
    answer: error(400, 'invalid_request_error', 'Invalid request: text content is empty'),
    expected: failed('moonshot', 'invalid_request/missing_field'),
  },
  {
    id: 'moonshot-input-too-long',
    call: call('moonshot-input-too-long'),
    answer: error(400, 'invalid_request_error', 'Input token length too long'),
    expected: failed('moonshot', 'context_length/input_too_long'),
  },
  {
    id: 'moonshot-model-token-limit',
    call: call('moonshot-model-token-limit'),
    answer: error(400, 'invalid_request_error', 'Your request exceeded model token limit : 131072'),
    expected: failed('moonshot', 'context_length/input_plus_output_too_long'),
  },
  {
    id: 'moonshot-file-purpose',
    call: file('moonshot-file-purpose', 'assistants'),
    answer: error(400, 'invalid_request_error', 'Invalid purpose: only ‘file-extract’ accepted'),
    expected: failed('moonshot', 'invalid_request/purpose'),
  },
  {
    id: 'moonshot-file-size',
    call: file('moonshot-file-size'),
    answer: error(
      400,
      'invalid_request_error',
      'File size is too large, max file size is 100MB, please confirm and re-upload the file',
    ),
    expected: failed('moonshot', 'payload_too_large/file'),
  },
  {
    id: 'moonshot-file-empty',
    call: file('moonshot-file-empty', 'file-extract', ''),
    answer: error(400, 'invalid_request_error', 'File size is zero, please confirm and re-upload the file'),
    expected: failed('moonshot', 'invalid_request/empty_file'),
  },
  {
    id: 'moonshot-file-count',
    call: file('moonshot-file-count'),
    answer: error(
      400,
      'invalid_request_error',
      'The number of files you have uploaded exceeded the max file count 1000, please delete previous uploaded files',
    ),
    expected: failed('moonshot', 'payload_too_large/item_count'),
  },
  {
    id: 'moonshot-invalid-authentication',
    call: call('moonshot-invalid-authentication'),
    answer: error(401, 'invalid_authentication_error', 'Invalid Authentication'),
    expected: failed('moonshot', 'authentication/invalid_key'),
  },
  {
    id: 'moonshot-incorrect-key',
    call: call('moonshot-incorrect-key'),
    answer: error(401, 'incorrect_api_key_error', 'Incorrect API key provided'),
    expected: failed('moonshot', 'authentication/invalid_key'),
  },
  {
    id: 'moonshot-not-open',
    call: call('moonshot-not-open'),
    answer: error(403, 'permission_denied_error', 'The API you are accessing is not open'),
    expected: failed('moonshot', 'permission/endpoint_not_open'),
  },
  {
    id: 'moonshot-other-user',
    call: get(`${BASE}/users/me/balance`, { authorization: `Bearer ${KEY}` }),
    answer: error(403, 'permission_denied_error', 'You are not allowed to get other user info'),
    expected: failed('moonshot', 'permission/other_users_data'),
  },
  {
    id: 'moonshot-unknown-model',
    call: call('moonshot-unknown-model', 'kimi-k9'),
    answer: error(404, 'resource_not_found_error', 'Not found the model kimi-k9 or Permission denied'),
    expected: failed('moonshot', 'model_not_found/unknown_model'),
  },
  {
    id: 'moonshot-file-extraction',
    call: file('moonshot-file-extraction'),
    answer: error(500, 'server_error', 'Failed to extract file: unknown encoding'),
    expected: failed('moonshot', 'server_error/file_extraction'),
  },
  {
    id: 'moonshot-invalid-state',
    call: call('moonshot-invalid-state'),
    answer: error(500, 'unexpected_output', 'invalid state transition'),
    expected: failed('moonshot', 'server_error/unexpected_output'),
  },
];
