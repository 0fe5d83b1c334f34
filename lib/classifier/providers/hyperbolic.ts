import type { Provider } from '../model.ts';

export default {
  id: 'hyperbolic',
  name: 'Hyperbolic',
  hosts: ['api.hyperbolic.xyz'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.hyperbolic.xyz',
    keys: 'https://app.hyperbolic.ai/settings/api-keys',
    billing: 'https://app.hyperbolic.ai/settings/billing',
  },
  rules: [
    { id: 'allowed-models', message: /allowed models now are/iu, cause: 'model_not_found/unknown_model' },
    {
      id: 'credentials',
      status: [401, 403],
      message: /could not validate credentials/iu,
      cause: 'authentication/invalid_key',
    },
  ],
} as const satisfies Provider;
