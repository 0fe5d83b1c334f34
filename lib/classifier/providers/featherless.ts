import type { Provider } from '../model.ts';

export default {
  id: 'featherless',
  name: 'Featherless AI',
  hosts: ['api.featherless.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://featherless.ai/docs',
    keys: 'https://featherless.ai/account/api-keys',
    models: 'https://featherless.ai/models',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
