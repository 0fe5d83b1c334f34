import type { Provider } from '../model.ts';

/** Answers carry “statusText” beside code and message. */
export default {
  id: 'fastgpt',
  name: 'FastGPT',
  hosts: [],
  signs: {
    exchanges: [
      { path: /\/api\/(?:v\d\/chat\/completions|core\/[\w/]{1,60})$/u, body: /"code": ?\d{3,6}, ?"statusText": ?"/u },
    ],
  },
  relays: true,
  protocol: 'openai',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://doc.fastgpt.io' },
  checked: '2026-11',
  rules: [
    {
      id: 'key',
      code: ['unauthapikey', 'unauthappid'],
      cause: 'authentication/invalid_key',
      title: 'FastGPT rejected its API key',
      fixes: [
        {
          text: 'Send the key of this app from FastGPT under Publish > API access: it begins with “fastgpt-”.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'channel',
      message: /无可用渠道|no available channel/iu,
      cause: 'model_not_found/no_channel_for_model',
      fixes: [
        {
          text: [
            'Add a channel for “{model}” where FastGPT sends its calls (AI Proxy or one-api), or choose another model in the app.',
            'Add a channel for the model where FastGPT sends its calls (AI Proxy or one-api), or choose another model in the app.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'points',
      message: /ai ?积分不足|insufficient (?:ai )?points/iu,
      cause: 'billing/balance_empty',
      fixes: [{ text: 'Top up the AI points of the FastGPT team.' }],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in FastGPT’s model settings, or of the AI Proxy or one-api behind it.',
          'Correct the key of the model provider in FastGPT’s model settings, or of the AI Proxy or one-api behind it.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in FastGPT’s model settings, or of the AI Proxy or one-api behind it.',
          'Correct the key of the model provider in FastGPT’s model settings, or of the AI Proxy or one-api behind it.',
        ],
      },
    ],
  },
} as const satisfies Provider;
