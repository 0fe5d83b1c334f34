import type { Provider } from '../model.ts';

export default {
  id: 'braintrust',
  name: 'Braintrust',
  hosts: ['api.braintrust.dev/v1/proxy', 'gateway.braintrust.dev'],
  protocol: 'openai',
  links: {
    docs: 'https://www.braintrust.dev/docs',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
