import type { Provider } from '../model.ts';

export default {
  id: 'sarvam',
  name: 'Sarvam AI',
  hosts: ['api.sarvam.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.sarvam.ai',
    keys: 'https://dashboard.sarvam.ai',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
