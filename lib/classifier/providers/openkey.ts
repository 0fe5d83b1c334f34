import type { Provider } from '../model.ts';

export default {
  id: 'openkey',
  name: 'OpenKey',
  hosts: ['openkey.cloud/v1', 'api.openkey.cloud'],
  protocol: 'openai',
  links: { docs: 'https://openkey.cloud' },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
