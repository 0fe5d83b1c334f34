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
    { id: 'queue', status: 429, message: /queue full/iu, cause: 'rate_limit/concurrency' },
    { id: 'pollen', code: 'payment_required', cause: 'billing/balance_empty' },
  ],
} as const satisfies Provider;
