import type { Provider } from '../model.ts';

export default {
  id: 'volcengine-ark',
  name: 'Volcengine Ark',
  hosts: ['ark-cn-beijing.bytedance.net', 'ark.cn-beijing.volces.com', 'ark.cn-shanghai.volces.com'],
  protocol: 'openai',
  keys: [
    { shape: /^hex8-hex4-hex4-hex4-hex12$/u, kind: 'inference', name: 'API key (UUID)' },
    { shape: /^ark-/u, kind: 'inference', name: 'API key (ark-)', distinctive: true },
  ],
  requestIdHeaders: ['x-request-id', 'x-client-request-id'],
  links: {
    docs: 'https://www.volcengine.com/docs/82379',
    errors: 'https://www.volcengine.com/docs/82379/1299023',
    keys: 'https://console.volcengine.com/ark/region:ark+cn-beijing/apiKey',
    billing: 'https://console.volcengine.com/finance/fund/recharge',
    models: 'https://console.volcengine.com/ark/region:ark+cn-beijing/openManagement',
  },
  checked: '2026-11',
  // Codes are dotted names, and most details follow the first dot.
  rules: [
    {
      id: 'overdue',
      code: ['accountoverdueerror', 'operationdenied.serviceoverdue'],
      cause: 'billing/account_overdue',
    },
    {
      id: 'spending-cap',
      code: 'setlimitexceeded',
      cause: 'billing/spending_cap',
      why: [
        [
          'The limit that the account set for “{model}” (“safe experience mode”) is reached, and the model is paused.',
          'The limit that the account set for this model (“safe experience mode”) is reached, and the model is paused.',
        ],
      ],
      fixes: [
        {
          text: [
            'Raise the limit of “{model}” in the console, or turn off “safe experience mode”.',
            'Raise the model’s limit in the console, or turn off “safe experience mode”.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'subscription',
      code: 'invalidsubscription',
      cause: 'billing/payment_required',
      why: ['The account has no Coding Plan, or the plan expired.'],
    },
    // One code for a spent trial, a plan's window and a full queue.
    {
      id: 'plan-month',
      code: /quotaexceeded/u,
      message: /(?<!weekly\/)monthly usage quota/iu,
      cause: 'billing/plan_limit',
      title: 'The plan’s allowance is used up',
      why: ['The plan’s allowance for this month is used up.'],
      furtherFixes: [{ text: 'Wait until the plan’s allowance resets.' }],
    },
    {
      id: 'plan-window',
      code: /quotaexceeded/u,
      message: /usage quota|will reset at/iu,
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'queue',
      code: 'quotaexceeded',
      message: /request has exceeded the quota/iu,
      cause: 'rate_limit/concurrency',
      why: ['Too many tasks of the account are waiting in the queue.'],
    },
    {
      id: 'file-storage',
      code: 'operationdenied.filequotaexceeded',
      cause: 'payload_too_large/item_count',
      fixes: [{ text: 'Delete uploaded files that are no longer needed: the file storage is full.' }],
    },
    {
      id: 'free-quota',
      code: /quotaexceeded/u,
      cause: 'billing/quota_exhausted',
      fixes: [
        {
          text: 'Activate the model in the console to continue on a paid plan: the free trial is used up.',
          link: 'models',
        },
      ],
    },
    { id: 'tokens-per-minute', code: /tpm(?:rate)?(?:limit)?exceeded$/u, cause: 'rate_limit/tokens_per_minute' },
    { id: 'requests-per-minute', code: /rpm(?:rate)?(?:limit)?exceeded$/u, cause: 'rate_limit/requests_per_minute' },
    { id: 'concurrency', code: 'inflightbatchsizeexceeded', cause: 'rate_limit/concurrency' },
    { id: 'burst', code: 'requestbursttoofast', cause: 'rate_limit/ramp_up' },
    { id: 'rate', code: /ratelimitexceeded/u, cause: 'rate_limit/unspecified' },
    { id: 'overloaded', code: 'serveroverloaded', cause: 'overloaded/engine_overloaded' },
    { id: 'detection-failed', code: 'contentsecuritydetectionerror', cause: 'server_error/internal', retry: true },
    { id: 'output-blocked', code: /^output\w{3,40}(?:detected|detection)/u, cause: 'content_filter/output_blocked' },
    { id: 'input-blocked', code: /(?:sensitivecontentdetected|riskdetection)/u, cause: 'content_filter/input_blocked' },
    { id: 'invalid-key', code: ['authenticationerror', 'invalidapikey'], cause: 'authentication/invalid_key' },
    { id: 'account', code: 'invalidaccountstatus', cause: 'permission/account_suspended' },
    {
      id: 'not-open',
      code: ['modelnotopen', 'operationdenied.servicenotopen'],
      cause: 'permission/model_not_allowed',
      title: ['“{model}” is not activated for this account', 'The model is not activated for this account'],
      why: ['Each model must be activated in the console (开通管理) before its first request.'],
      fixes: [
        {
          text: [
            'Activate “{model}” in the console (开通管理), then wait a minute.',
            'Activate the model in the console (开通管理), then wait a minute.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'endpoint-only',
      code: 'invalidendpointormodel.modelidaccessdisabled',
      cause: 'permission/model_not_allowed',
      fixes: [{ text: 'Send the ID of your own endpoint (ep-…) instead of the model ID.', link: 'models' }],
    },
    {
      id: 'video-model',
      code: ['invalidendpointormodel.notfound', 'invalidendpointormodel'],
      message: /\bseedance/iu,
      path: /\/chat\/completions/u,
      cause: 'model_not_found/unknown_model',
      why: ['Seedance generates video: it is not served as a chat model, and its ID differs by platform.'],
      furtherFixes: [
        {
          text: 'Send video requests to /api/v3/contents/generations/tasks, with the exact model ID or endpoint ID (ep-…).',
          link: 'docs',
        },
      ],
    },
    {
      id: 'model',
      code: ['invalidendpointormodel.notfound', 'invalidendpointormodel', 'invalidendpoint.notfound'],
      cause: 'model_not_found/unknown_model',
      why: ['The model or endpoint ID is wrong, from another region or project, or not activated for this account.'],
    },
    {
      id: 'closed-endpoint',
      code: 'invalidendpoint.closedendpoint',
      cause: 'model_not_found/not_deployed',
      why: ['The inference endpoint was stopped in the console.'],
      fixes: [{ text: 'Start the endpoint in the console, or send the ID of a running one.', link: 'models' }],
    },
    {
      id: 'plan-model',
      code: 'unsupportedmodel',
      cause: 'unsupported/endpoint',
      why: ['The Coding Plan does not include this model.'],
    },
    { id: 'resource', code: /^notfound\./u, cause: 'not_found/unknown_resource' },
    {
      id: 'busy-resource',
      code: ['operationdenied.invalidstate', 'operationdenied.unsupportedphase'],
      cause: 'invalid_request/conflict',
    },
    {
      id: 'conflicting-fields',
      code: 'operationdenied.conflictedvalidationset',
      cause: 'invalid_request/field_combination',
    },
    { id: 'customization', code: /^operationdenied\.(?:unsupported|customization)/u, cause: 'unsupported/feature' },
    { id: 'denied', code: /^operationdenied(?:\.|$)|^accessdenied$/u, cause: 'permission/not_allowed' },
    { id: 'context', code: 'outofcontexterror', cause: 'context_length/input_too_long' },
    {
      id: 'context-words',
      message: /exceed max message tokens|input length \d{1,9} exceeds/iu,
      cause: 'context_length/input_too_long',
    },
    { id: 'image-size', code: 'invalidparameter.oversizedimage', cause: 'payload_too_large/image' },
    { id: 'image-format', code: 'invalidparameter.unsupportedimageformat', cause: 'unsupported/media_format' },
    { id: 'unsupported', code: /^invalidparameter\.unsupported/u, cause: 'unsupported/parameter' },
    {
      id: 'image-url',
      code: /^invalidimageurl|^invalidparameter\.tosurlinvalid$/u,
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'missing', code: /^missingparameter/u, cause: 'invalid_request/missing_field' },
    { id: 'role', code: 'invalidargumenterror.unknownrole', cause: 'invalid_request/enum' },
  ],
} as const satisfies Provider;
