import type { Provider } from '../model.ts';

export default {
  id: 'ppio',
  name: 'PPIO',
  hosts: ['api.jiekou.ai', 'api.ppinfra.com', 'api.ppio.cn', 'api.ppio.com'],
  protocol: 'openai',
  links: {
    docs: 'https://ppio.com/docs',
    errors: 'https://docs.jiekou.ai/en/docs/models/reference-error-code',
    keys: 'https://ppio.com/console',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['api.ppinfra.com', 'api.ppio.cn', 'api.ppio.com'],
      links: { keys: 'https://ppio.com/settings/key-management' },
    },
    {
      hosts: ['api.jiekou.ai'],
      name: 'JieKou.AI',
      links: {
        docs: 'https://docs.jiekou.ai',
        errors: 'https://docs.jiekou.ai/en/docs/models/reference-error-code',
        keys: 'https://jiekou.ai/settings/key-management',
        billing: 'https://jiekou.ai/billing',
      },
    },
  ],
  rules: [
    { id: 'balance', code: 'not_enough_balance', cause: 'billing/balance_empty' },
    // It sounds like a context window, but counts the tokens of a minute.
    { id: 'tokens-per-minute', code: 'token_limit_exceeded', cause: 'rate_limit/tokens_per_minute' },
    { id: 'key', code: 'failed_to_auth', status: 401, cause: 'authentication/invalid_key' },
    { id: 'denied', code: 'access_deny', cause: 'permission/not_allowed' },
    { id: 'no-model', code: 'model_not_available', cause: 'model_not_found/retired_model' },
    { id: 'busy', code: 'service_not_available', cause: 'server_error/unavailable' },
  ],
} as const satisfies Provider;
