import type { Provider } from '../model.ts';

export default {
  id: 'groq',
  name: 'Groq',
  hosts: ['api.groq.com'],
  protocol: 'openai',
  keys: [{ shape: /^gsk_/u, kind: 'inference', name: 'API key (gsk_)', distinctive: true }],
  links: {
    docs: 'https://console.groq.com/docs/api-reference',
    errors: 'https://console.groq.com/docs/errors',
    limits: 'https://console.groq.com/settings/limits',
    billing: 'https://console.groq.com/settings/billing',
    keys: 'https://console.groq.com/keys',
    models: 'https://console.groq.com/docs/models',
    status: 'https://groqstatus.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'spend-limit',
      code: 'blocked_api_access',
      cause: 'billing/spending_cap',
      fixes: [
        {
          text: 'Raise the organization’s spend limit in the Groq console, or wait for the next month.',
          link: 'billing',
        },
      ],
    },
    {
      id: 'restricted',
      code: 'organization_restricted',
      cause: 'permission/organization',
      title: 'Groq restricted the organization',
      fixes: [{ text: 'Ask Groq support why the organization is restricted; a new key does not help.' }],
    },
    {
      id: 'terms',
      code: 'model_terms_required',
      cause: 'permission/model_not_allowed',
      fixes: [
        {
          text: [
            'Accept the terms of “{model}” in Groq’s playground as an organization admin.',
            'Accept the model’s terms in Groq’s playground as an organization admin.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'model-blocked',
      code: /^model_permission_blocked/u,
      cause: 'permission/model_not_allowed',
      fixes: [
        {
          text: [
            'Allow “{model}” under Limits of the organization or project.',
            'Allow the model under Limits of the organization or project.',
          ],
          link: 'limits',
        },
      ],
    },
    { id: 'retired', code: 'model_decommissioned', cause: 'model_not_found/retired_model' },
    // The model’s own answer was at fault, although the type says invalid_request_error.
    {
      id: 'bad-tool-call',
      code: 'tool_use_failed',
      cause: 'server_error/unexpected_output',
      title: 'The model’s tool call does not match the schema',
      why: [
        [
          'The call of “{tool}” lacks {missing} and has {unknown}, which the schema does not allow.',
          'The call of “{tool}” lacks {missing}, which the schema requires.',
          'The call of “{tool}” has {unknown}, which the schema does not allow.',
          '“failed_generation” in the body shows what the model wrote.',
        ],
      ],
      fixes: [
        {
          text: [
            'Retry with a lower temperature; simplify and describe the schema of “{tool}”, or use a stronger model.',
            'Retry with a lower temperature; simplify and describe the tool’s schema, or use a stronger model.',
          ],
          link: 'errors',
        },
      ],
    },
    {
      id: 'bad-json',
      code: ['json_validate_failed', 'output_parse_failed'],
      cause: 'server_error/unexpected_output',
      title: 'The model’s output does not match the JSON schema',
      fixes: [
        {
          text: 'Show the expected JSON in the prompt, lower the temperature, or raise max_completion_tokens.',
          link: 'errors',
        },
      ],
    },
    {
      id: 'output-cap',
      message: /max_(?:completion_)?tokens.{0,4} must be less than or equal to/iu,
      cause: 'invalid_request/out_of_range',
    },
    { id: 'flex-capacity', code: 'capacity_exceeded', cause: 'overloaded/no_capacity' },
    { id: 'flex-status', status: 498, cause: 'overloaded/no_capacity' },
    { id: 'over-capacity', message: /over capacity/iu, cause: 'overloaded/engine_overloaded' },
    { id: 'unknown-url', code: 'unknown_url', cause: 'not_found/wrong_path' },
    {
      id: 'foreign-field',
      message: /property '(?<unknown>[^']{1,60})' is unsupported/iu,
      cause: 'invalid_request/unknown_field',
    },
    {
      id: 'audio-hours',
      message: /audio per (?:hour|day)|\((?:ASH|ASD)\)/iu,
      status: 429,
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'blocked-address',
      status: 403,
      when: 'html-body',
      cause: 'permission/ip_not_allowed',
      why: ['Cloudflare, in front of Groq, blocks this address: a proxy, a data center, or a country.'],
      fixes: [{ text: 'Send the request from another network, without a VPN or proxy.' }],
    },
    { id: 'remote-tool', status: 424, cause: 'upstream_error/provider_failed', title: 'A remote tool server failed' },
    { id: 'cancelled', status: 499, cause: 'cancelled/by_page' },
  ],
} as const satisfies Provider;
