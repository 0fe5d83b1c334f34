import type { Provider } from '../model.ts';

export default {
  id: 'mistral',
  name: 'Mistral AI',
  hosts: ['api.mistral.ai', 'codestral.mistral.ai', 'api.eu.mistral.ai', 'api.us.mistral.ai'],
  protocol: 'openai',
  keys: [{ shape: /^(?:alnum|lower|upper|hex)32$/u, kind: 'inference', name: 'API key (32 characters)' }],
  requestIdHeaders: ['mistral-correlation-id', 'x-kong-request-id'],
  links: {
    docs: 'https://docs.mistral.ai/api/',
    limits: 'https://admin.mistral.ai/plateforme/limits',
    billing: 'https://admin.mistral.ai/organization/billing',
    keys: 'https://console.mistral.ai/api-keys',
    models: 'https://docs.mistral.ai/getting-started/models/models_overview/',
    status: 'https://status.mistral.ai',
  },
  checked: '2026-11',
  platforms: [
    { hosts: ['codestral.mistral.ai'], links: { keys: 'https://console.mistral.ai/codestral' } },
    {
      hosts: ['api.mistral.ai', 'api.eu.mistral.ai', 'api.us.mistral.ai'],
      links: { keys: 'https://console.mistral.ai/api-keys' },
    },
  ],
  // The type lies: invalid_request_error stands for lack of capacity, internal_error_proxy for a field that is wrong.
  rules: [
    { id: 'inactive', message: /inactive subscription/iu, cause: 'billing/payment_required' },
    { id: 'monthly', message: /month.{0,20}(?:limit|quota|budget)|spend.{0,10}limit/iu, cause: 'billing/spending_cap' },
    {
      id: 'capacity',
      message: /capacity exceeded/iu,
      cause: 'overloaded/no_capacity',
      fixes: [
        { text: 'Retry with exponential backoff, or use another model or a higher (paid) plan.', link: 'limits' },
      ],
    },
    { id: 'capacity-code', code: ['3505', 'service_tier_capacity_exceeded'], cause: 'overloaded/no_capacity' },
    { id: 'rate', code: ['1300', 'rate_limited'], cause: 'rate_limit/unspecified' },
    { id: 'model', code: ['1500', 'invalid_model'], cause: 'model_not_found/unknown_model' },
    {
      id: 'window',
      message: /contains \d{1,9} tokens .{0,60}too large for model/iu,
      cause: 'context_length/input_too_long',
    },
    {
      id: 'call-count',
      message: /same number of function calls and responses/iu,
      cause: 'invalid_request/tool_calls_unanswered',
    },
    {
      id: 'order',
      code: 'invalid_request_message_order',
      cause: 'invalid_request/message_order',
    },
    { id: 'order-words', message: /unexpected role|expected last role/iu, cause: 'invalid_request/message_order' },
    {
      id: 'call-id',
      message: /tool call id .{0,60}must be/iu,
      cause: 'invalid_request/tool_schema',
      title: 'A tool call ID has the wrong form',
      fixes: [
        { text: 'Use tool call IDs of 9 letters and digits; those of other providers are longer.', link: 'docs' },
      ],
    },
    {
      id: 'function-name',
      code: ['invalid_function_call', 'invalid_function_name'],
      cause: 'invalid_request/tool_schema',
    },
    {
      id: 'assistant-content',
      code: ['3240', 'invalid_request_assistant_message'],
      cause: 'invalid_request/missing_field',
    },
    {
      id: 'extra-field',
      code: 'extra_forbidden',
      cause: 'invalid_request/unknown_field',
      why: ['Mistral rejects fields it does not know, even those of OpenAI’s API.'],
    },
    { id: 'image', code: '3310', message: /fetch|load/iu, cause: 'invalid_request/unreachable_media' },
    { id: 'backend', code: ['1100', 'unreachable_backend'], cause: 'server_error/unavailable' },
    { id: 'cloudflare-page', status: 520, cause: 'server_error/internal' },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: ['Copy the key from {console}: keys made elsewhere do not work at {host}.'],
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
