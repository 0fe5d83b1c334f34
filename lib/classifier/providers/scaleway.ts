import type { Provider } from '../model.ts';

export default {
  id: 'scaleway',
  name: 'Scaleway',
  hosts: ['api.scaleway.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://www.scaleway.com/en/docs/generative-apis/',
    keys: 'https://console.scaleway.com/iam/api-keys',
    status: 'https://status.scaleway.com',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
