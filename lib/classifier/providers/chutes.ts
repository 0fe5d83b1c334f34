import type { Provider } from '../model.ts';

export default {
  id: 'chutes',
  name: 'Chutes',
  hosts: ['llm.chutes.ai', '*.chutes.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://chutes.ai/docs',
    keys: 'https://chutes.ai/app/api',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
