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
  checked: '2026-11',
  rules: [
    // Nearly everything is a 400 invalid_request_error: only the words tell.
    { id: 'credit-balance', message: /credit balance is too low/iu, cause: 'billing/balance_empty' },
    {
      id: 'workspace-limit',
      message: /reached your specified workspace/iu,
      cause: 'billing/spending_cap',
      why: ['The workspace of this key reached the spend limit that was set for it.'],
      fixes: [
        {
          text: [
            'Raise the workspace’s spend limit (Settings > Workspaces > Limits), or wait until {resetsAt}.',
            'Raise the workspace’s spend limit (Settings > Workspaces > Limits), or wait for its reset.',
          ],
          link: 'https://platform.claude.com/settings/workspaces',
        },
        { text: 'Use a key of another workspace meanwhile.', link: 'keys' },
      ],
    },
    {
      id: 'usage-limit',
      message: /reached your specified (?:\w{1,20} ){0,2}usage limits|regain access on/iu,
      cause: 'billing/spending_cap',
      fixes: [
        {
          text: [
            'Raise the spend limit in the Claude Console (Settings > Limits), or wait until {resetsAt}.',
            'Raise the spend limit in the Claude Console (Settings > Limits), or wait for its reset.',
          ],
          link: 'https://platform.claude.com/settings/limits',
        },
      ],
    },
    // A 429 of type rate_limit_error that no waiting of seconds helps.
    {
      id: 'tier-cap',
      code: 'enforced_spend_limit_reached',
      cause: 'billing/spending_cap',
      why: ['The organization used up its usage tier’s monthly spend; it resets on the 1st, 00:00 UTC.'],
      fixes: [{ text: 'Move to a higher usage tier, or wait for the 1st of the month.', link: 'limits' }],
    },
    {
      id: 'extra-usage',
      message: /extra usage is required/iu,
      cause: 'billing/plan_limit',
      fixes: [
        {
          text: 'Turn on extra usage in the account’s settings, or send what the plan includes, such as a shorter prompt.',
          link: 'billing',
        },
      ],
    },
    {
      id: 'organization-disabled',
      message: /organization has been disabled/iu,
      cause: 'permission/account_suspended',
      why: ['The organization behind this key is disabled; the response doesn’t say why.'],
      fixes: [
        {
          text: 'Contact Anthropic support to appeal, or use a key of an active organization.',
          link: 'https://support.claude.com',
        },
      ],
    },
    { id: 'output-filter', message: /output blocked by content filtering/iu, cause: 'content_filter/output_blocked' },
    {
      id: 'network-refused',
      status: 403,
      code: 'forbidden',
      message: /request not allowed/iu,
      cause: 'permission/region',
      certainty: 'guess',
      why: ['Anthropic rejects the network that the request came from: usually its country, sometimes a proxy.'],
    },
    {
      id: 'cache-blocks',
      message: /blocks with cache_control/iu,
      cause: 'invalid_request/out_of_range',
      title: 'Too many cache_control blocks',
      why: ['Cache breakpoints in tools, system, and messages are counted together.'],
      fixes: [
        {
          text: [
            'Keep at most {limit} “cache_control” breakpoints: {asked} were sent. Drop the oldest message’s first.',
            'Keep at most {limit} “cache_control” breakpoints. Drop the oldest message’s first.',
            'Remove “cache_control” breakpoints, the oldest message’s first.',
          ],
          link: 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching',
        },
      ],
    },
    {
      id: 'role-order',
      message: /role '(?<messageRole>\w{1,20})' must (?:precede|follow|come|end)/iu,
      cause: 'invalid_request/message_order',
      fixes: [
        {
          text: [
            'Move the “{messageRole}” message at “{field}” directly before an assistant message, or to the end.',
            'Move the “{messageRole}” message directly before an assistant message, or to the end.',
          ],
          link: 'docs',
        },
        { text: 'Move its text to the top-level “system” parameter.' },
      ],
    },
    {
      id: 'prefill',
      message: /does not support assistant message prefill/iu,
      cause: 'unsupported/value',
      title: 'The model does not support assistant prefill',
      why: ['The last message is an assistant message; this model cannot continue it.'],
      fixes: [{ text: 'End the messages with a user message, and specify the output format there.', link: 'docs' }],
    },
    {
      id: 'oauth-forbidden',
      message: /oauth authentication is currently not allowed for this organization/iu,
      cause: 'permission/organization',
      fixes: [
        {
          text: 'Send an API key (sk-ant-api) instead of an OAuth token, or ask the organization’s owner to allow OAuth.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'not-for-oauth',
      message:
        /oauth authentication is currently not (?:supported|allowed)|credential is only authorized for use with/iu,
      cause: 'authentication/wrong_key_type',
      fixes: [
        {
          text: 'Send an API key (sk-ant-api) as “x-api-key”: OAuth tokens only work in Anthropic’s own clients.',
          link: 'keys',
        },
      ],
    },
  ],
} as const satisfies Provider;
