import type { Provider } from '../model.ts';

export default {
  id: 'truefoundry',
  name: 'TrueFoundry AI Gateway',
  hosts: ['gateway.truefoundry.ai'],
  protocol: 'openai',
  links: { docs: 'https://docs.truefoundry.com/gateway', status: 'https://status.truefoundry.com' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
