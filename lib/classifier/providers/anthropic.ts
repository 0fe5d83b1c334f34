import type { Provider } from '../model.ts';

export default {
  id: 'anthropic',
  name: 'Anthropic',
  hosts: ['api.anthropic.com'],
  protocol: 'anthropic',
  keys: [
    {
      shape: /^sk-ant-admin/u,
      kind: 'admin',
      name: 'admin key (sk-ant-admin)',
      paths: /^\/v1\/organizations\//u,
      misuse: { text: 'Use an API key (sk-ant-api); admin keys only manage the organization.', link: 'keys' },
      distinctive: true,
    },
    { shape: /^sk-ant-/u, kind: 'inference', name: 'API key', distinctive: true },
  ],
  links: {
    docs: 'https://docs.claude.com/en/api/overview',
    errors: 'https://docs.claude.com/en/api/errors',
    limits: 'https://docs.claude.com/en/api/rate-limits',
    keys: 'https://platform.claude.com/settings/keys',
    billing: 'https://platform.claude.com/settings/billing',
    models: 'https://docs.claude.com/en/docs/about-claude/models/overview',
    status: 'https://status.claude.com',
  },
  rules: [
    // Nearly everything is a 400 invalid_request_error: only the words tell.
    { id: 'credit-balance', message: /credit balance is too low/iu, cause: 'billing/balance_empty' },
    {
      id: 'usage-limit',
      message: /reached your specified (?:\w{1,20} )?usage limits|regain access on/iu,
      cause: 'billing/spending_cap',
    },
    { id: 'extra-usage', message: /extra usage is required/iu, cause: 'billing/plan_limit' },
    { id: 'organization-disabled', message: /organization has been disabled/iu, cause: 'permission/account_suspended' },
    { id: 'output-filter', message: /output blocked by content filtering/iu, cause: 'content_filter/output_blocked' },
    {
      id: 'oauth-forbidden',
      message: /oauth authentication is currently not allowed for this organization/iu,
      cause: 'permission/organization',
    },
    {
      id: 'not-for-oauth',
      message:
        /oauth authentication is currently not (?:supported|allowed)|credential is only authorized for use with/iu,
      cause: 'authentication/wrong_key_type',
    },
  ],
} as const satisfies Provider;
