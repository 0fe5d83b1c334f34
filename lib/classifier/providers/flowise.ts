import type { Provider } from '../model.ts';

/** Prediction API and document stores; errors are those of the flow’s nodes. */
export default {
  id: 'flowise',
  name: 'Flowise',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /\/api\/v1\/(?:(?:internal-)?prediction|vector\/(?:internal-)?upsert|document-store|openai-assistants)\//u,
      },
    ],
  },
  relays: true,
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  links: {
    docs: 'https://docs.flowiseai.com',
    keys: 'https://docs.flowiseai.com/configuration/authorization/chatflow-level',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'no-question',
      message:
        /NOT NULL constraint failed: chat_message\.content|null value in column "content" of relation "chat_message"/iu,
      cause: 'invalid_request/missing_field',
      retry: false,
      title: 'The request to Flowise has no question',
      why: ['Flowise stores the text of “question”, and the request has none.'],
      fixes: [{ text: 'Send the text of the message as “question” in the body.' }],
    },
    {
      id: 'flow-key',
      status: 401,
      message: /^unauthorized(?: access)?$/iu,
      cause: 'authentication/invalid_key',
      title: 'The Flowise flow requires an API key',
      why: ['An API key is assigned to this flow, and the one sent is missing or another.'],
      fixes: [
        { text: 'Send the flow’s key from Flowise under API Keys as “Authorization: Bearer <key>”.', link: 'keys' },
      ],
    },
    {
      id: 'no-flow',
      message: /chatflow .{0,60}not found/iu,
      cause: 'not_found/unknown_resource',
      title: 'Flowise has no flow of this ID',
      fixes: [{ text: 'Copy the flow’s ID from its address in Flowise, or from its “API Endpoint” dialog.' }],
    },
    {
      id: 'domain',
      message: /domain is not allowed/iu,
      cause: 'permission/client_not_allowed',
      title: 'The page’s domain is not allowed',
      fixes: [{ text: 'Add the page’s origin to “Allowed Domains” in the flow’s configuration in Flowise.' }],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} credential of the flow’s node in Flowise under Credentials, and save the flow.',
          'Correct the credential of the failing node in Flowise under Credentials, and save the flow.',
        ],
        link: 'docs',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} credential of the flow’s node in Flowise under Credentials, and save the flow.',
          'Correct the credential of the failing node in Flowise under Credentials, and save the flow.',
        ],
        link: 'docs',
      },
    ],
    'server_error/internal': [
      {
        text: 'Read the server log of Flowise at the time of this request: it names the node that failed.',
        link: 'docs',
      },
    ],
    'unknown/unrecognised': [
      {
        text: 'Read the server log of Flowise at the time of this request: it names the node that failed.',
        link: 'docs',
      },
    ],
  },
} as const satisfies Provider;
