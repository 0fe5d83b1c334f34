import type { Provider } from '../model.ts';

export default {
  id: 'packyapi',
  name: 'PackyAPI',
  hosts: ['www.packyapi.com/v1', 'api.packyapi.com'],
  protocol: 'openai',
  links: { docs: 'https://docs.packyapi.com' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
