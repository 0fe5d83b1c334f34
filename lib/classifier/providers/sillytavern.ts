import type { Provider } from '../model.ts';

/** Its server passes calls on and hides most of what failed. */
export default {
  id: 'sillytavern',
  name: 'SillyTavern',
  hosts: [],
  signs: {
    exchanges: [{ path: /\/api\/backends\/(?:chat-completions|text-completions|kobold)\//u }],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://docs.sillytavern.app' },
  checked: '2026-11',
  rules: [],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in SillyTavern under API Connections.',
          'Correct the key of the model provider in SillyTavern under API Connections.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in SillyTavern under API Connections.',
          'Correct the key of the model provider in SillyTavern under API Connections.',
        ],
      },
    ],
    'unknown/unrecognised': [
      {
        text: 'Read the terminal in which SillyTavern’s server runs: it prints the provider’s response.',
        link: 'docs',
      },
    ],
    'server_error/internal': [
      {
        text: 'Read the terminal in which SillyTavern’s server runs: it prints the provider’s response.',
        link: 'docs',
      },
    ],
  },
} as const satisfies Provider;
