import type { Provider } from '../model.ts';

export default {
  id: 'ai21',
  name: 'AI21',
  hosts: ['api.ai21.com'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.ai21.com',
    keys: 'https://studio.ai21.com/account/api-key',
    billing: 'https://studio.ai21.com/account/billing',
  },
  rules: [
    { id: 'bad-key', message: /bad or missing api ?key/iu, cause: 'authentication/invalid_key' },
    { id: 'trial-over', message: /trial (?:has )?(?:ended|expired)/iu, cause: 'billing/payment_required' },
  ],
} as const satisfies Provider;
