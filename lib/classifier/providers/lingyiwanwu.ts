import type { Provider } from '../model.ts';

export default {
  id: 'lingyiwanwu',
  name: '01.AI',
  hosts: ['api.01.ai', 'api.lingyiwanwu.com'],
  protocol: 'openai',
  links: {
    docs: 'https://platform.lingyiwanwu.com/docs',
    keys: 'https://platform.lingyiwanwu.com/apikeys',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
