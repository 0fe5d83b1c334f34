import type { Provider } from '../model.ts';

export default {
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['openrouter.ai/api', 'openrouter.ai/v1', 'eu.openrouter.ai'],
  protocol: 'openai',
  keys: [{ shape: /^sk-or-v1-/u, kind: 'inference', name: 'OpenRouter key (sk-or-v1-)', distinctive: true }],
  requestIdHeaders: ['x-generation-id', 'cf-ray'],
  links: {
    docs: 'https://openrouter.ai/docs',
    errors: 'https://openrouter.ai/docs/api/reference/errors-and-debugging',
    limits: 'https://openrouter.ai/docs/api/reference/limits',
    billing: 'https://openrouter.ai/settings/credits',
    keys: 'https://openrouter.ai/settings/keys',
    models: 'https://openrouter.ai/models',
    status: 'https://status.openrouter.ai',
  },
  checked: '2026-11',
  rules: [
    // The words speak of credits that were not charged; what counts is that the input was flagged.
    {
      id: 'flagged',
      message: /requires moderation on|input was flagged|request blocked: /iu,
      cause: 'content_filter/input_blocked',
      furtherFixes: [
        { text: 'Choose a provider or variant of the model that OpenRouter does not moderate.', link: 'models' },
      ],
    },
    {
      id: 'provider-terms',
      message: /violation of provider terms of service/iu,
      cause: 'permission/region',
      fixes: [
        { text: 'Choose another provider for the model: this one rejects the account or its region.', link: 'models' },
      ],
    },
    {
      id: 'key-limit',
      message: /key limit exceeded|token_limit_exceeded|guardrail budget/iu,
      cause: 'billing/spending_cap',
      why: ['The key has a credit limit of its own; the balance of the account is not meant.'],
      fixes: [
        {
          text: [
            'Raise the credit limit of this key, which is {cap}, or wait for its reset.',
            'Raise the credit limit of this key, or wait for its reset.',
          ],
          link: 'keys',
        },
      ],
    },
    { id: 'key-limit-source', code: 'openrouter_key_limit', cause: 'billing/spending_cap' },
    // Tokens that the credit can pay for are money, not a context window.
    {
      id: 'can-afford',
      status: [402, 500],
      message: /can only afford \d|token capacity required, \d/iu,
      cause: 'billing/balance_empty',
    },
    {
      id: 'credit-tokens',
      message: /prompt tokens limit exceeded/iu,
      cause: 'billing/balance_empty',
      why: [['The prompt has {asked} tokens, and the credits cover {limit}.', 'The credits do not cover the prompt.']],
      fixes: [
        {
          text: [
            'Add credits, or shorten the prompt to at most {limit} tokens.',
            'Add credits, or shorten the prompt.',
          ],
          link: 'billing',
        },
      ],
    },
    {
      id: 'credits',
      code: ['openrouter_credits', 'payment_required', 'token_limit_exceeded'],
      cause: 'billing/balance_empty',
    },
    {
      id: 'free-models-per-day',
      code: 'openrouter_free_tier_daily',
      cause: 'rate_limit/requests_per_day',
      furtherFixes: [{ text: 'Use the paid variant of the model, without “:free”.', link: 'models' }],
    },
    {
      id: 'shared-pool',
      message: /rate-limited upstream/iu,
      cause: 'rate_limit/upstream_rate_limit',
      furtherFixes: [
        {
          text: [
            'Add a {innerProvider} key of your own, which has its own limits.',
            'Add your own provider key, which has its own limits.',
          ],
          link: 'https://openrouter.ai/settings/integrations',
        },
        { text: 'Allow fallback providers.', link: 'docs' },
      ],
    },
    { id: 'no-user', status: 401, message: /^user not found/iu, cause: 'authentication/invalid_key' },
    { id: 'cut', code: 'max_tokens_exceeded', cause: 'output_truncated/token_limit' },
    { id: 'cut-in-stream', status: 200, message: /token limit reached/iu, cause: 'output_truncated/token_limit' },
    { id: 'string-too-long', code: 'string_too_long', cause: 'payload_too_large/characters' },
    { id: 'image-too-large', code: 'image_too_large', cause: 'payload_too_large/image' },
    { id: 'payload', code: 'payload_too_large', cause: 'payload_too_large/body' },
    {
      id: 'image',
      code: ['invalid_image', 'image_too_small', 'image_not_found', 'image_download_failed'],
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'image-format', code: 'unsupported_image_format', cause: 'unsupported/media_format' },
    { id: 'refusal', code: 'refusal', cause: 'content_filter/refusal' },
    { id: 'provider-overloaded', code: 'provider_overloaded', cause: 'overloaded/engine_overloaded' },
    { id: 'timeout', code: 'timeout', cause: 'timeout/provider' },
  ],
  fixes: {
    'permission/data_policy': [
      {
        text: 'Change the privacy settings or guardrails that exclude the providers.',
        link: 'https://openrouter.ai/settings/privacy',
      },
    ],
  },
  furtherFixes: {
    'rate_limit/requests_per_day': [
      { text: 'Buy credits once to raise the daily limit of free models, or use a paid one.', link: 'limits' },
    ],
  },
} as const satisfies Provider;
