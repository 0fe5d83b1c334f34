import type { Protocol } from '../model.ts';

/** Codes of the Chat Completions and Responses APIs, and of all that copy them. */
export default {
  id: 'openai',
  compatible: { id: 'openai-compatible', name: 'OpenAI-compatible API' },
  paths:
    /\/(?:chat\/completions|completions|embeddings|responses|rerank|moderations|videos?(?:\/generations)?|images\/(?:generations|edits|variations)|audio\/(?:speech|transcriptions|translations)|v1\/models)$/u,
  requestIdHeaders: ['x-request-id'],
  rules: [
    // Money before rate: the same status 429 carries both. A limit before “insufficient_quota”, which stands beside it.
    {
      id: 'spend-limit',
      code: [
        'project_spend_limit_exceeded',
        'organization_spend_limit_exceeded',
        'organization_usage_limit_exceeded',
        'budget_exceeded',
      ],
      cause: 'billing/spending_cap',
    },
    {
      id: 'insufficient-quota',
      code: ['insufficient_quota', 'credit_balance_exhausted'],
      cause: 'billing/balance_empty',
    },
    { id: 'insufficient-user-quota', code: 'insufficient_user_quota', cause: 'billing/balance_empty' },
    { id: 'key-quota', code: 'pre_consume_token_quota_failed', cause: 'billing/quota_exhausted' },
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
      id: 'context-length-numbers',
      code: ['context_length_exceeded', 'context_window_exceeded'],
      message: /maximum context length (?:is|of) (?<limit>\d{3,9}) tokens.{1,80}?(?<requested>\d{3,9}) tokens/isu,
      cause: 'context_length/input_too_long',
      why: ['The model reads {limit} tokens at most; this call needs {requested}.'],
      fixes: [{ text: 'Shorten the prompt, or lower max_tokens, until both fit into {limit} tokens.' }],
    },
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
      code: [
        'engine_overloaded_error',
        'overloaded_error',
        'server_overloaded',
        'server_is_overloaded',
        'engine_overloaded',
      ],
      cause: 'overloaded/engine_overloaded',
    },
    { id: 'slow-down', code: 'slow_down', cause: 'rate_limit/ramp_up' },
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
    { id: 'wrong-type', code: 'invalid_type', cause: 'invalid_request/wrong_type' },
    {
      id: 'out-of-range',
      code: [
        'integer_below_min_value',
        'integer_above_max_value',
        'decimal_below_min_value',
        'decimal_above_max_value',
        'n_not_within_range',
      ],
      cause: 'invalid_request/out_of_range',
    },
    { id: 'function-schema', code: 'invalid_function_parameters', cause: 'invalid_request/tool_schema' },
    {
      id: 'unreadable-image',
      code: ['invalid_image_url', 'invalid_image_file', 'invalid_base64_image', 'image_parse_error'],
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'too-many-items', code: 'array_above_max_length', cause: 'payload_too_large/item_count' },
    {
      id: 'too-many-characters',
      code: ['string_above_max_length', 'text_too_long', 'prompt_too_long', 'characters_too_long'],
      cause: 'payload_too_large/characters',
    },
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
      code: [
        'server_error',
        'internal_error',
        'internal_server_error',
        'api_error',
        'internalerror',
        'internalerror.algo',
        'internalservererror',
        'internalserviceerror',
      ],
      status: [200, 500, 501, 502, 503, 504, 524, 529],
      cause: 'server_error/internal',
    },
    { id: 'no-channel', code: ['get_channel_failed', 'channel:no_available_key'], cause: 'upstream_error/no_channel' },
    {
      id: 'gateway-failed',
      code: [
        'do_request_failed',
        'bad_response',
        'bad_response_body',
        'bad_response_status_code',
        'provider_error',
        'provider_unavailable',
        'upstream_error',
      ],
      status: [500, 502, 503],
      cause: 'upstream_error/provider_failed',
    },
    { id: 'unsupported-value', code: ['unsupported_value', 'size_not_supported'], cause: 'unsupported/value' },
    { id: 'invalid-value', code: 'invalid_value', cause: 'invalid_request/enum' },
    {
      id: 'invalid-request',
      code: [
        'invalid_request_error',
        'bad_request_error',
        'badrequest',
        'invalid_argument',
        'invalid_parameter_error',
        'invalidparameter',
      ],
      status: [200, 400, 404, 422],
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
  ],
} as const satisfies Protocol;
