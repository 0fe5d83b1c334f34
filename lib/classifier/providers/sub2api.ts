import type { Provider } from '../model.ts';

export default {
  id: 'sub2api',
  name: 'Sub2API',
  hosts: [],
  protocol: 'anthropic',
  links: {
    docs: 'https://github.com/Wei-Shaw/sub2api',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
