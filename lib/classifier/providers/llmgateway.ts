import type { Provider } from '../model.ts';

/** Own errors are {error: true, status, message}; those of a provider come with 500, its status in the words. */
export default {
  id: 'llmgateway',
  name: 'LLM Gateway',
  hosts: ['api.llmgateway.io'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.llmgateway.io',
    models: 'https://llmgateway.io/models',
    billing: 'https://llmgateway.io/dashboard',
    keys: 'https://llmgateway.io/dashboard',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'no-provider-key',
      message: /^no (?:api key set|environment variable set)(?: in environment)? for provider/iu,
      cause: 'authentication/missing_key',
      why: ['The project has neither a key for this provider nor credits.'],
      fixes: [{ text: 'Add a provider key in the settings, or switch the project to credits.', link: 'keys' }],
    },
    {
      id: 'no-prefix',
      message: /must be requested with a provider prefix/iu,
      cause: 'model_not_found/unknown_model',
      fixes: [{ text: 'Send the model ID with the provider before it, as “provider/model”.', link: 'models' }],
    },
  ],
} as const satisfies Provider;
