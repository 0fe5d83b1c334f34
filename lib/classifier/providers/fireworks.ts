import type { Provider } from '../model.ts';

export default {
  id: 'fireworks',
  name: 'Fireworks AI',
  hosts: ['api.fireworks.ai', '*.api.fireworks.ai'],
  protocol: 'openai',
  keys: [{ shape: /^fw_/u, kind: 'inference', name: 'API key (fw_)', distinctive: true }],
  links: {
    docs: 'https://docs.fireworks.ai',
    errors: 'https://docs.fireworks.ai/guides/inference-error-codes',
    limits: 'https://docs.fireworks.ai/guides/quotas_usage/rate-limits',
    keys: 'https://app.fireworks.ai/settings/users/api-keys',
    billing: 'https://app.fireworks.ai/account/billing',
    models: 'https://app.fireworks.ai/models',
    status: 'https://status.fireworks.ai',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'monthly-limit',
      status: 412,
      message: /is suspended.{0,60}spending limit/isu,
      cause: 'billing/spending_cap',
      why: [
        'The account is suspended: its monthly limit is reached or an invoice is unpaid; the response doesn’t say which.',
      ],
      fixes: [{ text: 'Pay open invoices, and raise the account’s monthly spending limit.', link: 'billing' }],
    },
    { id: 'suspended', status: 412, message: /suspended|unpaid|invoice/iu, cause: 'billing/account_overdue' },
    {
      id: 'addon-not-loaded',
      status: 412,
      message: /\blora\b|addon|failed to load/iu,
      cause: 'model_not_found/not_deployed',
      why: ['The fine-tuned model could not be loaded on top of its base model.'],
      fixes: [{ text: 'Check that the LoRA model matches its base model, and redeploy it.', link: 'models' }],
    },
    {
      id: 'scaling-up',
      code: 'deployment_scaling_up',
      cause: 'overloaded/model_loading',
      why: ['The deployment was scaled to zero and is starting again.'],
    },
    {
      id: 'model',
      code: 'not_found',
      message: /model not found, inaccessible/iu,
      cause: 'model_not_found/unknown_model',
      fixes: [
        {
          text: [
            'Replace “{model}” with a full ID (accounts/fireworks/models/…), or deploy the model if it is not serverless.',
            'Use the full model ID (accounts/fireworks/models/…), or deploy the model if it is not serverless.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'stream-for-long-output',
      message: /max_tokens > (?<limit>\d{1,9}) must have stream/iu,
      cause: 'invalid_request/out_of_range',
      why: ['Responses of more than {limit} tokens must be streamed.'],
      fixes: [{ text: 'Set “stream” to true, or lower max_tokens to {limit}.', link: 'docs' }],
    },
    { id: 'schema', message: /json schema not supported/iu, cause: 'invalid_request/tool_schema' },
    { id: 'capacity', code: 'unavailable', status: 503, cause: 'overloaded/no_capacity' },
  ],
} as const satisfies Provider;
