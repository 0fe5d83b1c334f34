import type { Provider } from '../model.ts';

export default {
  id: 'upstage',
  name: 'Upstage',
  hosts: ['api.upstage.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://console.upstage.ai/docs',
    keys: 'https://console.upstage.ai/api-keys',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
