import type { Provider } from '../model.ts';

/** Keys are those of its user’s profile, or of its environment. */
export default {
  id: 'chatbot-ui',
  name: 'Chatbot UI',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /\/api\/(?:chat\/[a-z]{3,12}|retrieval\/\w{3,12}|assistants\/\w{3,12})$/u,
        body: /in your profile settings/iu,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://github.com/mckaywrigley/chatbot-ui' },
  checked: '2026-11',
  rules: [{ id: 'no-key', message: /API key not found\. please set it/iu, cause: 'authentication/missing_key' }],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in Chatbot UI’s profile settings, or in the environment of its server.',
          'Set the provider’s key in Chatbot UI’s profile settings, or in the environment of its server.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in Chatbot UI’s profile settings, or in the environment of its server.',
          'Set the provider’s key in Chatbot UI’s profile settings, or in the environment of its server.',
        ],
      },
    ],
  },
} as const satisfies Provider;
