import type { Provider } from '../model.ts';

export default {
  id: 'parasail',
  name: 'Parasail',
  hosts: ['api.parasail.io'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.parasail.io',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
