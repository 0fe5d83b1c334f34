import type { Provider } from '../model.ts';

export default {
  id: 'zenmux',
  name: 'ZenMux',
  hosts: ['zenmux.ai/api'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.zenmux.ai',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
