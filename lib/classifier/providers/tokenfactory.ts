import type { Provider } from '../model.ts';

export default {
  id: 'tokenfactory',
  name: 'Token Factory',
  hosts: ['www.tokenfactory.cn/v1'],
  protocol: 'openai',
  links: {},
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
