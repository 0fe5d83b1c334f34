import type { Provider } from '../model.ts';

export default {
  id: 'laozhang',
  name: 'laozhang.ai',
  hosts: ['api.laozhang.ai'],
  protocol: 'openai',
  links: { docs: 'https://docs.laozhang.ai', billing: 'https://api.laozhang.ai' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
