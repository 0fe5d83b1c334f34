import type { Provider } from '../model.ts';

/** Service API, and chats of its own pages; keys are those of an app (app-…). */
export default {
  id: 'dify',
  name: 'Dify',
  hosts: ['api.dify.ai/v1/'],
  signs: {
    exchanges: [
      { path: /\/(?:chat-messages|completion-messages|workflows\/run|workflows\/tasks\/[\w-]{1,60}\/stop)$/u },
    ],
  },
  relays: true,
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://docs.dify.ai', errors: 'https://docs.dify.ai/en/api-reference/guides/errors' },
  checked: '2026-11',
  rules: [
    {
      id: 'no-credentials',
      code: 'provider_not_initialize',
      cause: 'authentication/missing_key',
      title: 'The Dify app has no model credentials',
      why: ['No valid credentials of a model provider are set in Dify; the key that was sent is not to blame.'],
      fixes: [
        {
          text: 'Set the provider’s key in Dify under Settings > Model Provider, then publish the app again.',
          link: 'errors',
        },
      ],
    },
    {
      id: 'key',
      code: 'unauthorized',
      cause: 'authentication/invalid_key',
      title: 'Dify rejected the app’s API key',
      fixes: [{ text: 'Send the key of this app from Dify under API Access: it begins with “app-”.', link: 'errors' }],
    },
    {
      id: 'provider-quota',
      code: 'provider_quota_exceeded',
      cause: 'billing/quota_exhausted',
      fixes: [
        {
          text: [
            'Set a {innerProvider} key of your own in Dify under Settings > Model Provider: the hosted quota is used up.',
            'Set a key of your own in Dify under Settings > Model Provider: the quota of the one in use is gone.',
          ],
          link: 'errors',
        },
      ],
    },
    {
      id: 'model',
      code: 'model_currently_not_support',
      cause: 'model_not_found/unknown_model',
      fixes: [{ text: 'Choose another model in the app’s settings in Dify, then publish it again.', link: 'errors' }],
    },
    {
      id: 'unpublished',
      code: 'app_unavailable',
      cause: 'not_found/unknown_resource',
      title: 'The Dify app is not available',
      fixes: [
        { text: 'Publish the app in Dify, turn on its API access, and check its model settings.', link: 'errors' },
      ],
    },
    {
      id: 'no-conversation',
      message: /^conversation (?:does )?not exists?\b/iu,
      cause: 'not_found/unknown_resource',
      title: 'Dify does not know this conversation',
      why: [
        'A “conversation_id” counts only with the “user” that began it and with the key of the same app; it may be deleted, too.',
      ],
      fixes: [
        {
          text: 'Leave “conversation_id” empty to begin a new conversation, and send the ID of its response from then on.',
          link: 'docs',
        },
        { text: 'Send the same “user” and the same app’s key as when the conversation began.' },
      ],
    },
    {
      id: 'wrong-app',
      code: ['not_chat_app', 'not_workflow_app', 'not_completion_app', 'app_mode_invalid'],
      cause: 'not_found/wrong_path',
      title: 'The endpoint does not match the app’s type',
      fixes: [
        {
          text: 'Use /chat-messages for chat apps and agents, /completion-messages for text generators, /workflows/run for workflows.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'concurrency',
      code: 'too_many_requests',
      cause: 'rate_limit/concurrency',
      why: ['Too many requests of this app ran in Dify at once.'],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Correct the {innerProvider} key in Dify under Settings > Model Provider.',
          'Correct the key of the model provider in Dify under Settings > Model Provider.',
        ],
        link: 'errors',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Correct the {innerProvider} key in Dify under Settings > Model Provider.',
          'Correct the key of the model provider in Dify under Settings > Model Provider.',
        ],
        link: 'errors',
      },
    ],
    'server_error/internal': [
      { text: 'Read the run in Dify under the app’s Logs, or the log of the “api” container.', link: 'docs' },
    ],
    'unknown/unrecognised': [
      { text: 'Read the run in Dify under the app’s Logs, or the log of the “api” container.', link: 'docs' },
    ],
  },
} as const satisfies Provider;
