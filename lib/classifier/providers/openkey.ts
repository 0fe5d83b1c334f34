import type { Provider } from '../model.ts';

export default {
  id: 'openkey',
  name: 'OpenKey',
  hosts: ['openkey.cloud/v1', 'api.openkey.cloud'],
  protocol: 'openai',
  links: { docs: 'https://openkey.cloud' },
  rules: [],
} as const satisfies Provider;
