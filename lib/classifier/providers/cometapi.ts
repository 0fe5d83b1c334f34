import type { Provider } from '../model.ts';

export default {
  id: 'cometapi',
  name: 'CometAPI',
  hosts: ['api.cometapi.com'],
  protocol: 'openai',
  links: {
    docs: 'https://apidoc.cometapi.com',
    keys: 'https://api.cometapi.com/console/token',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;
