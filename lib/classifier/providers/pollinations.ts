import type { Provider } from '../model.ts';

export default {
  id: 'pollinations',
  name: 'Pollinations',
  hosts: ['gen.pollinations.ai', 'image.pollinations.ai', 'text.pollinations.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://github.com/pollinations/pollinations/blob/main/APIDOCS.md',
    keys: 'https://enter.pollinations.ai',
    billing: 'https://enter.pollinations.ai',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'backend-refused',
      status: [500, 502, 503],
      message: /HTTP error! status: 40[13]/iu,
      cause: 'upstream_error/provider_failed',
      why: ['The backend behind Pollinations rejected Pollinations’ own key, not yours.'],
      fixes: [{ text: 'Retry later or choose another model, and report it to Pollinations.', link: 'docs' }],
    },
    { id: 'queue', status: 429, message: /queue full/iu, cause: 'rate_limit/concurrency' },
    { id: 'pollen', code: 'payment_required', cause: 'billing/balance_empty' },
  ],
} as const satisfies Provider;
