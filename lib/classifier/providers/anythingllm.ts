import type { Provider } from '../model.ts';

/** Developer API, chats of its own page and embedded chats. */
export default {
  id: 'anythingllm',
  name: 'AnythingLLM',
  hosts: [],
  signs: {
    exchanges: [
      { path: /\/(?:workspace\/[\w-]{1,80}\/(?:thread\/[\w-]{1,80}\/)?|embed\/[\w-]{1,80}\/)stream-chat$/u },
      {
        path: /\/api\/v1\/(?:openai|workspace)\//u,
        body: /"textResponse":|"finish_reason": ?"(?:streaming_disabled|no_content|abort)"/u,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://docs.anythingllm.com' },
  checked: '2026-11',
  rules: [
    {
      id: 'no-key',
      message: /no valid api key found/iu,
      cause: 'authentication/invalid_key',
      title: 'AnythingLLM rejected its API key',
      fixes: [
        {
          text: 'Create a key in AnythingLLM under Settings > Tools > Developer API, and send it as “Authorization: Bearer <key>”.',
        },
      ],
    },
    {
      id: 'embed-domain',
      status: 401,
      path: /\/embed\//u,
      message: /^invalid request\.?$/iu,
      cause: 'permission/client_not_allowed',
      title: 'The chat is not allowed on this page',
      fixes: [{ text: 'Add the page’s domain to the allowed domains of the embed in AnythingLLM.' }],
    },
    {
      id: 'embed-disabled',
      message: /chat has been disabled by the administrator/iu,
      cause: 'server_error/unavailable',
      retry: false,
      title: 'The embedded chat is disabled',
      fixes: [{ text: 'Enable the embed in AnythingLLM under Settings > Chat Embed Widgets.' }],
    },
    {
      id: 'embed-quota',
      message: /quota for this chat has been reached/iu,
      cause: 'rate_limit/usage_window',
      title: 'The embedded chat reached its daily limit',
      fixes: [{ text: 'Raise “Max chats per day” or “Max chats per session” of the embed in AnythingLLM.' }],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in AnythingLLM under Settings > AI Providers > LLM.',
          'Correct the key of the model provider in AnythingLLM under Settings > AI Providers > LLM.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in AnythingLLM under Settings > AI Providers > LLM.',
          'Correct the key of the model provider in AnythingLLM under Settings > AI Providers > LLM.',
        ],
      },
    ],
    'server_error/internal': [
      { text: 'Read the server log of AnythingLLM at the time of this request, with Docker: docker logs anythingllm' },
    ],
    'unknown/unrecognised': [
      { text: 'Read the server log of AnythingLLM at the time of this request, with Docker: docker logs anythingllm' },
    ],
  },
} as const satisfies Provider;
