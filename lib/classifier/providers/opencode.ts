import type { Provider } from '../model.ts';

export default {
  id: 'opencode',
  name: 'OpenCode Zen',
  hosts: ['opencode.ai/zen'],
  protocol: 'openai',
  links: {
    docs: 'https://opencode.ai/docs/zen',
    billing: 'https://opencode.ai/auth',
    keys: 'https://opencode.ai/auth',
    models: 'https://opencode.ai/docs/zen',
  },
  checked: '2026-11',
  rules: [
    // Alibaba’s “insufficient_quota” is a limit per minute; see the address that it names.
    {
      id: 'alibaba-tokens',
      message: /error-code#token-limit|\(alibaba\): you exceeded your current quota/iu,
      cause: 'rate_limit/tokens_per_minute',
    },
    {
      id: 'usage-window',
      code: ['freeusagelimiterror', 'gousagelimiterror', 'subscriptionusagelimiterror'],
      cause: 'rate_limit/usage_window',
    },
    { id: 'credits', code: 'creditserror', cause: 'billing/balance_empty' },
    { id: 'monthly-limit', code: ['monthlylimiterror', 'userlimiterror'], cause: 'billing/spending_cap' },
    { id: 'model', code: 'modelerror', cause: 'model_not_found/unknown_model' },
  ],
} as const satisfies Provider;
