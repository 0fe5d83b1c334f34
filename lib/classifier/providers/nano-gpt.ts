import type { Provider } from '../model.ts';

export default {
  id: 'nano-gpt',
  name: 'NanoGPT',
  hosts: ['nano-gpt.com/api'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.nano-gpt.com',
    keys: 'https://nano-gpt.com/api',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
