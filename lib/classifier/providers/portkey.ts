import type { Provider } from '../model.ts';

export default {
  id: 'portkey',
  name: 'Portkey',
  hosts: ['api.portkey.ai', 'localhost:8787'],
  signs: {
    headers: [
      'x-portkey-cache-status',
      'x-portkey-gateway-exception',
      'x-portkey-last-used-option-index',
      'x-portkey-provider',
      'x-portkey-trace-id',
    ],
  },
  protocol: 'openai',
  requestIdHeaders: ['x-portkey-trace-id'],
  links: {
    docs: 'https://portkey.ai/docs',
    errors: 'https://portkey.ai/docs/api-reference/inference-api/error-codes',
    status: 'https://status.portkey.ai',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'budget',
      status: 412,
      cause: 'billing/spending_cap',
      fixes: [
        {
          text: 'Raise the budget or rate limit of the Portkey key or integration, or wait for its reset.',
          link: 'errors',
        },
      ],
    },
    { id: 'guardrail', status: 446, cause: 'content_filter/input_blocked' },
    {
      id: 'header',
      message: /x-portkey-\w{1,30}.{0,40}(?:required|needs to be passed)|forward_headers must not/iu,
      cause: 'invalid_request/header',
      fixes: [{ text: 'Send “x-portkey-provider” or “x-portkey-config” with the request.', link: 'docs' }],
    },
    {
      id: 'provider',
      message: /invalid provider passed/iu,
      cause: 'invalid_request/header',
      title: 'Portkey does not know the provider',
      why: ['“x-portkey-provider” names none of the providers that Portkey knows.'],
      fixes: [{ text: 'Correct “x-portkey-provider”, or the provider in “x-portkey-config”.', link: 'docs' }],
    },
    {
      id: 'config-json',
      message: /invalid config passed/iu,
      cause: 'invalid_request/header',
      title: 'The Portkey config is not valid',
      why: ['The config in the header “x-portkey-config” was rejected.'],
      fixes: [
        {
          text: [
            'Set “{field}” in the config (header “x-portkey-config”) to one of {allowed}.',
            'Correct “{field}” in the config (header “x-portkey-config”).',
            'Send valid JSON on one line in “x-portkey-config”, without trailing commas, or the ID of a saved config (pc-…).',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'config',
      message: /invalid (?:custom host|content type) passed|invalid custom host|did not resolve to any valid target/iu,
      cause: 'invalid_request/header',
      fixes: [
        {
          text: 'Correct the header in question: “x-portkey-custom-host” or “Content-Type”.',
          link: 'docs',
        },
      ],
    },
    // With status 500, but no retry helps.
    { id: 'endpoint', status: [400, 500], message: /is not supported by [\w-]{2,40}/iu, cause: 'unsupported/endpoint' },
    {
      id: 'fields',
      status: 500,
      message: /^(?:model is required|provider [\w-]{1,40} not found)/iu,
      cause: 'invalid_request/missing_field',
    },
  ],
} as const satisfies Provider;
