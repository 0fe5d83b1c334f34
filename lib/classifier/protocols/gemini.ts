import type { Protocol } from '../model.ts';

/** Google's envelope: `status`, and in `details` the reason, the id of the quota and the fields at fault. */
export default {
  id: 'gemini',
  compatible: { id: 'gemini-compatible', name: 'Gemini-compatible API' },
  paths:
    /\/(?:models|tunedModels|endpoints)\/[^/]{1,200}:(?:(?:stream)?generateContent|(?:stream)?rawPredict|countTokens|(?:batch)?embedContents?|predict(?:LongRunning)?|batchGenerateContent)$/iu,
  everywhere: true,
  requestIdHeaders: ['x-request-id', 'x-goog-request-id'],
  rules: [
    // Region before money: where the free tier is not served, the message sells a paid one.
    {
      id: 'region',
      message: /user location is not supported|not available in your country/iu,
      cause: 'permission/region',
    },
    // Money before rate: both are RESOURCE_EXHAUSTED.
    {
      id: 'credits-depleted',
      message: /(?:pre-?pa(?:id|y|yment)|credit)s? .{0,30}(?:depleted|exhausted|run out)/iu,
      cause: 'billing/balance_empty',
    },
    {
      id: 'credits-code',
      code: ['payment_required', 'insufficient_g1_credits_balance'],
      cause: 'billing/balance_empty',
    },
    { id: 'spending-cap', message: /spend(?:ing)?[ -]?(?:based )?(?:cap|limit)/iu, cause: 'billing/spending_cap' },
    {
      id: 'billing-off',
      code: ['billing_disabled', 'billing_not_active'],
      cause: 'billing/payment_required',
    },
    {
      id: 'billing-needed',
      message:
        /requires billing|billing (?:account .{0,60})?(?:must be |to be |is |has been )?(?:enabled on|disabled|closed|not (?:enabled|found|open))|only (?:accessible|available) to billed users|enable billing/iu,
      cause: 'billing/payment_required',
    },

    // A quota that is told as zero never fills again; then what the quota counts, the day before the minute.
    {
      id: 'quota-zero',
      message: /limit: 0(?!\.?\d)/iu,
      status: 429,
      cause: 'rate_limit/zero_limit',
      retry: false,
    },
    {
      id: 'tokens-per-day',
      code: /tokens(?:permodel|perprojectpermodel|perbasemodel|perproject)?perday/u,
      cause: 'rate_limit/tokens_per_day',
    },
    { id: 'requests-per-day', code: /perday/u, cause: 'rate_limit/requests_per_day' },
    { id: 'daily-quota', code: 'quota_exceeded', cause: 'rate_limit/requests_per_day' },
    {
      id: 'tokens-per-minute',
      code: /tokens(?:permodel|perprojectpermodel|perbasemodel|perproject)?perminute/u,
      cause: 'rate_limit/tokens_per_minute',
    },
    { id: 'requests-per-minute', code: /perminute/u, cause: 'rate_limit/requests_per_minute' },
    {
      id: 'no-capacity',
      code: ['model_capacity_exhausted', 'model_capacity_exceeded'],
      cause: 'overloaded/no_capacity',
    },
    {
      id: 'no-capacity-words',
      message: /no capacity (?:is )?available|exceeded the provisioned throughput/iu,
      cause: 'overloaded/no_capacity',
    },
    {
      id: 'quota-window',
      code: 'quota_exhausted',
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'daily-quota-words',
      message: /(?:requests?|queries) per day|daily (?:quota|limit)|_per_day/iu,
      status: 429,
      cause: 'rate_limit/requests_per_day',
    },
    {
      id: 'tokens-words',
      message: /quota .{0,160}token_count|tokens_per_minute/isu,
      status: 429,
      cause: 'rate_limit/tokens_per_minute',
    },
    {
      id: 'minute-words',
      message: /requests?[ _]per[ _]minute|per_minute/iu,
      status: 429,
      cause: 'rate_limit/requests_per_minute',
    },
    // “Check your plan and billing details” stands in messages about a minute’s quota too.
    {
      id: 'quota',
      code: ['resource_exhausted', 'rate_limit_exceeded', 'ratelimitexceeded', 'too_many_requests'],
      status: [200, 429],
      cause: 'rate_limit/unspecified',
    },
    {
      id: 'quota-words',
      message: /quota exceeded|exceeded your (?:current )?quota|resource (?:has been )?exhausted/iu,
      status: 429,
      cause: 'rate_limit/unspecified',
    },

    // Keys. The status is 400 for a wrong key and 403 for a missing one.
    {
      id: 'key-expired',
      code: ['api_key_invalid', 'api_key_expired'],
      message: /expired/iu,
      cause: 'authentication/expired_key',
    },
    { id: 'key-invalid', code: 'api_key_invalid', cause: 'authentication/invalid_key' },
    { id: 'token-expired', code: 'access_token_expired', cause: 'authentication/expired_key' },
    {
      id: 'token-wanted',
      message:
        /api keys are not supported by this api|expected OAuth ?2 access token or other authentication credentials that assert/iu,
      cause: 'authentication/wrong_key_type',
      why: ['This endpoint takes OAuth access tokens only, and an API key was sent.'],
    },
    {
      id: 'token-type',
      code: 'access_token_type_unsupported',
      cause: 'authentication/wrong_key_type',
      why: ['What was sent as a bearer token is no OAuth access token; often it is an API key.'],
    },
    {
      id: 'no-key',
      message: /unregistered callers|missing required authentication credential|missing (?:a )?valid api key/iu,
      cause: 'authentication/missing_key',
    },
    { id: 'no-credentials', code: 'credentials_missing', cause: 'authentication/missing_key' },

    // Rights.
    {
      id: 'key-other-apis',
      code: 'api_key_service_blocked',
      cause: 'permission/not_allowed',
      title: 'The API key is restricted to other APIs',
      fixes: [{ text: 'Add this API to the restrictions of the key in the Google Cloud console.', link: 'keys' }],
    },
    { id: 'key-referrer', code: 'api_key_http_referrer_blocked', cause: 'permission/referrer_not_allowed' },
    { id: 'key-address', code: 'api_key_ip_address_blocked', cause: 'permission/ip_not_allowed' },
    {
      id: 'key-app',
      code: ['api_key_android_app_blocked', 'api_key_ios_app_blocked'],
      cause: 'permission/client_not_allowed',
      why: ['The key is restricted to certain Android or iOS apps; a web page is none of them.'],
    },
    {
      id: 'suspended',
      code: ['consumer_suspended', 'account_state_invalid', 'user_blocked_by_admin', 'tos_violation'],
      cause: 'permission/account_suspended',
    },
    {
      id: 'api-off',
      code: ['service_disabled', 'accessnotconfigured'],
      cause: 'permission/endpoint_not_open',
      title: 'The API is not enabled in the project',
      fixes: [{ text: 'Turn the API on at the address in the message, then wait some minutes.' }],
    },
    {
      id: 'api-off-words',
      message: /has not been used in project .{0,80}disabled|api (?:is )?not (?:been )?(?:enabled|activated)/iu,
      cause: 'permission/endpoint_not_open',
      title: 'The API is not enabled in the project',
      fixes: [{ text: 'Turn the API on at the address in the message, then wait some minutes.' }],
    },
    {
      id: 'role',
      code: ['iam_permission_denied', 'access_token_scope_insufficient', 'user_project_denied'],
      cause: 'permission/role',
    },
    {
      id: 'role-words',
      message: /permission .{1,80}denied on resource|insufficient authentication scopes/iu,
      cause: 'permission/role',
    },
    {
      id: 'project',
      code: ['consumer_invalid', 'security_policy_violated', 'org_restriction_violation', 'location_policy_violated'],
      cause: 'permission/organization',
    },
    {
      id: 'organization-policy',
      message: /prohibited by organization|organization policy|permission denied on resource project/iu,
      cause: 'permission/organization',
    },
    { id: 'verify', code: 'validation_required', cause: 'permission/verification_required' },
    {
      id: 'model-not-granted',
      message: /not allowed to use publisher model/iu,
      cause: 'permission/model_not_allowed',
    },
    {
      id: 'file',
      message: /permission to access the file/iu,
      cause: 'permission/other_users_data',
      why: ['The file was uploaded by another project, or is gone: files are kept for 48 hours.'],
      fixes: [{ text: 'Send the file again with the same key, and use the name that comes back.' }],
    },

    // Models, then other things that may be missing.
    {
      id: 'retired',
      message: /no longer (?:available|supported)|has been (?:deprecated|shut down|retired|discontinued)/iu,
      status: [400, 404, 410],
      cause: 'model_not_found/retired_model',
    },
    { id: 'model-code', code: 'model_not_found', cause: 'model_not_found/unknown_model' },
    {
      id: 'model',
      message: /models\/(?<model>[\w.@:-]{1,120})\W{0,2} (?:is|was) ?not found|unexpected model name format/iu,
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'publisher-model',
      message: /publisher model .{1,300}?models\/(?<model>[\w.@:-]{1,120})\W{0,2} (?:was )?not found/iu,
      cause: 'model_not_found/unknown_model',
      fixes: [{ text: 'Check the location in the URL too: some models are served in “global” or one region only.' }],
    },
    {
      id: 'not-in-region',
      message: /not servable in region|not (?:available|supported|served) in (?:the )?(?:region|location)/iu,
      cause: 'model_not_found/not_deployed',
      title: 'The model is not served here',
      why: ['This region, or this kind of endpoint, does not serve the model.'],
      fixes: [{ text: 'Change the region in the URL to one that the page of the model names.', link: 'models' }],
    },
    {
      id: 'cache',
      message: /cachedcontent not found|not found: cache/iu,
      cause: 'not_found/unknown_resource',
    },
    {
      id: 'not-found',
      code: 'not_found',
      status: [200, 404],
      message: /entity was not found|result not found/iu,
      cause: 'not_found/unknown_resource',
    },

    // Tools before fields: what is wrong with a schema is told as an unknown field.
    {
      id: 'signature',
      message: /thought_?signature/iu,
      cause: 'invalid_request/reasoning_not_returned',
      fixes: [
        {
          text: 'Send the thoughtSignature of each part back, unchanged, with the function call or image.',
          link: 'https://ai.google.dev/gemini-api/docs/thought-signatures',
        },
      ],
    },
    {
      id: 'calls-unanswered',
      message:
        /number of function response parts|function response turn comes immediately|function_response.{0,60}function_call/iu,
      cause: 'invalid_request/tool_calls_unanswered',
    },
    {
      id: 'turns',
      message: /function call turn|(?:multiturn|single ?turn) requests|alternate between user and model/iu,
      cause: 'invalid_request/message_order',
    },
    {
      id: 'tool-schema',
      message:
        /unknown name .{1,80}at 'tools|function_?declarations?.{0,80}(?:schema|parameters|properties|items)|constraint that has too many states|for OBJECT type|duplicate function declaration/iu,
      cause: 'invalid_request/tool_schema',
    },
    {
      id: 'unknown-field',
      message: /unknown name "(?<field>[^"]{1,80})"/iu,
      cause: 'invalid_request/unknown_field',
      fixes: [
        {
          text: 'Remove “{field}”, or move it to where the reference has it: camelCase and nesting count.',
          link: 'docs',
        },
      ],
    },
    { id: 'parameter-unknown', code: 'parameter_unknown', cause: 'invalid_request/unknown_field' },
    {
      id: 'wrong-value',
      message:
        /invalid value at '(?<field>[^']{1,100})'|proto field is not repeating|starting an object on a scalar field/iu,
      cause: 'invalid_request/wrong_type',
    },
    { id: 'role-name', message: /please use a valid role|valid role: user, model/iu, cause: 'invalid_request/enum' },
    {
      id: 'missing',
      message:
        /is not specified|must include at least one|must have (?:one or more|at least one|a) |empty (?:text|input|content)|must not be empty|missing .{0,40}in the request/iu,
      status: 400,
      cause: 'invalid_request/missing_field',
    },
    {
      id: 'range',
      message: /supported range is|must be (?:between|in the range|positive|less|greater)|out of range/iu,
      status: 400,
      cause: 'invalid_request/out_of_range',
    },
    { id: 'range-code', code: 'out_of_range', status: 416, cause: 'invalid_request/out_of_range' },
    { id: 'no-pages', message: /document has no pages|file is empty/iu, cause: 'invalid_request/empty_file' },
    {
      id: 'too-large',
      message: /request payload size exceeds|exceeds the (?:size )?limit: \d{1,12} bytes|fields that are too large/iu,
      cause: 'payload_too_large/body',
    },
    {
      id: 'context',
      message:
        /input token count|token count .{0,40}exceeds|maximum number of (?:input )?tokens|exceeds? the maximum token/iu,
      status: 400,
      cause: 'context_length/input_too_long',
    },
    {
      id: 'pages',
      message:
        /supported page limit|exceeds? the (?:maximum|supported) number of|fewer than \d{1,5} (?:images|videos|files|pages)/iu,
      cause: 'payload_too_large/item_count',
    },
    {
      id: 'unreadable-media',
      message:
        /cannot fetch content|unable to process input (?:image|video|audio|file)|(?:image|video|audio|file) (?:data )?is (?:not valid|invalid|corrupt)|source image|not in an ACTIVE state|unsupported file uri/iu,
      status: 400,
      cause: 'invalid_request/unreachable_media',
    },

    // What this model cannot do.
    {
      id: 'no-developer-role',
      message: /(?:developer|system) instruction is not (?:enabled|supported)/iu,
      cause: 'unsupported/role',
    },
    {
      id: 'no-tools',
      message: /function calling is not (?:enabled|supported)|tools? (?:use )?(?:is|are) not (?:enabled|supported)/iu,
      cause: 'unsupported/tools',
    },
    {
      id: 'modality',
      message:
        /unsupported mime ?type|mime_?type parameter|response modalit(?:y|ies)|(?:image|audio|video|text) (?:input|output)(?: modality)? is not/iu,
      status: 400,
      cause: 'unsupported/modality',
    },
    {
      id: 'thinking',
      message:
        /budget -?\d{1,9} is invalid|only works in thinking mode|thinking[_ ]?(?:level|budget|config)?.{0,40}not (?:enabled|supported)/iu,
      cause: 'unsupported/value',
    },
    {
      id: 'wrong-endpoint',
      message:
        /does not support (?:chat ?completions|generatecontent|predict)|cannot be accessed through|only supports? (?:the )?interactions api/iu,
      cause: 'unsupported/endpoint',
    },
    {
      id: 'unsupported',
      message:
        /(?:is|are) (?:not (?:enabled|supported|yet supported)|unsupported)|(?:does not|doesn.t) support|cannot be (?:used together|combined)/iu,
      code: ['invalid_argument', 'failed_precondition', 'unimplemented', 'invalid_request'],
      cause: 'unsupported/feature',
    },

    // Answers with a good status.
    {
      id: 'cancelled-stream',
      code: ['cancelled', '499'],
      status: 200,
      cause: 'stream_interrupted/connection_lost',
    },
    { id: 'language', finish: 'language', cause: 'unsupported/feature' },
    { id: 'no-signature', finish: 'missing_thought_signature', cause: 'invalid_request/reasoning_not_returned' },
    {
      id: 'no-image',
      finish: ['no_image', 'image_other', 'malformed_response', 'too_many_tool_calls', 'finish_reason_unspecified'],
      cause: 'server_error/unexpected_output',
    },
  ],
  fallbacks: [
    { id: 'cancelled', code: 'cancelled', cause: 'cancelled/by_page' },
    { id: 'deadline', code: 'deadline_exceeded', cause: 'timeout/provider' },
    { id: 'unauthenticated', code: ['unauthenticated', 'authentication'], cause: 'authentication/invalid_key' },
    { id: 'permission', code: ['permission_denied', 'forbidden'], cause: 'permission/not_allowed' },
    { id: 'resource', code: 'not_found', cause: 'not_found/unknown_resource' },
    { id: 'precondition', code: 'failed_precondition', cause: 'invalid_request/unspecified', certainty: 'guess' },
    {
      id: 'invalid',
      code: ['invalid_argument', 'invalid_request', 'badrequest'],
      cause: 'invalid_request/unspecified',
      certainty: 'guess',
    },
    { id: 'unimplemented', code: 'unimplemented', cause: 'unsupported/feature' },
    { id: 'unavailable', code: ['unavailable', 'service_unavailable'], cause: 'overloaded/no_capacity' },
    { id: 'internal', code: ['internal', 'unknown', 'api_error', 'data_loss'], cause: 'server_error/internal' },
  ],
} as const satisfies Protocol;
