import type { Provider } from '../model.ts';

export default {
  id: 'writer',
  name: 'Writer',
  hosts: ['api.writer.com'],
  protocol: 'openai',
  links: {
    docs: 'https://dev.writer.com',
    keys: 'https://app.writer.com/aistudio',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
