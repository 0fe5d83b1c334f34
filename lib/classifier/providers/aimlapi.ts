import type { Provider } from '../model.ts';

export default {
  id: 'aimlapi',
  name: 'AI/ML API',
  hosts: ['api.aimlapi.com'],
  protocol: 'openai',
  keys: [{ shape: /^hex32$/u, kind: 'inference', name: 'API key (32 hex digits)' }],
  links: {
    docs: 'https://docs.aimlapi.com/',
    errors: 'https://docs.aimlapi.com/errors-and-messages/general-info',
    keys: 'https://aimlapi.com/app/keys',
    billing: 'https://aimlapi.com/app/billing',
    models: 'https://docs.aimlapi.com/api-references/model-database',
  },
  checked: '2026-11',
  rules: [
    // The hour's free calls come back by themselves, although the message sells a subscription.
    {
      id: 'free-hour',
      status: 429,
      message: /free limit for the hour|free-tier limit/iu,
      cause: 'rate_limit/usage_window',
      why: ['The free tier’s requests for this hour are used up; the limit resets with the next hour.'],
      fixes: [{ text: 'Wait for the next hour, or subscribe to a paid plan.', link: 'billing' }],
    },
    {
      id: 'plan-exhausted',
      status: 403,
      message: /exhausted the available .{0,60}resource limit/iu,
      cause: 'billing/plan_limit',
      title: 'The plan’s allowance is used up',
      why: ['The plan’s limit of API requests for this day is used up.'],
      fixes: [
        {
          text: 'Update the payment method or upgrade the plan on the billing page; else wait for the next day.',
          link: 'billing',
        },
      ],
    },
    { id: 'no-credits', message: /run out of (?:credits|funds)/iu, cause: 'billing/balance_empty' },
    {
      id: 'no-subscription',
      status: 403,
      message: /get AI\/ML subscription/iu,
      cause: 'billing/payment_required',
      fixes: [
        { text: 'Subscribe to a plan or top up on the billing page: the account has no active plan.', link: 'billing' },
      ],
    },
    // A sentence where a list of ids is allowed: the prompt stands in the field of the model.
    {
      id: 'prompt-as-model',
      message:
        /invalid enum value\. expected '[\w.-]{1,60}\/.{1,2000}received '(?<value>[^'\s]{1,30}\s[^'\s]{1,30}\s[^']{1,200})/isu,
      cause: 'invalid_request/enum',
      why: ['The text “{value}” was sent where a model ID is expected: “model” and “prompt” may be swapped.'],
      fixes: [
        {
          text: [
            'Set “model” to one of {allowed}, and send the text as “prompt”.',
            'Set “model” to one of the model IDs in the message, and send the text as “prompt”.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'enum',
      message: /invalid enum value\. expected .{1,2000}received '(?<value>[^']{1,200})/isu,
      cause: 'invalid_request/enum',
    },
    {
      id: 'body-validation',
      // Where the second line names the field and what is wrong with it, the general rules know more.
      message: /body validation error(?!\n.{0,80}['"“`])/iu,
      cause: 'invalid_request/unspecified',
      why: ['A field is missing, has the wrong type, or holds a value that the model’s API schema does not allow.'],
    },
    {
      id: 'query-validation',
      message: /query validation error/iu,
      cause: 'invalid_request/unspecified',
      title: 'A query parameter is wrong',
      fixes: [
        { text: 'Compare the query parameters with the endpoint’s docs.', link: 'docs' },
        { text: 'Send “generation_id” from the POST that created the video when fetching its result.', link: 'docs' },
      ],
    },
    {
      id: 'role',
      message: /'messages\[\d{1,5}\]\.role' does not support '(?<messageRole>[a-z]{1,20})'/iu,
      cause: 'unsupported/role',
    },
    // A status of the provider behind, wrapped in a 500.
    {
      id: 'unable-to-access',
      message: /unable to access model (?<model>[\w./:-]{1,100}[\w-])/iu,
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'partner-failed',
      status: 500,
      message: /something wrong with the server/iu,
      cause: 'upstream_error/provider_failed',
    },
    { id: 'maintenance', message: /model is under maintenance/iu, cause: 'overloaded/no_capacity' },
    { id: 'generation-timeout', status: 504, message: /generation timeout/iu, cause: 'timeout/provider' },
    {
      id: 'valid-key-required',
      status: 401,
      message: /requires a valid api key/iu,
      cause: 'authentication/invalid_key',
    },
    {
      id: 'authentication-required',
      status: 401,
      message: /authentication is required/iu,
      cause: 'authentication/missing_key',
    },
  ],
  fixes: {
    'permission/not_allowed': [
      { text: 'Check the plan, its limits, and the account’s balance on the billing page.', link: 'billing' },
      { text: 'Ask AI/ML API support, with the request ID, which permission is missing.' },
    ],
  },
} as const satisfies Provider;
