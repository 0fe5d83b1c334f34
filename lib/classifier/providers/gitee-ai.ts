import type { Provider } from '../model.ts';

export default {
  id: 'gitee-ai',
  name: 'Gitee AI',
  hosts: ['ai.gitee.com/v1', 'ai.gitee.com/api'],
  protocol: 'openai',
  links: {
    docs: 'https://ai.gitee.com/docs',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
