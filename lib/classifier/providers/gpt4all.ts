import type { Provider } from '../model.ts';

export default {
  id: 'gpt4all',
  name: 'GPT4All',
  hosts: ['localhost:4891'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.gpt4all.io/gpt4all_api_server/home.html',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
