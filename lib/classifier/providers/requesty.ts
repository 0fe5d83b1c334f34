import type { Provider } from '../model.ts';

export default {
  id: 'requesty',
  name: 'Requesty',
  hosts: ['router.requesty.ai', 'router.eu.requesty.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.requesty.ai',
    billing: 'https://app.requesty.ai/settings',
    keys: 'https://app.requesty.ai/api-keys',
    models: 'https://app.requesty.ai/router/list',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
