import type { Provider } from '../model.ts';

export default {
  id: 'luma',
  name: 'Luma',
  hosts: ['api.lumalabs.ai'],
  protocol: 'plain',
  links: {
    docs: 'https://docs.lumalabs.ai',
    errors: 'https://docs.lumalabs.ai/docs/errors',
    keys: 'https://lumalabs.ai/dream-machine/api/keys',
    billing: 'https://lumalabs.ai/dream-machine/api/billing/overview',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
