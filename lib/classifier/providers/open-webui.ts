import type { Provider } from '../model.ts';

/** Errors come as events of its own, “chat:message:error” or “chat:completion”. */
export default {
  id: 'open-webui',
  name: 'Open WebUI',
  hosts: [],
  signs: {
    exchanges: [{ path: /\/api\/(?:v\d\/)?chats?\b/u, body: /"type": ?"chat:(?:message:error|completion|message)/u }],
  },
  relays: true,
  protocol: 'openai',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://docs.openwebui.com' },
  checked: '2026-11',
  rules: [],
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
