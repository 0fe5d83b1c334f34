import type { Provider } from '../model.ts';

/** Errors come as events of its own, “chat:message:error” or “chat:completion”. */
export default {
  id: 'open-webui',
  name: 'Open WebUI',
  hosts: [],
  signs: {
    exchanges: [
      { path: /\/api\/(?:v\d\/)?chats?\b/u, body: /"type": ?"chat:(?:message:error|completion|message)/u },
      { path: /\/(?:api|openai|ollama)\//u, body: /"detail": ?"(?:\d{3}: )?Open WebUI: /u },
    ],
  },
  relays: true,
  protocol: 'openai',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://docs.openwebui.com' },
  checked: '2026-11',
  rules: [
    {
      id: 'connection',
      message: /^(?:\d{3}: )?open webui: server connection error/iu,
      cause: 'upstream_error/provider_failed',
      title: 'Open WebUI got no usable response from the model server',
      why: [
        'The model server behind Open WebUI was unreachable, or refused the request in words that Open WebUI dropped.',
      ],
      fixes: [
        {
          text: 'Check URL and key under Admin Settings > Connections in Open WebUI, and read its log for the real error.',
        },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in Open WebUI under Admin Settings > Connections.',
          'Correct the key of the model provider in Open WebUI under Admin Settings > Connections.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in Open WebUI under Admin Settings > Connections.',
          'Correct the key of the model provider in Open WebUI under Admin Settings > Connections.',
        ],
      },
    ],
    'server_error/internal': [
      { text: 'Read the log of Open WebUI at the time of this request: docker logs open-webui' },
    ],
    'unknown/unrecognised': [
      { text: 'Read the log of Open WebUI at the time of this request: docker logs open-webui' },
    ],
  },
} as const satisfies Provider;
