import type { Provider } from '../model.ts';

export default {
  id: 'inception',
  name: 'Inception',
  hosts: ['api.inceptionlabs.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.inceptionlabs.ai',
    keys: 'https://platform.inceptionlabs.ai',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
