import type { Provider } from '../model.ts';

export default {
  id: 'tabbyapi',
  name: 'TabbyAPI',
  hosts: [],
  protocol: 'openai',
  links: {
    docs: 'https://github.com/theroyallab/tabbyAPI/wiki',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
