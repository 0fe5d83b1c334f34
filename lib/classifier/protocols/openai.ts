import type { Protocol } from '../model.ts';

/** Codes and finish reasons of the Chat Completions and Responses APIs, and of all that copy them. */
export default {
  id: 'openai',
  compatible: { id: 'openai-compatible', name: 'OpenAI-compatible API' },
  paths:
    /\/(?:chat\/completions|completions|embeddings|responses|images\/(?:generations|edits|variations)|audio\/(?:speech|transcriptions|translations))$/u,
  requestIdHeaders: ['x-request-id'],
  rules: [
    // Money before rate: the same status 429 carries both.
    {
      id: 'insufficient-quota',
      code: ['insufficient_quota', 'credit_balance_exhausted'],
      cause: 'billing/balance_empty',
    },
    { id: 'insufficient-user-quota', code: 'insufficient_user_quota', cause: 'billing/balance_empty' },
    {
      id: 'insufficient-balance',
      code: ['insufficient_balance', 'insufficient_funds', 'insufficient_credits'],
      cause: 'billing/balance_empty',
    },
    { id: 'billing-not-active', code: 'billing_not_active', cause: 'billing/payment_required' },
    { id: 'hard-limit', code: 'billing_hard_limit_reached', cause: 'billing/spending_cap' },
    {
      id: 'invalid-api-key',
      code: ['invalid_api_key', 'incorrect_api_key_error', 'invalid_key'],
      cause: 'authentication/invalid_key',
    },
    { id: 'key-expired', code: ['token_expired', 'expired_api_key'], cause: 'authentication/expired_key' },
    { id: 'account-deactivated', code: 'account_deactivated', cause: 'permission/account_suspended' },
    { id: 'region', code: 'unsupported_country_region_territory', cause: 'permission/region' },
    { id: 'ip-not-authorized', code: 'ip_not_authorized', cause: 'permission/ip_not_allowed' },
    {
      id: 'mismatched-organization',
      code: ['mismatched_organization', 'invalid_organization', 'mismatched_project'],
      cause: 'permission/organization',
    },
    { id: 'model-not-found', code: ['model_not_found', 'model_not_exist'], cause: 'model_not_found/unknown_model' },
    {
      id: 'context-length',
      code: ['context_length_exceeded', 'context_window_exceeded'],
      cause: 'context_length/input_too_long',
    },
    {
      id: 'content-filter',
      code: [
        'content_filter',
        'content_policy_violation',
        'moderation_blocked',
        'sensitive_words_detected',
        'data_inspection_failed',
      ],
      cause: 'content_filter/input_blocked',
    },
    // Words before the code: a request larger than the whole limit never passes.
    {
      id: 'larger-than-limit',
      code: ['rate_limit_exceeded', 'tokens'],
      message: /request too large .{0,300}limit:? (?<limit>\d{1,12}),? requested:? (?<requested>\d{1,12})/isu,
      cause: 'rate_limit/tokens_per_minute',
      retry: false,
      why: ['This one request needs {requested} tokens; the limit for a whole minute is {limit}.'],
      fixes: [{ text: 'Shorten the request to fewer than {limit} tokens; waiting does not help.' }],
    },
    { id: 'concurrency', code: ['concurrency_limit_exceeded'], cause: 'rate_limit/concurrency' },
    {
      id: 'overloaded',
      code: ['engine_overloaded_error', 'overloaded_error', 'server_overloaded', 'engine_overloaded', 'slow_down'],
      cause: 'overloaded/engine_overloaded',
    },
    {
      id: 'unsupported-file',
      code: ['unsupported_file', 'unsupported_image', 'unsupported_media_type'],
      cause: 'unsupported/modality',
    },
    { id: 'unsupported-parameter', code: 'unsupported_parameter', cause: 'unsupported/parameter' },
    {
      id: 'missing-parameter',
      code: ['missing_required_parameter', 'missing_required_field'],
      cause: 'invalid_request/missing_field',
    },
    {
      id: 'unknown-parameter',
      code: ['unknown_parameter', 'unrecognized_request_argument'],
      cause: 'invalid_request/unknown_field',
    },
    {
      id: 'finish-length',
      finish: ['length', 'max_output_tokens', 'max_tokens'],
      cause: 'output_truncated/token_limit',
    },
    { id: 'finish-content-filter', finish: 'content_filter', cause: 'content_filter/output_blocked' },
  ],
  fallbacks: [
    {
      id: 'authentication',
      code: ['authentication_error', 'invalid_authentication_error', 'invalid_auth'],
      cause: 'authentication/invalid_key',
    },
    {
      id: 'permission',
      code: ['permission_error', 'permission_denied_error', 'permission_denied'],
      status: [401, 403],
      cause: 'permission/not_allowed',
    },
    {
      id: 'rate-limit',
      code: ['rate_limit_exceeded', 'rate_limit_error', 'rate_limit_reached_error', 'too_many_requests', 'requests'],
      cause: 'rate_limit/unspecified',
    },
    // Of these types the words above tell more; they are all that is left.
    {
      id: 'server-error',
      code: ['server_error', 'internal_error', 'internal_server_error', 'api_error'],
      cause: 'server_error/internal',
    },
    { id: 'invalid-value', code: 'invalid_value', cause: 'invalid_request/enum' },
    {
      id: 'invalid-request',
      code: 'invalid_request_error',
      status: [200, 400, 404, 422],
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
  ],
} as const satisfies Protocol;
