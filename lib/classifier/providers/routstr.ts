import type { Provider } from '../model.ts';

export default {
  id: 'routstr',
  name: 'Routstr',
  hosts: ['api.routstr.com', 'routstr.otrta.me'],
  protocol: 'openai',
  links: { docs: 'https://docs.routstr.com' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
