import type { Provider } from '../model.ts';

export default {
  id: 'github-models',
  name: 'GitHub Models',
  hosts: ['models.github.ai', 'models.inference.ai.azure.com'],
  protocol: 'openai',
  keys: [
    { shape: /^github_pat_/u, kind: 'inference', name: 'fine-grained token', distinctive: true },
    { shape: /^gh[pousr]_/u, kind: 'inference', name: 'GitHub token', distinctive: true },
  ],
  requestIdHeaders: ['x-github-request-id', 'x-ms-request-id'],
  links: {
    docs: 'https://docs.github.com/github-models',
    limits: 'https://docs.github.com/github-models/use-github-models/prototyping-with-ai-models#rate-limits',
    billing: 'https://github.com/settings/billing',
    keys: 'https://github.com/settings/tokens',
    models: 'https://github.com/marketplace/models',
    status: 'https://www.githubstatus.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'brownout',
      code: 'github_models_retirement_brownout',
      cause: 'server_error/unavailable',
      title: 'Scheduled brownout before GitHub Models shuts down',
      why: ['The service is being retired; before it shuts down it is unavailable for hours at a time.'],
      fixes: [
        { text: 'Move to another provider, such as Azure AI Foundry: this service is shutting down.', link: 'docs' },
      ],
    },
    {
      id: 'ended',
      status: 410,
      message: /retired|no longer (?:available|supported)/iu,
      cause: 'not_found/wrong_path',
      title: 'GitHub Models has been retired',
      fixes: [{ text: 'Move to another provider, such as Azure AI Foundry.', link: 'docs' }],
    },
    {
      id: 'zero-limit',
      message: /rate limit of 0 per/iu,
      cause: 'rate_limit/zero_limit',
      retry: false,
    },
    { id: 'concurrency', message: /rate limit of \d{1,9} per .{0,40}concurrent/iu, cause: 'rate_limit/concurrency' },
    { id: 'tokens-per-day', message: /exceeded for \w{0,40}byday\w{0,20}tokens/iu, cause: 'rate_limit/tokens_per_day' },
    {
      id: 'requests-per-day',
      message: /exceeded for \w{0,40}byday|per 86400s/iu,
      cause: 'rate_limit/requests_per_day',
    },
    {
      id: 'tokens-per-minute',
      message: /exceeded for \w{0,40}byminute\w{0,20}tokens/iu,
      cause: 'rate_limit/tokens_per_minute',
    },
    { id: 'requests-per-minute', message: /exceeded for \w{0,40}byminute/iu, cause: 'rate_limit/requests_per_minute' },
    { id: 'rate', code: 'ratelimitreached', cause: 'rate_limit/unspecified' },
    // 413, but the limit counts tokens, and it is smaller here than the model’s own window.
    {
      id: 'tokens',
      code: 'tokens_limit_reached',
      message: /max size: ?(?<limit>\d{1,9}) tokens/iu,
      cause: 'context_length/input_too_long',
      title: 'The request exceeds GitHub Models’ limit of {limit} tokens',
      why: ['GitHub Models accepts {limit} tokens per request for this model, less than its context window.'],
      fixes: [
        {
          text: 'Shorten the request to less than {limit} tokens, or use paid usage or the provider’s own API.',
          link: 'limits',
        },
      ],
    },
    { id: 'tokens-code', code: 'tokens_limit_reached', cause: 'context_length/input_too_long' },
    {
      id: 'scope',
      message: /`?models`? (?:permission|scope)|models:read/iu,
      cause: 'permission/role',
      fixes: [{ text: 'Create a token with the permission “Models: read” (models:read).', link: 'keys' }],
    },
    { id: 'no-access', code: 'no_access', cause: 'permission/model_not_allowed' },
    {
      id: 'switched-off',
      message: /models (?:is|are|has been) (?:disabled|not enabled|turned off)/iu,
      cause: 'permission/organization',
      fixes: [{ text: 'Ask an organization owner to enable GitHub Models.' }],
    },
    { id: 'budget', message: /budget .{0,40}(?:reached|exceeded|exhausted|limit)/iu, cause: 'billing/spending_cap' },
    {
      id: 'model',
      code: ['unknown_model', 'unavailable_model'],
      cause: 'model_not_found/unknown_model',
      fixes: [
        {
          text: [
            'Replace “{model}” with an ID from the catalog, publisher included, e.g. openai/gpt-4o-mini.',
            'Use an ID from the catalog, publisher included, e.g. openai/gpt-4o-mini.',
          ],
          link: 'models',
        },
      ],
    },
    { id: 'no-model', code: 'no_model_name', cause: 'invalid_request/missing_field' },
  ],
} as const satisfies Provider;
