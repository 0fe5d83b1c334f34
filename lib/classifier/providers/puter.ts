import type { Provider } from '../model.ts';

/** Its driver calls serve files and storage too: only those that have the form of a call count. */
export default {
  id: 'puter',
  name: 'Puter',
  hosts: ['api.puter.com/puterai/', 'api.puter.com/drivers/call?'],
  protocol: 'plain',
  links: {
    docs: 'https://docs.puter.com/AI/',
    models: 'https://developer.puter.com/ai/models/',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'no-usage',
      code: 'insufficient_funds',
      cause: 'billing/quota_exhausted',
      why: ['The signed-in Puter user has no AI credits left for this month.'],
      fixes: [{ text: 'Ask the user to upgrade the Puter account, or choose a cheaper model.', link: 'models' }],
    },
    {
      id: 'subscribers',
      code: 'permission_denied',
      message: /only available to subscribers/iu,
      cause: 'permission/model_not_allowed',
      fixes: [{ text: 'Choose a model that is open to free Puter users.', link: 'models' }],
    },
    { id: 'moderation', message: /prompt blocked by policy/iu, cause: 'content_filter/input_blocked' },
    {
      id: 'provider-key',
      code: 'upstream_auth_failed',
      cause: 'upstream_error/provider_failed',
      why: ['Puter’s own key at the provider was rejected; nothing that was sent is to blame.'],
    },
    {
      id: 'provider-failed',
      code: ['upstream_failed', 'upstream_provider_unavailable'],
      cause: 'upstream_error/provider_failed',
    },
  ],
} as const satisfies Provider;
