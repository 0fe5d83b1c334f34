import type { Provider } from '../model.ts';

/** Errors stand as words in its AI SDK stream. */
export default {
  id: 'bolt-diy',
  name: 'bolt.diy',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /\/api\/(?:chat|llmcall|enhancer)$/u,
        body: /"Custom error: |"isRetryable": ?(?:true|false), ?"provider"/u,
      },
    ],
  },
  relays: true,
  protocol: 'ai-sdk',
  links: { docs: 'https://github.com/stackblitz-labs/bolt.diy' },
  checked: '2026-11',
  rules: [],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in bolt.diy: the key icon beside the model, or “.env.local” of its server.',
          'Set the provider’s key in bolt.diy: the key icon beside the model, or “.env.local” of its server.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in bolt.diy: the key icon beside the model, or “.env.local” of its server.',
          'Set the provider’s key in bolt.diy: the key icon beside the model, or “.env.local” of its server.',
        ],
      },
    ],
    'server_error/internal': [{ text: 'Read the terminal in which bolt.diy runs, at the time of this request.' }],
    'unknown/unrecognised': [{ text: 'Read the terminal in which bolt.diy runs, at the time of this request.' }],
  },
} as const satisfies Provider;
