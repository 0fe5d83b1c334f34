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
    // The gateway passes on that its own account there is empty.
    {
      id: 'provider-balance',
      status: 402,
      message: /provider returned error/iu,
      cause: 'billing/balance_empty',
      why: ['The provider behind OpenCode wants money from OpenCode’s own account there, not from yours.'],
      fixes: [
        { text: 'Choose another model, and report it to OpenCode: its account at the provider is out of balance.' },
      ],
    },
    {
      id: 'usage-window',
      code: ['freeusagelimiterror', 'gousagelimiterror', 'subscriptionusagelimiterror'],
      cause: 'rate_limit/usage_window',
    },
    { id: 'credits', code: 'creditserror', cause: 'billing/balance_empty' },
    { id: 'monthly-limit', code: ['monthlylimiterror', 'userlimiterror'], cause: 'billing/spending_cap' },
    {
      id: 'free-tier-client',
      code: 'freetiererror',
      message: /only be used (?:from )?(?:within|inside|in) opencode/iu,
      cause: 'permission/client_not_allowed',
      why: ['Free models work only in the OpenCode app itself.'],
      fixes: [
        { text: 'Use the model in OpenCode, or add credits and call a paid model from your own app.', link: 'billing' },
      ],
    },
    { id: 'model', code: 'modelerror', cause: 'model_not_found/unknown_model' },
  ],
} as const satisfies Provider;
