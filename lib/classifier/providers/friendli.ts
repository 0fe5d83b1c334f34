import type { Provider } from '../model.ts';

export default {
  id: 'friendli',
  name: 'FriendliAI',
  hosts: ['api.friendli.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://friendli.ai/docs',
    keys: 'https://friendli.ai/suite',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
