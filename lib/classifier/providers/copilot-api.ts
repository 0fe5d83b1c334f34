import type { Provider } from '../model.ts';

export default {
  id: 'copilot-api',
  name: 'copilot-api',
  hosts: ['localhost:4141'],
  protocol: 'openai',
  links: {
    docs: 'https://github.com/ericc-ch/copilot-api',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
