import type { Provider } from '../model.ts';

/** Hugging Face’s chat; failures are status lines. */
export default {
  id: 'chat-ui',
  name: 'Chat UI',
  hosts: [],
  signs: {
    exchanges: [{ path: /\/conversation\/[\da-f]{24}(?:\/|$)/u }],
  },
  relays: true,
  protocol: 'plain',
  links: { docs: 'https://huggingface.co/docs/chat-ui' },
  checked: '2026-11',
  rules: [
    {
      id: 'too-many',
      status: 429,
      message: /sending too many messages|exceeded .{0,30}message/iu,
      cause: 'rate_limit/requests_per_minute',
      title: 'Chat UI’s own message limit is reached',
      fixes: [
        { text: 'Wait a minute, or raise “messagesPerMinute” in USAGE_LIMITS of Chat UI’s environment.', link: 'docs' },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in Chat UI’s “.env.local” (OPENAI_API_KEY), then restart it.',
          'Set the key of the model provider in Chat UI’s “.env.local” (OPENAI_API_KEY), then restart it.',
        ],
        link: 'docs',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in Chat UI’s “.env.local” (OPENAI_API_KEY), then restart it.',
          'Set the key of the model provider in Chat UI’s “.env.local” (OPENAI_API_KEY), then restart it.',
        ],
        link: 'docs',
      },
    ],
    'server_error/internal': [{ text: 'Read the server log of Chat UI at the time of this request.' }],
    'unknown/unrecognised': [{ text: 'Read the server log of Chat UI at the time of this request.' }],
  },
} as const satisfies Provider;
