import type { Provider } from '../model.ts';

export default {
  id: 'inference-net',
  name: 'Inference.net',
  hosts: ['api.inference.net'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.inference.net',
    keys: 'https://inference.net/dashboard/api-keys',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
