import type { Provider } from '../model.ts';

export default {
  id: 'poe',
  name: 'Poe',
  hosts: ['api.poe.com'],
  protocol: 'openai',
  links: {
    docs: 'https://creator.poe.com/docs/external-applications/openai-compatible-api',
    errors: 'https://creator.poe.com/api-reference/errors',
    limits: 'https://creator.poe.com/api-reference/rate-limits',
    keys: 'https://poe.com/api_key',
    billing: 'https://poe.com/settings',
    models: 'https://creator.poe.com/api-reference/listModels',
    status: 'https://status.poe.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'points',
      message: /(?:insufficient|not (?:have )?enough|out of) (?:compute )?points?/iu,
      cause: 'billing/balance_empty',
      fixes: [{ text: 'Buy points, or wait until the subscription adds new ones.', link: 'billing' }],
    },
    { id: 'credits', code: 'insufficient_credits', cause: 'billing/balance_empty' },
    // Models are called bots here.
    { id: 'bot', status: 404, message: /\bbot\b/iu, cause: 'model_not_found/unknown_model' },
    { id: 'context', status: 413, message: /context window|tokens/iu, cause: 'context_length/input_too_long' },
    { id: 'backend', status: 502, cause: 'upstream_error/provider_failed' },
    { id: 'rpm', status: 429, message: /rate limit/iu, cause: 'rate_limit/requests_per_minute' },
  ],
} as const satisfies Provider;
