import type { Provider } from '../model.ts';

/** Its codes, such as “no_user_key”, stand in a JSON string. */
export default {
  id: 'librechat',
  name: 'LibreChat',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /\/api\/(?:agents\/chat|ask|edit|assistants)(?:\/|$)/u,
        body: /"isCreatedByUser"|"type\\?": ?\\?"(?:no_user_key|expired_user_key|invalid_user_key|no_base_url|token_balance|INPUT_LENGTH|moderation|concurrent|message_limit)/u,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://www.librechat.ai/docs' },
  checked: '2026-11',
  rules: [
    {
      id: 'user-key',
      code: ['no_user_key', 'expired_user_key', 'invalid_user_key'],
      cause: 'authentication/missing_key',
      title: 'LibreChat has no valid key of this user',
      fixes: [
        {
          text: 'Set the key in LibreChat beside the endpoint’s name, or set it for all in “.env” instead of “user_provided”.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'balance',
      code: 'token_balance',
      cause: 'billing/spending_cap',
      title: 'The user’s token balance in LibreChat is used up',
      fixes: [
        {
          text: 'Add balance with “npm run add-balance” on the LibreChat server, or raise the limits under “balance” in librechat.yaml.',
          link: 'docs',
        },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in LibreChat’s “.env”, or in librechat.yaml for a custom endpoint, then restart it.',
          'Set the key of the model provider in LibreChat’s “.env”, or in librechat.yaml for a custom endpoint, then restart it.',
        ],
        link: 'docs',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in LibreChat’s “.env”, or in librechat.yaml for a custom endpoint, then restart it.',
          'Set the key of the model provider in LibreChat’s “.env”, or in librechat.yaml for a custom endpoint, then restart it.',
        ],
        link: 'docs',
      },
    ],
    'server_error/internal': [{ text: 'Read LibreChat’s log at the time of this request: docker logs LibreChat' }],
    'unknown/unrecognised': [{ text: 'Read LibreChat’s log at the time of this request: docker logs LibreChat' }],
  },
} as const satisfies Provider;
