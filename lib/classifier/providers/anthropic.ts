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
    docs: 'https://platform.claude.com/docs/en/api/overview',
    errors: 'https://platform.claude.com/docs/en/api/errors',
    limits: 'https://platform.claude.com/docs/en/api/rate-limits',
    keys: 'https://platform.claude.com/settings/keys',
    billing: 'https://platform.claude.com/settings/billing',
    models: 'https://platform.claude.com/docs/en/about-claude/models/overview',
    status: 'https://status.claude.com',
  },
  rules: [
    // Nearly everything is a 400 invalid_request_error: only the words tell.
    { id: 'credit-balance', message: /credit balance is too low/iu, cause: 'billing/balance_empty' },
    {
      id: 'usage-limit',
      message: /reached your specified (?:\w{1,20} ){0,2}usage limits|regain access on/iu,
      cause: 'billing/spending_cap',
    },
    // A 429 of type rate_limit_error that no waiting of seconds helps.
    {
      id: 'tier-cap',
      code: 'enforced_spend_limit_reached',
      cause: 'billing/spending_cap',
      why: [
        'The organization used up what its usage tier may spend in a month; it opens again on the first, 00:00 UTC.',
      ],
      fixes: [{ text: 'Move to a higher usage tier, or wait for the first of the month.', link: 'limits' }],
    },
    { id: 'extra-usage', message: /extra usage is required/iu, cause: 'billing/plan_limit' },
    { id: 'organization-disabled', message: /organization has been disabled/iu, cause: 'permission/account_suspended' },
    { id: 'output-filter', message: /output blocked by content filtering/iu, cause: 'content_filter/output_blocked' },
    {
      id: 'network-refused',
      status: 403,
      code: 'forbidden',
      message: /request not allowed/iu,
      cause: 'permission/region',
      certainty: 'guess',
      why: ['Anthropic refuses the network that the request came from: mostly its country, sometimes a proxy.'],
    },
    {
      id: 'prefill',
      message: /does not support assistant message prefill/iu,
      cause: 'unsupported/value',
      title: 'The model takes no prefilled answer',
      why: ['The last message is one of the assistant; this model writes its answer from the beginning.'],
      fixes: [
        { text: 'End the messages with a user message, and ask there for the form of the answer.', link: 'docs' },
      ],
    },
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
