import type { Provider } from '../model.ts';

/** Errors are often bare text behind one word: "unauthorized: …", "bad request: …". */
export default {
  id: 'github-copilot',
  name: 'GitHub Copilot',
  hosts: ['api.githubcopilot.com', '*.githubcopilot.com'],
  protocol: 'openai',
  requestIdHeaders: ['x-github-request-id', 'x-request-id'],
  links: {
    docs: 'https://docs.github.com/copilot',
    limits: 'https://docs.github.com/copilot/concepts/rate-limits',
    billing: 'https://github.com/settings/billing',
    keys: 'https://github.com/settings/copilot',
    models: 'https://docs.github.com/copilot/reference/ai-models/supported-models',
    status: 'https://www.githubstatus.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'personal-token',
      message: /personal access tokens? (?:are|is) not supported/iu,
      cause: 'authentication/wrong_key_type',
      why: ['Copilot accepts tokens of a Copilot sign-in, not personal access tokens of this kind.'],
      fixes: [
        { text: 'Sign in with GitHub’s device flow, and send the Copilot token that it leads to.', link: 'docs' },
      ],
    },
    {
      id: 'token-permission',
      message: /token does not have .{1,40} permission/iu,
      cause: 'permission/role',
      fixes: [{ text: 'Give the fine-grained token the account permission “Copilot Requests”.', link: 'docs' }],
    },
    {
      id: 'no-license',
      message: /not licensed to use copilot|no (?:active )?copilot (?:license|subscription|seat)/iu,
      cause: 'permission/not_allowed',
      title: 'The account has no Copilot license',
      fixes: [{ text: 'Subscribe to Copilot, or ask an owner of the organization for a seat.', link: 'keys' }],
    },
    {
      id: 'editor-header',
      message: /missing (?:editor-version|copilot-integration-id|user-agent) header/iu,
      cause: 'invalid_request/header',
      fixes: [{ text: 'Send the headers “Editor-Version” and “Copilot-Integration-Id” with each request.' }],
    },
    { id: 'no-quota', code: 'quota_exceeded', status: 402, cause: 'billing/quota_exhausted' },
    {
      id: 'rate',
      code: /rate_limited/u,
      cause: 'rate_limit/unspecified',
      fixes: [{ text: 'Wait, or switch to another model: Copilot limits requests for each model.', link: 'limits' }],
    },
    {
      id: 'model-not-enabled',
      code: 'model_not_supported',
      cause: 'model_not_found/unknown_model',
      title: [
        'GitHub Copilot does not offer “{model}” to this account',
        'GitHub Copilot does not offer this model to this account',
      ],
      why: ['The model is not enabled for the account, not in its plan, retired, or its ID is misspelled.'],
      fixes: [
        {
          text: 'Enable the model at https://github.com/settings/copilot/features (in an organization its owner does), or choose one that is on.',
          link: 'https://github.com/settings/copilot/features',
        },
      ],
    },
    {
      id: 'other-endpoint',
      code: 'unsupported_api_for_model',
      cause: 'unsupported/endpoint',
      fixes: [{ text: 'Call /responses for this model instead of /chat/completions, or vice versa.' }],
    },
  ],
} as const satisfies Provider;
