import type { CauseId } from '../causes/index.ts';

/** What a cause looks like to somebody who meets it. */
export interface CauseExample {
  /** What a provider, the browser or the request says; in English, as they do. */
  readonly said: string;
  /** Of the response that says it; left out where the browser or the request does. */
  readonly status?: number;
  /** The error’s code beside the words. */
  readonly code?: string;
  /** The id of the provider that says so, where others do not. */
  readonly provider?: string;
  /** Causes for which it is easily taken. */
  readonly related: readonly CauseId[];
}

/** An example of each cause. */
export const causeExamples: Readonly<Record<CauseId, CauseExample>> = {
  'authentication/missing_key': {
    status: 401,
    said: 'You didn’t provide an API key.',
    related: ['authentication/malformed_header', 'authentication/session'],
  },
  'authentication/malformed_header': {
    said: 'Authorization: Bearer Bearer <key>',
    related: ['authentication/missing_key', 'authentication/invalid_key'],
  },
  'authentication/placeholder_key': {
    said: 'Authorization: Bearer YOUR_API_KEY',
    related: ['authentication/invalid_key', 'authentication/missing_key'],
  },
  'authentication/invalid_key': {
    status: 401,
    code: 'invalid_api_key',
    said: 'Incorrect API key provided.',
    related: ['authentication/expired_key', 'authentication/revoked_key', 'authentication/other_provider_key'],
  },
  'authentication/expired_key': {
    status: 401,
    said: 'The API key has expired.',
    related: ['authentication/invalid_key', 'authentication/revoked_key', 'authentication/session'],
  },
  'authentication/signature_expired': {
    status: 403,
    said: 'Signature expired: 20261104T081500Z is now earlier than 20261104T082200Z.',
    related: ['authentication/invalid_key', 'authentication/expired_key'],
  },
  'authentication/revoked_key': {
    status: 401,
    said: 'The API key was revoked.',
    related: ['authentication/expired_key', 'authentication/leaked_key', 'permission/account_suspended'],
  },
  'authentication/leaked_key': {
    status: 403,
    said: 'The API key was reported as leaked.',
    related: ['authentication/revoked_key', 'authentication/invalid_key'],
  },
  'authentication/wrong_key_type': {
    status: 401,
    provider: 'anthropic',
    said: 'OAuth authentication is currently not supported.',
    related: ['authentication/wrong_plan_key', 'permission/role'],
  },
  'authentication/wrong_plan_key': {
    status: 401,
    provider: 'mimo',
    said: 'The key mixes Token Plan and Pay-as-you-go.',
    related: ['authentication/wrong_key_type', 'authentication/invalid_key', 'billing/plan_limit'],
  },
  'authentication/other_provider_key': {
    said: 'x-api-key: sk-proj-…',
    related: ['authentication/invalid_key', 'authentication/wrong_key_type'],
  },
  'authentication/session': {
    status: 401,
    said: 'Session expired. Please sign in again.',
    related: ['authentication/missing_key', 'authentication/expired_key'],
  },

  'permission/not_allowed': {
    status: 403,
    said: 'Access denied.',
    related: ['permission/role', 'permission/model_not_allowed', 'permission/ip_not_allowed'],
  },
  'permission/model_not_allowed': {
    status: 403,
    said: 'Project does not have access to model gpt-5.',
    related: ['model_not_found/unknown_model', 'permission/not_allowed', 'billing/plan_limit'],
  },
  'permission/endpoint_not_open': {
    status: 403,
    provider: 'moonshot',
    said: 'The API you are accessing is not open: beta',
    related: ['permission/not_allowed', 'unsupported/endpoint'],
  },
  'permission/ip_not_allowed': {
    status: 403,
    said: 'Your IP address is not in the allowlist.',
    related: ['permission/region', 'permission/not_allowed'],
  },
  'permission/role': {
    status: 401,
    provider: 'openai',
    said: 'Insufficient permissions. Missing scopes: model.request.',
    related: ['permission/not_allowed', 'permission/organization'],
  },
  'permission/organization': {
    status: 401,
    said: 'You must be a member of an organization to use the API.',
    provider: 'openai',
    related: ['permission/role', 'permission/account_suspended'],
  },
  'permission/verification_required': {
    status: 403,
    said: 'Your organization must be verified to use the model gpt-5.',
    related: ['permission/model_not_allowed', 'permission/organization'],
  },
  'permission/account_suspended': {
    status: 403,
    said: 'Your account has been suspended.',
    related: ['billing/account_overdue', 'authentication/revoked_key'],
  },
  'permission/region': {
    status: 403,
    code: 'unsupported_country_region_territory',
    said: 'Country, region, or territory not supported.',
    related: ['permission/ip_not_allowed', 'permission/not_allowed'],
  },
  'permission/channel_choice': {
    status: 403,
    said: '普通用户不支持指定渠道',
    related: ['invalid_request/channel', 'upstream_error/no_channel'],
  },
  'permission/client_not_allowed': {
    status: 403,
    said: 'This group only allows Claude Code clients',
    related: ['permission/not_allowed', 'permission/referrer_not_allowed'],
  },
  'permission/referrer_not_allowed': {
    status: 403,
    code: 'API_KEY_HTTP_REFERRER_BLOCKED',
    provider: 'gemini',
    said: 'Requests from referer https://app.example.com/ are blocked.',
    related: ['permission/client_not_allowed', 'cors/origin_not_allowed'],
  },
  'permission/other_users_data': {
    status: 403,
    provider: 'moonshot',
    said: 'Not allowed to get other user data',
    related: ['not_found/unknown_resource', 'permission/not_allowed'],
  },
  'permission/data_policy': {
    status: 404,
    said: 'No endpoints found matching your data policy',
    related: ['model_not_found/unknown_model', 'upstream_error/no_channel'],
  },

  'billing/balance_empty': {
    status: 402,
    said: 'Insufficient balance.',
    related: ['billing/quota_exhausted', 'billing/payment_required', 'rate_limit/unspecified'],
  },
  'billing/quota_exhausted': {
    status: 429,
    said: 'The free trial quota is used up.',
    related: ['billing/balance_empty', 'billing/spending_cap', 'rate_limit/usage_window'],
  },
  'billing/spending_cap': {
    status: 400,
    provider: 'anthropic',
    said: 'You have reached your specified API usage limits.',
    related: ['billing/quota_exhausted', 'billing/balance_empty', 'rate_limit/usage_window'],
  },
  'billing/plan_limit': {
    status: 403,
    said: 'Your plan does not include this model. Please upgrade your plan.',
    related: ['permission/model_not_allowed', 'billing/payment_required', 'rate_limit/usage_window'],
  },
  'billing/payment_required': {
    status: 402,
    said: 'A payment method is required.',
    related: ['billing/balance_empty', 'billing/plan_limit'],
  },
  'billing/account_overdue': {
    status: 403,
    said: 'The account has an overdue balance.',
    related: ['billing/balance_empty', 'permission/account_suspended'],
  },

  'rate_limit/requests_per_minute': {
    status: 429,
    said: 'Rate limit reached on requests per min (RPM): Limit 3, Used 3, Requested 1.',
    related: ['rate_limit/tokens_per_minute', 'rate_limit/concurrency', 'rate_limit/unspecified'],
  },
  'rate_limit/tokens_per_minute': {
    status: 429,
    said: 'Rate limit reached on tokens per min (TPM): Limit 30000, Used 28500, Requested 4200.',
    related: ['rate_limit/requests_per_minute', 'rate_limit/tokens_per_day', 'context_length/input_too_long'],
  },
  'rate_limit/requests_per_day': {
    status: 429,
    said: 'Rate limit reached on requests per day (RPD): Limit 200.',
    related: ['rate_limit/tokens_per_day', 'rate_limit/usage_window', 'billing/quota_exhausted'],
  },
  'rate_limit/tokens_per_day': {
    status: 429,
    said: 'Rate limit reached on tokens per day (TPD): Limit 500000.',
    related: ['rate_limit/requests_per_day', 'rate_limit/tokens_per_minute'],
  },
  'rate_limit/usage_window': {
    status: 429,
    said: 'You have hit your 5-hour limit.',
    related: ['billing/plan_limit', 'billing/spending_cap', 'rate_limit/requests_per_day'],
  },
  'rate_limit/ramp_up': {
    status: 429,
    code: 'slow_down',
    said: 'Slow down.',
    related: ['rate_limit/requests_per_minute', 'overloaded/engine_overloaded'],
  },
  'rate_limit/concurrency': {
    status: 429,
    said: 'Request reached max concurrency: 3.',
    related: ['rate_limit/requests_per_minute', 'overloaded/engine_overloaded'],
  },
  'rate_limit/upstream_rate_limit': {
    status: 429,
    provider: 'openrouter',
    said: 'demo-model is temporarily rate-limited upstream. Please retry shortly.',
    related: ['rate_limit/unspecified', 'upstream_error/provider_failed'],
  },
  'rate_limit/zero_limit': {
    status: 429,
    provider: 'gemini',
    said: 'Quota exceeded for metric: demo_requests, limit: 0',
    related: ['permission/model_not_allowed', 'rate_limit/requests_per_day', 'billing/plan_limit'],
  },
  'rate_limit/unspecified': {
    status: 429,
    said: 'Too many requests.',
    related: ['rate_limit/requests_per_minute', 'overloaded/engine_overloaded', 'billing/quota_exhausted'],
  },

  'overloaded/engine_overloaded': {
    status: 503,
    said: 'The engine is currently overloaded, please try again later.',
    related: ['overloaded/no_capacity', 'rate_limit/unspecified', 'server_error/unavailable'],
  },
  'overloaded/model_loading': {
    status: 503,
    said: 'Model is currently loading',
    related: ['model_not_found/not_deployed', 'server_error/unavailable'],
  },
  'overloaded/no_capacity': {
    status: 429,
    provider: 'gemini',
    said: 'No capacity is available for model demo-1.',
    related: ['overloaded/engine_overloaded', 'upstream_error/no_channel'],
  },

  'model_not_found/unknown_model': {
    status: 404,
    code: 'model_not_found',
    said: 'The model `gpt-6` does not exist or you do not have access to it.',
    related: ['permission/model_not_allowed', 'model_not_found/retired_model', 'not_found/wrong_path'],
  },
  'model_not_found/retired_model': {
    status: 404,
    said: 'The model `gpt-demo` has been deprecated.',
    related: ['model_not_found/unknown_model'],
  },
  'model_not_found/not_deployed': {
    status: 404,
    code: 'DeploymentNotFound',
    said: 'The API deployment for this resource does not exist.',
    related: ['model_not_found/unknown_model', 'overloaded/model_loading'],
  },
  'model_not_found/no_channel_for_model': {
    status: 503,
    said: 'No available channel for model demo-1 under group default',
    related: ['upstream_error/no_channel', 'model_not_found/unknown_model'],
  },

  'not_found/wrong_path': {
    status: 404,
    said: 'Invalid URL (POST /v1/chat/completion)',
    related: ['not_found/wrong_method', 'model_not_found/unknown_model', 'unsupported/endpoint'],
  },
  'not_found/wrong_method': {
    status: 405,
    said: 'Method Not Allowed',
    related: ['not_found/wrong_path', 'cors/preflight_rejected'],
  },
  'not_found/unknown_resource': {
    status: 404,
    said: 'No such File object: file-demo',
    related: ['permission/other_users_data', 'not_found/wrong_path'],
  },

  'context_length/input_too_long': {
    status: 400,
    code: 'context_length_exceeded',
    said: 'This model’s maximum context length is 128000 tokens. However, your messages resulted in 130500 tokens.',
    related: [
      'context_length/input_plus_output_too_long',
      'payload_too_large/characters',
      'rate_limit/tokens_per_minute',
    ],
  },
  'context_length/input_plus_output_too_long': {
    status: 400,
    provider: 'anthropic',
    said: 'input length and `max_tokens` exceed context limit: 170000 + 32000 > 200000',
    related: ['context_length/input_too_long', 'invalid_request/out_of_range'],
  },

  'payload_too_large/body': {
    status: 413,
    said: 'Request Entity Too Large',
    related: ['payload_too_large/file', 'payload_too_large/image', 'context_length/input_too_long'],
  },
  'payload_too_large/file': {
    status: 413,
    said: 'The file is too large: 30 MB, and the maximum is 25 MB.',
    related: ['payload_too_large/body', 'payload_too_large/audio'],
  },
  'payload_too_large/image': {
    status: 400,
    said: 'The image exceeds the maximum size of 5 MB.',
    related: ['payload_too_large/body', 'payload_too_large/item_count'],
  },
  'payload_too_large/audio': {
    status: 413,
    said: 'The audio is too long: 1500 seconds at most.',
    related: ['payload_too_large/file', 'payload_too_large/body'],
  },
  'payload_too_large/item_count': {
    status: 400,
    provider: 'anthropic',
    said: 'A maximum of 100 PDF pages may be provided.',
    related: ['invalid_request/out_of_range', 'payload_too_large/image'],
  },
  'payload_too_large/characters': {
    status: 400,
    said: 'The text exceeds 4096 characters.',
    related: ['context_length/input_too_long', 'payload_too_large/body'],
  },

  'content_filter/input_blocked': {
    status: 400,
    code: 'content_filter',
    said: 'The prompt was filtered by the content management policy.',
    related: ['content_filter/output_blocked', 'content_filter/refusal', 'permission/account_suspended'],
  },
  'content_filter/output_blocked': {
    status: 400,
    provider: 'anthropic',
    said: 'Output blocked by content filtering policy',
    related: ['content_filter/input_blocked', 'content_filter/recitation'],
  },
  'content_filter/refusal': {
    said: '"stop_reason": "refusal"',
    related: ['content_filter/input_blocked', 'content_filter/output_blocked'],
  },
  'content_filter/recitation': {
    said: '"finishReason": "RECITATION"',
    related: ['content_filter/output_blocked', 'output_truncated/token_limit'],
  },

  'unsupported/parameter': {
    status: 400,
    code: 'unsupported_parameter',
    said: 'Unsupported parameter: `max_tokens` is not supported with this model.',
    related: ['unsupported/value', 'invalid_request/unknown_field'],
  },
  'unsupported/value': {
    status: 400,
    code: 'unsupported_value',
    said: 'Unsupported value: `temperature` does not support 0.2 with this model.',
    related: ['unsupported/parameter', 'invalid_request/enum', 'invalid_request/out_of_range'],
  },
  'unsupported/role': {
    status: 400,
    said: 'Unsupported value: `messages[0].role` does not support `system` with this model.',
    related: ['unsupported/value', 'invalid_request/message_order'],
  },
  'unsupported/modality': {
    status: 400,
    said: 'This model does not support image input.',
    related: ['unsupported/media_format', 'unsupported/feature', 'invalid_request/unreachable_media'],
  },
  'unsupported/media_format': {
    status: 400,
    said: 'Unsupported file type: image/x-icon.',
    related: ['unsupported/modality', 'invalid_request/unreachable_media'],
  },
  'unsupported/streaming': {
    status: 400,
    said: 'This model only supports stream mode.',
    related: ['unsupported/feature', 'unsupported/parameter'],
  },
  'unsupported/tools': {
    status: 400,
    said: 'demo-1 does not support tools',
    related: ['unsupported/feature', 'invalid_request/tool_schema'],
  },
  'unsupported/feature': {
    status: 400,
    said: 'This model does not support structured outputs.',
    related: ['unsupported/parameter', 'unsupported/endpoint'],
  },
  'unsupported/endpoint': {
    status: 404,
    provider: 'openai',
    said: 'This is not a chat model',
    related: ['not_found/wrong_path', 'unsupported/feature'],
  },

  'invalid_request/malformed_json': {
    status: 400,
    said: 'We could not parse the JSON body of your request.',
    related: ['invalid_request/wrong_type', 'invalid_request/header'],
  },
  'invalid_request/missing_field': {
    status: 400,
    code: 'missing_required_parameter',
    said: 'Missing required parameter: `messages`.',
    related: ['invalid_request/unknown_field', 'invalid_request/malformed_json'],
  },
  'invalid_request/unknown_field': {
    status: 400,
    code: 'unknown_parameter',
    said: 'Unknown parameter: `top_q`.',
    related: ['unsupported/parameter', 'invalid_request/missing_field'],
  },
  'invalid_request/wrong_type': {
    status: 400,
    code: 'invalid_type',
    said: 'Invalid type for `temperature`: expected a decimal, but got a string instead.',
    related: ['invalid_request/enum', 'invalid_request/malformed_json'],
  },
  'invalid_request/out_of_range': {
    status: 400,
    code: 'decimal_above_max_value',
    said: 'Invalid `temperature`: expected a value <= 2, but got 3 instead.',
    related: ['unsupported/value', 'invalid_request/enum', 'context_length/input_plus_output_too_long'],
  },
  'invalid_request/enum': {
    status: 400,
    code: 'invalid_value',
    said: "Invalid value: 'bot'. Supported values are: 'system', 'assistant', and 'user'.",
    related: ['unsupported/value', 'invalid_request/wrong_type'],
  },
  'invalid_request/message_order': {
    status: 400,
    said: 'Roles must alternate between `user` and `assistant`.',
    related: ['unsupported/role', 'invalid_request/tool_calls_unanswered'],
  },
  'invalid_request/tool_calls_unanswered': {
    status: 400,
    said: 'An assistant message with `tool_calls` must be followed by tool messages responding to each `tool_call_id`.',
    related: ['invalid_request/message_order', 'invalid_request/reasoning_not_returned'],
  },
  'invalid_request/reasoning_not_returned': {
    status: 400,
    said: 'Missing `reasoning_content` in the assistant message at index 3.',
    provider: 'deepseek',
    related: ['invalid_request/tool_calls_unanswered', 'invalid_request/message_order'],
  },
  'invalid_request/tool_schema': {
    status: 400,
    said: 'Invalid schema for function `find_order`: `minItems` is not permitted.',
    related: ['unsupported/tools', 'invalid_request/unknown_field'],
  },
  'invalid_request/unreachable_media': {
    status: 400,
    said: 'Failed to download the image from https://example.com/a.png.',
    related: ['unsupported/modality', 'invalid_request/empty_file'],
  },
  'invalid_request/empty_file': {
    status: 400,
    provider: 'moonshot',
    said: 'File size is zero',
    related: ['invalid_request/unreachable_media', 'server_error/file_extraction'],
  },
  'invalid_request/purpose': {
    status: 400,
    provider: 'moonshot',
    said: 'Invalid purpose',
    related: ['invalid_request/enum', 'server_error/file_extraction'],
  },
  'invalid_request/header': {
    status: 400,
    provider: 'anthropic',
    said: 'anthropic-version: header is required',
    related: ['invalid_request/missing_field', 'cors/browser_access_header'],
  },
  'invalid_request/field_combination': {
    status: 400,
    said: '`input` and `prompt` are mutually exclusive.',
    related: ['unsupported/parameter', 'invalid_request/unknown_field'],
  },
  'invalid_request/channel': {
    status: 400,
    said: '无效的渠道 Id',
    related: ['permission/channel_choice', 'upstream_error/no_channel'],
  },
  'invalid_request/conflict': {
    status: 409,
    said: 'The resource was modified.',
    related: ['not_found/unknown_resource', 'invalid_request/unspecified'],
  },
  'invalid_request/unspecified': {
    status: 400,
    said: 'Bad Request',
    related: ['invalid_request/malformed_json', 'invalid_request/missing_field', 'unsupported/parameter'],
  },

  'server_error/internal': {
    status: 500,
    said: 'Internal server error',
    related: ['server_error/unavailable', 'upstream_error/provider_failed'],
  },
  'server_error/unavailable': {
    status: 503,
    said: 'Service temporarily unavailable',
    related: ['server_error/internal', 'overloaded/engine_overloaded'],
  },
  'server_error/file_extraction': {
    status: 500,
    provider: 'moonshot',
    said: 'Failed to extract file: unknown encoding',
    related: ['invalid_request/empty_file', 'invalid_request/unreachable_media'],
  },
  'server_error/unexpected_output': {
    status: 500,
    said: 'Failed to parse tool call arguments as JSON',
    related: ['server_error/internal', 'invalid_request/tool_schema'],
  },

  'upstream_error/provider_failed': {
    status: 502,
    provider: 'openrouter',
    said: 'Provider returned error',
    related: ['server_error/internal', 'rate_limit/upstream_rate_limit', 'timeout/gateway'],
  },
  'upstream_error/no_channel': {
    status: 503,
    said: 'No available channel',
    related: ['model_not_found/no_channel_for_model', 'overloaded/no_capacity'],
  },

  'timeout/request': {
    status: 400,
    code: 'SLOW_UPLOAD',
    provider: 'deepgram',
    said: 'The upload of the media was too slow',
    related: ['timeout/gateway', 'timeout/provider'],
  },
  'timeout/gateway': {
    status: 504,
    said: 'upstream request timeout',
    related: ['timeout/provider', 'stream_interrupted/ended_early'],
  },
  'timeout/provider': {
    status: 504,
    said: 'The request timed out while the model was generating.',
    related: ['timeout/gateway', 'overloaded/engine_overloaded'],
  },

  'stream_interrupted/ended_early': {
    said: 'The stream ends without “data: [DONE]”.',
    related: ['stream_interrupted/connection_lost', 'output_truncated/token_limit', 'timeout/gateway'],
  },
  'stream_interrupted/connection_lost': {
    said: 'net::ERR_INCOMPLETE_CHUNKED_ENCODING',
    related: ['stream_interrupted/ended_early', 'network/reset'],
  },

  'output_truncated/token_limit': {
    said: '"finish_reason": "length"',
    related: ['output_truncated/context_window', 'stream_interrupted/ended_early'],
  },
  'output_truncated/context_window': {
    said: '"stop_reason": "model_context_window_exceeded"',
    related: ['output_truncated/token_limit', 'context_length/input_plus_output_too_long'],
  },

  'cors/preflight_rejected': {
    said: 'Response to preflight request doesn’t pass access control check: It does not have HTTP ok status.',
    related: ['cors/header_not_allowed', 'cors/origin_not_allowed', 'not_found/wrong_method'],
  },
  'cors/header_not_allowed': {
    said: 'Request header field x-stainless-os is not allowed by Access-Control-Allow-Headers in preflight response.',
    related: ['cors/preflight_rejected', 'cors/origin_not_allowed'],
  },
  'cors/origin_not_allowed': {
    said: 'The “Access-Control-Allow-Origin” header has a value that is not equal to the supplied origin.',
    related: ['cors/origin_refused', 'cors/error_without_cors'],
  },
  'cors/origin_refused': {
    said: '403 Forbidden from a local server, without a body',
    related: ['cors/origin_not_allowed', 'cors/local_network_access'],
  },
  'cors/duplicate_allow_origin': {
    said: 'The “Access-Control-Allow-Origin” header contains multiple values, but only one is allowed.',
    related: ['cors/origin_not_allowed', 'cors/credentials_not_allowed'],
  },
  'cors/credentials_not_allowed': {
    said: 'The “Access-Control-Allow-Origin” header must not be the wildcard “*” when the credentials mode is “include”.',
    related: ['cors/origin_not_allowed', 'cors/duplicate_allow_origin'],
  },
  'cors/error_without_cors': {
    said: 'No “Access-Control-Allow-Origin” header is present on the requested resource.',
    related: ['cors/preflight_rejected', 'cors/origin_not_allowed', 'authentication/invalid_key'],
  },
  'cors/browser_access_header': {
    status: 401,
    provider: 'anthropic',
    said: 'CORS requests must set ‘anthropic-dangerous-direct-browser-access’ header',
    related: ['cors/organization_forbids', 'invalid_request/header'],
  },
  'cors/organization_forbids': {
    status: 401,
    provider: 'anthropic',
    said: 'CORS requests are not allowed for this Organization because of its settings.',
    related: ['cors/browser_access_header', 'permission/organization'],
  },
  'cors/local_network_access': {
    said: 'net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS',
    related: ['cors/origin_refused', 'network/refused'],
  },

  'network/dns': { said: 'net::ERR_NAME_NOT_RESOLVED', related: ['network/refused', 'network/offline'] },
  'network/refused': { said: 'net::ERR_CONNECTION_REFUSED', related: ['network/dns', 'network/reset'] },
  'network/refused_or_dns': {
    said: 'NetworkError when attempting to fetch resource.',
    related: ['network/refused', 'network/dns', 'network/offline'],
  },
  'network/reset': {
    said: 'net::ERR_CONNECTION_RESET',
    related: ['network/refused', 'stream_interrupted/connection_lost'],
  },
  'network/aborted_or_reset': { said: 'NS_BINDING_ABORTED', related: ['cancelled/by_page', 'network/reset'] },
  'network/tls': { said: 'net::ERR_CERT_AUTHORITY_INVALID', related: ['network/mixed_content', 'network/reset'] },
  'network/proxy': { said: 'net::ERR_TUNNEL_CONNECTION_FAILED', related: ['network/refused', 'network/tls'] },
  'network/offline': { said: 'net::ERR_INTERNET_DISCONNECTED', related: ['network/dns', 'network/refused_or_dns'] },
  'network/timed_out': { said: 'net::ERR_CONNECTION_TIMED_OUT', related: ['timeout/gateway', 'network/refused'] },
  'network/broken_response': {
    said: 'net::ERR_CONTENT_DECODING_FAILED',
    related: ['network/reset', 'stream_interrupted/connection_lost'],
  },
  'network/blocked_by_client': {
    said: 'net::ERR_BLOCKED_BY_CLIENT',
    related: ['network/blocked_or_mixed_content', 'network/mixed_content'],
  },
  'network/mixed_content': {
    said: 'Mixed Content: the page was loaded over HTTPS, but requested an insecure resource.',
    related: ['network/blocked_or_mixed_content', 'network/tls'],
  },
  'network/blocked_or_mixed_content': {
    said: 'net::ERR_BLOCKED_BY_CSP',
    related: ['network/mixed_content', 'network/blocked_by_client'],
  },
  'network/websocket': {
    said: 'WebSocket connection failed: Error during WebSocket handshake',
    related: ['authentication/invalid_key', 'not_found/wrong_path', 'network/refused'],
  },
  'network/other': {
    said: 'TypeError: Failed to fetch',
    related: ['cors/error_without_cors', 'network/refused_or_dns'],
  },

  'cancelled/by_page': {
    said: 'AbortError: The user aborted a request.',
    related: ['network/aborted_or_reset', 'timeout/provider'],
  },

  'unknown/masked': {
    said: 'data: {"type":"error","errorText":"An error occurred."}',
    related: ['unknown/unrecognised', 'server_error/internal'],
  },
  'unknown/unrecognised': {
    status: 418,
    said: 'I am a teapot',
    related: ['unknown/masked', 'invalid_request/unspecified', 'server_error/internal'],
  },
};
