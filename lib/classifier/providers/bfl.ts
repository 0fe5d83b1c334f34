import type { Provider } from '../model.ts';

export default {
  id: 'bfl',
  name: 'Black Forest Labs',
  hosts: ['api.bfl.ai', 'api.*.bfl.ai', 'api.bfl.ml'],
  protocol: 'plain',
  links: {
    docs: 'https://docs.bfl.ai',
    errors: 'https://docs.bfl.ai/api_integration/errors',
    keys: 'https://dashboard.bfl.ai',
    billing: 'https://dashboard.bfl.ai',
    status: 'https://status.bfl.ai',
  },
  checked: '2026-11',
  rules: [
    { id: 'moderated-request', code: 'request moderated', cause: 'content_filter/input_blocked' },
    { id: 'moderated-content', code: 'content moderated', cause: 'content_filter/output_blocked' },
    { id: 'no-task', code: 'task not found', cause: 'not_found/unknown_resource' },
  ],
} as const satisfies Provider;
