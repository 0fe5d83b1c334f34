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
  rules: [
    // The hour's free calls come back by themselves, although the message sells a subscription.
    {
      id: 'free-hour',
      status: 429,
      message: /free limit for the hour|free-tier limit/iu,
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'plan-exhausted',
      status: 403,
      message: /exhausted the available .{0,60}resource limit/iu,
      cause: 'billing/plan_limit',
      fixes: [
        { text: 'Update the payment method on the billing page, or wait for the plan’s next day.', link: 'billing' },
      ],
    },
    { id: 'no-credits', message: /run out of (?:credits|funds)/iu, cause: 'billing/balance_empty' },
    { id: 'no-subscription', status: 403, message: /get AI\/ML subscription/iu, cause: 'billing/payment_required' },
    {
      id: 'enum',
      message: /invalid enum value\. expected .{1,2000}received '(?<value>[^']{1,200})/isu,
      cause: 'invalid_request/enum',
      why: ['The value sent is “{value}”, which is none of those allowed: two fields may be mixed up.'],
      fixes: [
        {
          text: 'Move the text out of the field, and set the field to one of the values in the message.',
          link: 'errors',
        },
      ],
    },
    {
      id: 'body-validation',
      message: /body validation error/iu,
      cause: 'invalid_request/unspecified',
      fixes: [
        { text: 'Look for “Expected” and “Received” in the message: they name the field to correct.', link: 'errors' },
      ],
    },
    {
      id: 'query-validation',
      message: /query validation error/iu,
      cause: 'invalid_request/unspecified',
      title: 'A query parameter is wrong',
      fixes: [{ text: 'Compare the parameters in the URL with the endpoint’s documentation.', link: 'docs' }],
    },
    {
      id: 'role',
      message: /'messages\[\d{1,5}\]\.role' does not support '(?<messageRole>[a-z]{1,20})'/iu,
      cause: 'unsupported/role',
      fixes: [{ text: 'Send the “{messageRole}” message as a user message, or choose another model.', link: 'models' }],
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
} as const satisfies Provider;
