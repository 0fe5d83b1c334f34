import type { Provider } from '../model.ts';

/** Passes a provider's error on as "Error from provider(<provider>,<model>: <status>): …". */
export default {
  id: 'claude-code-router',
  name: 'Claude Code Router',
  hosts: ['localhost:3456'],
  signs: { codes: ['provider_response_error'] },
  protocol: 'anthropic',
  links: { docs: 'https://github.com/musistudio/claude-code-router' },
  checked: '2026-11',
  rules: [
    {
      id: 'no-provider',
      code: 'provider_not_found',
      cause: 'model_not_found/unknown_model',
      title: 'The router has no provider of this name',
      why: ['The part of the model ID before the comma names no provider of the configuration.'],
      fixes: [
        { text: 'Compare the model ID with “Providers” in config.json: it reads “provider,model”.', link: 'docs' },
      ],
    },
  ],
} as const satisfies Provider;
