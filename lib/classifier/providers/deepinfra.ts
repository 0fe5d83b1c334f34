import type { Provider } from '../model.ts';

export default {
  id: 'deepinfra',
  name: 'DeepInfra',
  hosts: ['api.deepinfra.com'],
  protocol: 'openai',
  keys: [{ shape: /^alnum32$/u, kind: 'inference', name: 'API key (32 letters and digits)' }],
  links: {
    docs: 'https://deepinfra.com/docs',
    limits: 'https://deepinfra.com/docs/advanced/rate-limits',
    keys: 'https://deepinfra.com/dash/api_keys',
    billing: 'https://deepinfra.com/dash/billing',
    models: 'https://deepinfra.com/models',
    status: 'https://status.deepinfra.com',
  },
  checked: '2026-11',
  rules: [
    // Of the two reasons only the words tell; “payment method” in a top-up notice is no missing card.
    { id: 'balance', message: /inference prohibited.{0,40}(?:balance|top ?up)/iu, cause: 'billing/balance_empty' },
    { id: 'payment-method', message: /inference prohibited/iu, cause: 'billing/payment_required' },
    { id: 'input-length', message: /input length \d{1,9} exceeds/iu, cause: 'context_length/input_too_long' },
    { id: 'not-served', status: 404, message: /model is not available/iu, cause: 'model_not_found/not_deployed' },
  ],
} as const satisfies Provider;
