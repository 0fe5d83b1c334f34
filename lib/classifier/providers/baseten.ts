import type { Provider } from '../model.ts';

export default {
  id: 'baseten',
  name: 'Baseten',
  hosts: ['inference.baseten.co', '*.api.baseten.co'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.baseten.co',
    keys: 'https://app.baseten.co/settings/api_keys',
    status: 'https://status.baseten.co',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
