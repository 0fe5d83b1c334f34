import type { Provider } from '../model.ts';

export default {
  id: 'jan',
  name: 'Jan',
  hosts: ['localhost:1337/v1'],
  protocol: 'openai',
  links: {
    docs: 'https://www.jan.ai/docs/desktop/api-server',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
