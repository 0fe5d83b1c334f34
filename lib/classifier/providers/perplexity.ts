import type { Provider } from '../model.ts';

export default {
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['api.perplexity.ai'],
  protocol: 'openai',
  keys: [{ shape: /^pplx-/u, kind: 'inference', name: 'API key (pplx-)', distinctive: true }],
  links: {
    docs: 'https://docs.perplexity.ai',
    errors: 'https://docs.perplexity.ai/guides/perplexity-sdk-error-handling',
    limits: 'https://docs.perplexity.ai/guides/rate-limits-usage-tiers',
    keys: 'https://www.perplexity.ai/account/api/keys',
    billing: 'https://www.perplexity.ai/account/api/billing',
    models: 'https://docs.perplexity.ai/getting-started/models',
    status: 'https://status.perplexity.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'usage-tier',
      message: /use the '(?<parameter>\w{1,60})' parameter, but your usage tier is (?:only )?(?<plan>\d{1,2})/iu,
      cause: 'billing/plan_limit',
      why: ['The account is in usage tier {plan}, and “{parameter}” needs a higher one.'],
      fixes: [{ text: 'Buy credit to reach the next usage tier, or remove “{parameter}”.', link: 'billing' }],
    },
    {
      id: 'usage-tier-low',
      message: /usage tier is (?:only )?(?<plan>\d{1,2})/iu,
      cause: 'billing/plan_limit',
      why: ['The account is in usage tier {plan}, and this feature needs a higher one.'],
      fixes: [{ text: 'Buy credit to reach the next usage tier, or remove the feature.', link: 'billing' }],
    },
    { id: 'invalid-model', code: 'invalid_model', cause: 'model_not_found/unknown_model' },
    { id: 'too-many-tokens', code: 'too_many_prompt_tokens', cause: 'context_length/input_too_long' },
    { id: 'request-rate', code: 'request_rate_limit_exceeded', cause: 'rate_limit/requests_per_minute' },
    {
      id: 'message-order',
      code: 'invalid_message',
      message: /alternat|last message/iu,
      cause: 'invalid_request/message_order',
    },
    { id: 'tools', code: 'tool_calling_not_supported', cause: 'unsupported/tools' },
    { id: 'not-implemented', message: /not implemented for this model/iu, cause: 'unsupported/parameter' },
  ],
} as const satisfies Provider;
