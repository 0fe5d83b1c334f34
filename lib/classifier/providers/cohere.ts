import type { Provider } from '../model.ts';

export default {
  id: 'cohere',
  name: 'Cohere',
  hosts: ['api.cohere.com', 'api.cohere.ai'],
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  keys: [{ shape: /^(?:alnum|hex|lower)40$/u, kind: 'inference', name: 'API key (40 characters)' }],
  requestIdHeaders: ['x-debug-trace-id'],
  links: {
    docs: 'https://docs.cohere.com/reference/about',
    errors: 'https://docs.cohere.com/reference/errors',
    limits: 'https://docs.cohere.com/docs/rate-limits',
    billing: 'https://dashboard.cohere.com/billing',
    keys: 'https://dashboard.cohere.com/api-keys',
    models: 'https://docs.cohere.com/docs/models',
    status: 'https://status.cohere.com',
  },
  checked: '2026-11',
  rules: [
    // The word with which an answer ends that broke off, by its documentation for an internal error.
    { id: 'generation', code: 'error', status: 200, cause: 'server_error/internal' },
    // A trial key’s calls: a month’s are gone until it ends, a minute’s are not.
    {
      id: 'trial-month',
      message: /trial key.{0,60}limited to (?<limit>\d{1,7}) api calls \/ month/iu,
      cause: 'billing/quota_exhausted',
      why: ['A trial key has {limit} requests per month, and they are used up.'],
      fixes: [{ text: 'Upgrade to a production key, or wait for the next month.', link: 'keys' }],
    },
    {
      id: 'trial-minute',
      message: /trial key.{0,60}limited to (?<limit>\d{1,7}) api calls \/ min/iu,
      cause: 'rate_limit/requests_per_minute',
      why: ['A trial key may send {limit} requests per minute.'],
      fixes: [{ text: 'Send at most {limit} requests per minute, or upgrade to a production key.', link: 'limits' }],
    },
    {
      id: 'trial-tokens',
      message: /trial token rate limit/iu,
      cause: 'rate_limit/tokens_per_minute',
      fixes: [
        {
          text: [
            'Send at most {limit} tokens per minute, or upgrade the trial key to a production key.',
            'Send fewer tokens per minute, or upgrade the trial key to a production key.',
          ],
          link: 'limits',
        },
      ],
    },
    {
      id: 'minute',
      message: /per minute request limit/iu,
      cause: 'rate_limit/requests_per_minute',
      fixes: [
        {
          text: 'Wait up to a minute, then space requests out; production keys have higher limits than trial keys.',
          link: 'limits',
        },
      ],
    },
    {
      id: 'payment-method',
      message: /(?:add or update|valid) (?:your |a )?payment method|billing limit/iu,
      cause: 'billing/payment_required',
      fixes: [
        {
          text: 'Add a payment method in the dashboard, and raise the billing limit if there is one.',
          link: 'billing',
        },
      ],
    },
    {
      id: 'token',
      status: 401,
      message: /invalid api token|no api key supplied/iu,
      cause: 'authentication/invalid_key',
    },
    // Before the context window: “too many tokens” is said of the output cap too.
    {
      id: 'output-cap',
      message: /maximum output for this model|max.?tokens must be (?:less|between)/iu,
      cause: 'invalid_request/out_of_range',
    },
    { id: 'tokens', code: 'too_many_tokens', cause: 'context_length/input_too_long' },
    {
      id: 'call-id',
      message: /tool call id not found|tool_call.{0,40}without|tool results? .{0,60}(?:tool call|not found)/iu,
      cause: 'invalid_request/tool_calls_unanswered',
    },
    {
      id: 'order',
      message: /system turn must be|must be the first in the list|last message must|turn must be/iu,
      cause: 'invalid_request/message_order',
    },
    {
      id: 'other-endpoint',
      message: /not supported by the \w{1,20} api|does not support the \w{1,20} api/iu,
      cause: 'unsupported/endpoint',
    },
    {
      id: 'not-with',
      message:
        /(?<parameter>[a-z]\w{1,40}) is not supported with (?<feature>[A-Z]\w{1,30})|is not supported with|only one of .{1,80}can be specified/iu,
      cause: 'unsupported/parameter',
      title: ['“{parameter}” does not go with {feature}', 'Two fields do not go together'],
      fixes: [
        {
          text: [
            'Remove “{parameter}”, or what turns {feature} on: “documents” for RAG.',
            'Remove “{parameter}”, or the field that excludes it.',
            'Remove one of the conflicting fields.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'not-both',
      message: /cannot specify (?:both|message)/iu,
      cause: 'invalid_request/field_combination',
    },
    {
      id: 'no-output',
      message: /no valid tool call or response/iu,
      cause: 'server_error/unexpected_output',
    },
    {
      id: 'too-short',
      message: /at least 1 token long|must not be empty|must have a message/iu,
      cause: 'invalid_request/missing_field',
    },
    {
      id: 'invalid',
      status: 400,
      message: /^invalid request: (?!.{0,60}number of).{0,80}must be/iu,
      cause: 'invalid_request/unspecified',
    },
    { id: 'retired', message: /model .{1,80}was removed/iu, cause: 'model_not_found/retired_model' },
    {
      id: 'resource',
      status: 404,
      message: /(?:dataset|connector|job|resource|finetuned model|batch) .{0,80}not found/iu,
      cause: 'not_found/unknown_resource',
    },
    { id: 'unsafe', status: 498, cause: 'content_filter/input_blocked' },
    { id: 'cancelled', status: 499, cause: 'cancelled/by_page' },
    { id: 'answer-timeout', finish: 'timeout', cause: 'timeout/provider' },
  ],
  fixes: {
    'not_found/wrong_path': [
      {
        text: [
          'Replace {path}: Cohere’s endpoints are /v2/chat, /v2/embed, and /v2/rerank.',
          'Use Cohere’s endpoints /v2/chat, /v2/embed, and /v2/rerank.',
        ],
        link: 'docs',
      },
    ],
  },
} as const satisfies Provider;
