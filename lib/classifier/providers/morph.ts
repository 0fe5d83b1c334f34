import type { Provider } from '../model.ts';

export default {
  id: 'morph',
  name: 'Morph',
  hosts: ['api.morphllm.com'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.morphllm.com',
    keys: 'https://morphllm.com/dashboard',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
