import type { Provider } from '../model.ts';

export default {
  id: 'together',
  name: 'Together AI',
  hosts: ['api.together.xyz', 'api.together.ai'],
  protocol: 'openai',
  keys: [
    { shape: /^tgp_v1_/u, kind: 'inference', name: 'API key (tgp_v1_)', distinctive: true },
    { shape: /^hex64$/u, kind: 'inference', name: 'API key (64 hex digits)' },
  ],
  links: {
    docs: 'https://docs.together.ai/docs',
    errors: 'https://docs.together.ai/docs/error-codes',
    limits: 'https://docs.together.ai/docs/rate-limits',
    keys: 'https://api.together.ai/settings/api-keys',
    billing: 'https://api.together.ai/settings/billing',
    models: 'https://docs.together.ai/docs/serverless-models',
    status: 'https://status.together.ai',
  },
  checked: '2026-11',
  rules: [
    // The type says credit, but a 429 of it counts queries of the free tier, whatever it sells.
    {
      id: 'free-tier-rate',
      status: 429,
      code: 'credit_limit',
      cause: 'rate_limit/requests_per_minute',
      furtherFixes: [{ text: 'Add a payment method for a higher limit.', link: 'billing' }],
    },
    { id: 'credit-limit', code: 'credit_limit', cause: 'billing/balance_empty' },
    {
      id: 'model-rate',
      message: /rate limit (?:specific to|for) this model.{0,200}?is (?<limit>[\d.]{1,8}) queries per minute/isu,
      cause: 'rate_limit/requests_per_minute',
      why: ['This model allows {limit} requests per minute, fewer than the account’s general limit.'],
    },
    {
      id: 'dynamic-rate',
      code: ['dynamic_request_limited', 'dynamic_token_limited'],
      cause: 'rate_limit/ramp_up',
      why: ['The limit follows the account’s recent traffic, and traffic is rising too fast.'],
    },
    {
      id: 'endpoint-not-running',
      code: 'dedicated_endpoint_not_running',
      cause: 'model_not_found/not_deployed',
      fixes: [{ text: 'Start the dedicated endpoint of the model, or choose a serverless model.', link: 'models' }],
    },
    {
      id: 'not-serverless',
      message: /non-serverless model (?<model>[\w./:-]{1,100}[\w-])/iu,
      cause: 'model_not_found/not_deployed',
      why: ['“{model}” runs only on a dedicated endpoint, and this account has none for it.'],
      fixes: [{ text: 'Create a dedicated endpoint for “{model}”, or choose a serverless model.', link: 'models' }],
    },
    { id: 'model', code: 'model_not_available', cause: 'model_not_found/unknown_model' },
    // Documented: this API sends 403 where others send 400.
    {
      id: 'context',
      status: 403,
      message: /context length|max_tokens/iu,
      cause: 'context_length/input_plus_output_too_long',
    },
    {
      id: 'tier',
      message: /\bbuild tier\b|upgrade to .{0,20}tier/iu,
      cause: 'billing/plan_limit',
      fixes: [{ text: 'Add credit until the account reaches the tier required for the model.', link: 'billing' }],
    },
  ],
} as const satisfies Provider;
