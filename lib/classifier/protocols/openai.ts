import type { Protocol } from '../model.ts';
import { unsetKey } from './general/access.ts';

/** Codes of the Chat Completions and Responses APIs, and of all that copy them. */
export default {
  id: 'openai',
  compatible: { id: 'openai-compatible', name: 'OpenAI-compatible API' },
  paths:
    /\/(?:chat\/completions|completions|embeddings|responses|rerank|moderations|videos?(?:\/generations)?|images\/(?:generations|edits|variations)|invocations|audio\/(?:speech|transcriptions|translations)|v1\/models)$/u,
  keyHeader: 'Authorization: Bearer <key>',
  requestIdHeaders: ['x-request-id'],
  rules: [
    unsetKey,
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
    {
      id: 'key-quota',
      code: ['pre_consume_token_quota_failed', 'provider_quota_exceeded'],
      cause: 'billing/quota_exhausted',
    },
    // One API and its kin: the quota of one token, whatever the account has.
    {
      id: 'token-quota',
      message:
        /(?:该|此|当前)?令牌.{0,30}额度已?(?:用尽|用完|耗尽|不足)|token (?:quota|allowance) (?:is |has been )?(?:exhausted|used up)/iu,
      cause: 'billing/quota_exhausted',
      title: 'The quota of this key is used up',
      why: ['The relay gave this key a quota of its own; the balance of its account may be fine.'],
      fixes: [{ text: 'Raise the quota of this key on the token page of {host}, or use another key.' }],
    },
    {
      id: 'insufficient-balance',
      code: ['insufficient_balance', 'insufficient_funds', 'insufficient_credits'],
      cause: 'billing/balance_empty',
    },
    // A relay that is full sends the code of a missing model, or of an account that is not active.
    {
      id: 'saturated',
      code: ['model_not_found', 'billing_not_active'],
      message: /负载/u,
      cause: 'overloaded/engine_overloaded',
    },
    { id: 'billing-not-active', code: 'billing_not_active', cause: 'billing/payment_required' },
    { id: 'hard-limit', code: 'billing_hard_limit_reached', cause: 'billing/spending_cap' },
    // The code of a bad key, for one that is good but spent.
    {
      id: 'spent-key',
      code: 'invalid_api_key',
      message: /reached its usage limit|out of credits|quota (?:has been |is )?(?:exceeded|exhausted|used up)/iu,
      cause: 'billing/quota_exhausted',
    },
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
    {
      id: 'model-not-found',
      code: ['model_not_found', 'model_not_exist', 'invalid_model'],
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'context-length',
      code: ['context_length_exceeded', 'context_window_exceeded', 'model_max_prompt_tokens_exceeded'],
      cause: 'context_length/input_too_long',
    },
    // The relay’s own list of words.
    {
      id: 'relay-words',
      code: 'sensitive_words_detected',
      cause: 'content_filter/input_blocked',
      furtherFixes: [
        { text: 'Ask the administrator of the gateway at {host} to change its word list if the prompt is fine.' },
      ],
    },
    {
      id: 'content-filter',
      code: [
        'content_filter',
        'content_policy_violation',
        'moderation_blocked',
        'data_inspection_failed',
        'cyber_policy',
        'content_blocked',
        'content_firewall',
        'content_policy',
        'policy_violation',
        'safety_violation',
        'censorship_blocked',
        'moderation_failed',
      ],
      cause: 'content_filter/input_blocked',
    },
    // Words before the code: a request larger than the whole limit never passes.
    {
      id: 'larger-than-limit',
      code: ['rate_limit_exceeded', 'tokens'],
      message: /request too large .{0,300}limit:? (?<limit>\d{1,12}),? requested:? (?<asked>\d{1,12})/isu,
      cause: 'rate_limit/tokens_per_minute',
      retry: false,
      title: 'One request exceeds the limit per minute',
      why: ['This request alone needs {asked} tokens; the limit per minute is {limit}.'],
      fixes: [
        {
          text: [
            'Shorten the prompt and lower “{outputParameter}” until both together stay under {limit} tokens; waiting does not help.',
            'Shorten the request to fewer than {limit} tokens; waiting does not help.',
          ],
        },
      ],
    },
    {
      id: 'audio-too-short',
      code: 'audio_too_short',
      cause: 'invalid_request/empty_file',
      title: 'The recording is too short',
      why: ['The recording often stops before the microphone began, or only its header was sent.'],
      fixes: [{ text: 'Check the length of the recording before it is sent.' }],
    },
    // The Realtime API.
    { id: 'no-audio', code: 'input_audio_buffer_commit_empty', cause: 'invalid_request/empty_file' },
    {
      id: 'response-active',
      code: ['conversation_already_has_active_response', 'response_cancel_not_active'],
      cause: 'invalid_request/conflict',
      fixes: [{ text: 'Wait for “response.done” before the next “response.create” or “response.cancel”.' }],
    },
    {
      id: 'session-over',
      code: 'session_expired',
      status: [101, 200],
      cause: 'stream_interrupted/ended_early',
      title: 'The session reached its maximum duration',
      why: ['A realtime session has a fixed maximum duration, and this one ended.'],
      fixes: [{ text: 'Open a new session, and send it the relevant parts of the conversation.' }],
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
    { id: 'usage-window', code: 'usage_limit_reached', cause: 'rate_limit/usage_window' },
    { id: 'slow-down', code: 'slow_down', cause: 'rate_limit/ramp_up' },
    {
      id: 'unsupported-file',
      code: [
        'unsupported_file',
        'unsupported_file_mimetype',
        'unsupported_image',
        'unsupported_media_type',
        'invalid_image_format',
      ],
      cause: 'unsupported/media_format',
    },
    { id: 'unsupported-content', code: 'unsupported_content', cause: 'unsupported/modality' },
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
    // How validators of JSON Schema write it: what was sent, what is wrong with it, and where it stood.
    { id: 'text-too-long', message: /^'[^\n]{1,2000}' is too long - '/u, cause: 'payload_too_large/characters' },
    { id: 'list-too-short', message: /^\[\] is too short - '/u, cause: 'invalid_request/missing_field' },
    { id: 'not-of-type', message: /is not of type '\w{2,20}' - '/u, cause: 'invalid_request/wrong_type' },
    {
      id: 'required-by-schema',
      code: 'invalid_type',
      message: /^required$|received undefined\b/iu,
      cause: 'invalid_request/missing_field',
    },
    {
      id: 'text-parts-only',
      message: /only messages with 'type=text' are supported/iu,
      cause: 'unsupported/modality',
      title: 'This endpoint takes text only',
      why: ['A part of the message is of another type than “text”.'],
      fixes: [
        {
          text: 'Remove the images and files from the message, or send them to an endpoint and a model that take them, such as chat completions.',
          link: 'docs',
        },
      ],
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
    { id: 'too-large', code: 'request_too_large', cause: 'payload_too_large/body' },
    {
      id: 'strict-schema',
      message:
        /In context=\((?<field>[^)\n]{0,120})\), '(?<parameter>\w{1,40})' is required to be supplied and to be (?<expectedType>[^.\n]{2,80})/iu,
      cause: 'invalid_request/tool_schema',
      why: [
        [
          'Strict mode demands “{parameter}” in every object of the schema of “{tool}”.',
          'Strict mode demands “{parameter}” in every object of the schema.',
        ],
      ],
      fixes: [
        {
          text: [
            'Add {missing} to “{parameter}” in the schema of “{tool}”: strict mode wants every property there, or turn “strict” off.',
            'Set “{parameter}” to {expectedType} at “{field}” and in every object of the schema of “{tool}”, or turn “strict” off.',
            'Set “{parameter}” to {expectedType} in every object of the schema of “{tool}”, or turn “strict” off.',
            'Set “{parameter}” to {expectedType} in every object of the schema, or turn “strict” off.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'function-schema',
      code: ['invalid_function_parameters', 'invalid_json_schema'],
      cause: 'invalid_request/tool_schema',
    },
    {
      id: 'unreadable-image',
      code: ['invalid_image_file', 'invalid_base64_image', 'image_parse_error'],
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
    { id: 'image-url', code: 'invalid_image_url', cause: 'invalid_request/unreachable_media' },
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
        'apierror',
      ],
      status: [200, 500, 501, 502, 503, 529],
      cause: 'server_error/internal',
    },
    // Families of codes that services make up in the same way; their words, where there are any, were looked at before.
    { id: 'family-debt', code: /arrear|overdue/u, cause: 'billing/account_overdue' },
    {
      id: 'family-balance',
      code: /(?:insufficient|not_enough|insufficient_user|insufficient_account)_(?:balance|credit|fund)/u,
      cause: 'billing/balance_empty',
    },
    {
      id: 'family-moderation',
      code: /sensitive|moderation|content[-_]?(?:filter|policy|violation|blocked)|unsafe/u,
      cause: 'content_filter/input_blocked',
    },
    {
      id: 'family-key',
      code: [
        'wrong_access_token',
        'wrong_api_key',
        'incorrect_api_key',
        'missing_api_key',
        'revoked_api_key',
        'api_key_expired',
        'api_key_missing',
        'api_key_not_found',
        'api_key_required',
        'api_key_revoked',
        'invalid_access_token',
        'expired_access_token',
        'missing_access_token',
        'invalid_auth_token',
      ],
      cause: 'authentication/invalid_key',
    },
    {
      id: 'family-token',
      code: [
        'invalid_token',
        'expired_token',
        'missing_token',
        'token_invalid',
        'missing_key',
        'unauthorized',
        'unauthenticated',
      ],
      cause: 'authentication/invalid_key',
    },
    {
      id: 'family-model',
      code: /(?:unknown|unsupported|no_such)_model\b|model_(?:not_(?:found|exist|available|supported)|does_not_exist|unavailable|deprecated)|modelnot(?:found|exist)/u,
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'family-context',
      code: /context_?(?:length|window)|tokens?_?(?:too_?long|limit_?reached)|prompt_?too_?long|input_?too_?long/u,
      cause: 'context_length/input_too_long',
    },
    {
      id: 'family-busy',
      code: /overload|(?:server|engine|model|system)_?busy|no_?capacity/u,
      cause: 'overloaded/engine_overloaded',
    },
    {
      id: 'family-rate',
      code: /rate_?limit|throttl|too_?many_?requests|(?:qps|rpm|tpm)_?(?:limit|exceed)/u,
      cause: 'rate_limit/unspecified',
    },
    { id: 'family-timeout', code: /(?<!gateway_)time_?(?:d_)?out/u, cause: 'timeout/provider' },
    { id: 'no-channel', code: ['get_channel_failed', 'channel:no_available_key'], cause: 'upstream_error/no_channel' },
    // The gateway names itself, and its words are those of the provider behind it.
    {
      id: 'gateway-passed-on',
      code: ['bad_response_status_code', 'provider_error', 'upstream_error'],
      message:
        /\binternal (?:server )?error|server (?:had|experienced|encounter(?:s|ed)) an? (?:\w{1,12} )?(?:error|issue)|unexpected error|something went wrong|内部错误|系统(?:错误|异常)/iu,
      status: [500, 502, 503],
      cause: 'server_error/internal',
    },
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
