import type { Provider } from '../model.ts';

export default {
  id: 'nebius',
  name: 'Nebius Token Factory',
  hosts: [
    'api.studio.nebius.ai',
    'api.studio.nebius.com',
    'api.tokenfactory.nebius.com',
    'api.tokenfactory.*.nebius.com',
  ],
  protocol: 'openai',
  links: {
    docs: 'https://docs.tokenfactory.nebius.com',
    keys: 'https://tokenfactory.nebius.com/project/api-keys',
    models: 'https://tokenfactory.nebius.com/models',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'not-authenticated',
      status: 401,
      message: /(?:could not|couldn.t) authenticate|invalid token/iu,
      cause: 'authentication/invalid_key',
    },
  ],
} as const satisfies Provider;
