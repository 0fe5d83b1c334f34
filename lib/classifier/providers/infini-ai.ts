import type { Provider } from '../model.ts';

export default {
  id: 'infini-ai',
  name: 'Infini-AI',
  hosts: ['cloud.infini-ai.com/maas'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.infini-ai.com',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
