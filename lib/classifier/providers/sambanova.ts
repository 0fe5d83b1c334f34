import type { Provider } from '../model.ts';

export default {
  id: 'sambanova',
  name: 'SambaNova',
  hosts: ['api.sambanova.ai'],
  protocol: 'openai',
  keys: [{ shape: /^hex8-hex4-hex4-hex4-hex12$/u, kind: 'inference', name: 'API key (a UUID)' }],
  links: {
    docs: 'https://docs.sambanova.ai',
    errors: 'https://docs.sambanova.ai/docs/en/api-reference/using-the-api/api-error-codes',
    keys: 'https://cloud.sambanova.ai/apis',
    billing: 'https://cloud.sambanova.ai/plans/billing',
  },
  checked: '2026-11',
  rules: [
    { id: 'retired', status: 410, cause: 'model_not_found/retired_model' },
    {
      id: 'queue-expired',
      status: 504,
      message: /\bqueue\b|expired/iu,
      cause: 'timeout/provider',
      why: ['The request timed out in the queue: the model has more traffic than it can serve.'],
    },
    // The text says quota, but means a window that comes back.
    {
      id: 'rate-quota',
      status: 429,
      message: /quota.{0,60}(?:per day|\brpd\b)/iu,
      cause: 'rate_limit/requests_per_day',
    },
  ],
} as const satisfies Provider;
