import type { Provider } from '../model.ts';

export default {
  id: 'seermart',
  name: 'SeerMart',
  hosts: ['api.seermartech.cn'],
  protocol: 'openai',
  links: {},
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
