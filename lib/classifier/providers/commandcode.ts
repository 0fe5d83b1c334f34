import type { Provider } from '../model.ts';

export default {
  id: 'commandcode',
  name: 'Command Code',
  hosts: ['api.commandcode.ai'],
  protocol: 'openai',
  links: { docs: 'https://commandcode.ai/docs' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
