import type { Provider } from '../model.ts';

/** Failures of the model stand in the answer as “**ERROR**: …”. */
export default {
  id: 'ragflow',
  name: 'RAGFlow',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /\/api\/v1\/(?:chats_openai|agents_openai)\/[\w-]{1,60}\/chat\/completions$|\/api\/v1\/(?:chats|agents)\/[\da-f]{32}\/completions$/u,
      },
      {
        path: /\/api\/v1\/(?:chats|agents)\/[\w-]{1,60}\/completions$/u,
        body: /"code": ?\d{1,4}, ?(?:"message": ?"[^"]{0,300}", ?)?"data"/u,
      },
    ],
  },
  relays: true,
  protocol: 'openai',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://ragflow.io/docs' },
  checked: '2026-11',
  rules: [],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in RAGFlow under Model providers.',
          'Correct the key of the model provider in RAGFlow under Model providers.',
        ],
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in RAGFlow under Model providers.',
          'Correct the key of the model provider in RAGFlow under Model providers.',
        ],
      },
    ],
    'server_error/internal': [{ text: 'Read the log of the RAGFlow server at the time of this request.' }],
    'unknown/unrecognised': [{ text: 'Read the log of the RAGFlow server at the time of this request.' }],
  },
} as const satisfies Provider;
