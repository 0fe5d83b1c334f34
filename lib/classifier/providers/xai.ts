import type { Provider } from '../model.ts';

export default {
  id: 'xai',
  name: 'xAI',
  hosts: ['api.x.ai', 'us-east-1.api.x.ai', 'us-west-1.api.x.ai', 'eu-west-1.api.x.ai'],
  protocol: 'openai',
  keys: [{ shape: /^xai-/u, kind: 'inference', name: 'API key (xai-)', distinctive: true }],
  links: {
    docs: 'https://docs.x.ai/docs/overview',
    errors: 'https://docs.x.ai/docs/key-information/debugging',
    limits: 'https://console.x.ai/team/default/rate-limits',
    billing: 'https://console.x.ai/team/default/billing',
    keys: 'https://console.x.ai/team/default/api-keys',
    models: 'https://docs.x.ai/docs/models',
    status: 'https://status.x.ai',
  },
  checked: '2026-11',
  // The code is a sentence in older answers and a slug in newer ones, and says less than the words.
  rules: [
    {
      id: 'credits',
      message: /any credits or licenses|used all available credits|run out of credits|monthly spending limit/iu,
      cause: 'billing/balance_empty',
      fixes: [
        { text: 'Buy credits in the console, or raise the monthly spending limit of the team.', link: 'billing' },
      ],
    },
    {
      id: 'usage-guidelines',
      message: /violates usage guidelines|failed check: safety/iu,
      cause: 'content_filter/input_blocked',
    },
    {
      id: 'key-blocked',
      message: /api key .{0,100}(?:is|was|currently|has been) (?:blocked|disabled|revoked)/iu,
      cause: 'authentication/revoked_key',
    },
    {
      id: 'team-blocked',
      message: /team .{0,60}(?:is|was|been) (?:currently )?blocked/iu,
      cause: 'permission/account_suspended',
    },
    {
      id: 'endpoint-denied',
      message: /access to the .{1,40}endpoint is denied/iu,
      cause: 'permission/role',
      fixes: [{ text: 'Allow the endpoint and the model for the key in the console.', link: 'keys' }],
    },
    {
      id: 'prompt-length',
      message: /maximum prompt length is|exceeds budget \(\d{1,9} tokens\)|input_too_large/iu,
      cause: 'context_length/input_too_long',
    },
    {
      id: 'search-retired',
      message: /live search is deprecated|please switch to the agent tools/iu,
      cause: 'unsupported/feature',
    },
    {
      id: 'other-endpoint',
      message: /not available on this endpoint|use a compatible endpoint/iu,
      cause: 'unsupported/endpoint',
    },
    {
      id: 'single-text',
      message: /single `?text`? element per message/iu,
      cause: 'invalid_request/unspecified',
      title: 'The model accepts one text part per message',
      fixes: [
        {
          text: 'Send each message’s “content” as a plain string, or merge its parts into exactly one text part.',
          link: 'docs',
        },
      ],
    },
    { id: 'not-on-model', message: /argument not supported/iu, cause: 'unsupported/parameter' },
    {
      id: 'bad-credentials',
      code: /^unauthenticated|valid authentication credentials/u,
      cause: 'authentication/invalid_key',
    },
    {
      id: 'rate',
      code: /^(?:some resource has been exhausted|resource-exhausted|rate-limit)/u,
      status: 429,
      cause: 'rate_limit/unspecified',
    },
    { id: 'denied', code: 'permission-denied', status: 403, cause: 'permission/not_allowed' },
  ],
} as const satisfies Provider;
