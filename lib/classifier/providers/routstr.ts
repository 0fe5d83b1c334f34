import type { Provider } from '../model.ts';

export default {
  id: 'routstr',
  name: 'Routstr',
  hosts: ['api.routstr.com', 'routstr.otrta.me'],
  protocol: 'openai',
  links: { docs: 'https://docs.routstr.com' },
  rules: [],
} as const satisfies Provider;
