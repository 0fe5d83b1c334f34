import type { Provider } from '../model.ts';

export default {
  id: 'cerebras',
  name: 'Cerebras',
  hosts: ['api.cerebras.ai'],
  protocol: 'openai',
  keys: [{ shape: /^csk-/u, kind: 'inference', name: 'API key (csk-)', distinctive: true }],
  links: {
    docs: 'https://inference-docs.cerebras.ai',
    errors: 'https://inference-docs.cerebras.ai/support/error',
    limits: 'https://inference-docs.cerebras.ai/support/rate-limits',
    keys: 'https://cloud.cerebras.ai/platform/apikeys',
    billing: 'https://cloud.cerebras.ai/platform/billing',
    models: 'https://inference-docs.cerebras.ai/models/overview',
    status: 'https://status.cerebras.ai',
  },
  checked: '2026-11',
  rules: [
    // “quota” in these codes is a rate: all of them come back by themselves.
    { id: 'queue', code: 'queue_exceeded', cause: 'overloaded/no_capacity' },
    { id: 'tokens-day', code: 'token_quota_exceeded', message: /per day/iu, cause: 'rate_limit/tokens_per_day' },
    { id: 'tokens-hour', code: 'token_quota_exceeded', message: /per hour/iu, cause: 'rate_limit/usage_window' },
    { id: 'tokens', code: 'token_quota_exceeded', cause: 'rate_limit/tokens_per_minute' },
    { id: 'requests-day', code: 'request_quota_exceeded', message: /per day/iu, cause: 'rate_limit/requests_per_day' },
    { id: 'requests-hour', code: 'request_quota_exceeded', message: /per hour/iu, cause: 'rate_limit/usage_window' },
    { id: 'requests', code: 'request_quota_exceeded', cause: 'rate_limit/requests_per_minute' },
    { id: 'wrong-key', code: 'wrong_api_key', cause: 'authentication/invalid_key' },
    { id: 'payment', code: 'payment_required', cause: 'billing/payment_required' },
    { id: 'bad-tool-call', code: 'tool_use_failed', cause: 'server_error/unexpected_output' },
    {
      id: 'unsupported-property',
      code: 'wrong_api_format',
      message: /property '(?<parameter>[^']{1,100})' is unsupported/iu,
      cause: 'unsupported/parameter',
    },
    { id: 'schema', message: /invalid fields for schema/iu, cause: 'invalid_request/tool_schema' },
  ],
} as const satisfies Provider;
