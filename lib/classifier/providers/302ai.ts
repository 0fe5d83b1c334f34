import type { Provider } from '../model.ts';

export default {
  id: '302ai',
  name: '302.AI',
  hosts: ['api.302.ai', 'api.302ai.cn', 'api.302ai.com'],
  protocol: 'openai',
  links: {
    docs: 'https://doc.302.ai',
    keys: 'https://dash.302.ai/apis/list',
    billing: 'https://dash.302.ai',
  },
  checked: '2026-11',
  platforms: [
    { hosts: ['api.302.ai', 'api.302ai.com'], links: { keys: 'https://dash.302.ai/apis/list' } },
    {
      hosts: ['api.302ai.cn'],
      links: { keys: 'https://dash.302ai.cn', billing: 'https://dash.302ai.cn' },
    },
  ],
  // err_code tells all; the words of several codes resemble other causes.
  rules: [
    { id: 'missing-key', code: '-10001', cause: 'authentication/missing_key' },
    {
      id: 'disabled',
      code: '-10002',
      cause: 'authentication/revoked_key',
      title: 'The tool of this key is disabled or deleted',
      why: ['Each 302.AI key is that of a tool, and this tool was disabled or deleted.'],
      fixes: [{ text: 'Enable the tool in the 302.AI console, or create a new one and use its key.', link: 'keys' }],
    },
    {
      id: 'network',
      code: '-10003',
      cause: 'upstream_error/provider_failed',
      why: ['The gateway could not reach the provider; your own network is fine.'],
    },
    { id: 'balance', code: '-10004', cause: 'billing/balance_empty' },
    { id: 'expired', code: '-10005', cause: 'authentication/expired_key' },
    {
      id: 'total-quota',
      code: '-10006',
      cause: 'billing/spending_cap',
      why: ['302.AI reports the account’s total quota as used up.'],
      fixes: [{ text: 'Raise the total quota in the 302.AI console, or top up the account.', link: 'billing' }],
    },
    {
      id: 'daily-quota',
      code: '-10007',
      cause: 'rate_limit/usage_window',
      why: ['302.AI reports the account’s daily quota as used up; it resets the next day.'],
      fixes: [{ text: 'Wait for the next day, or raise the daily quota in the 302.AI console.', link: 'billing' }],
    },
    {
      id: 'no-model',
      code: '-10008',
      cause: 'upstream_error/no_channel',
      why: ['No provider for this model is free, or the model ID is wrong: 302.AI sends the same response for both.'],
      fixes: [
        {
          text: [
            'Check the model ID “{model}”, then retry or choose another model.',
            'Check the model ID, then retry or choose another model.',
          ],
          link: 'docs',
        },
      ],
    },
    { id: 'unsupported', code: '-10009', cause: 'unsupported/feature' },
    { id: 'resource', code: '-10010', cause: 'not_found/unknown_resource' },
    { id: 'request', code: '-10011', cause: 'invalid_request/unspecified' },
    {
      id: 'hourly-quota',
      code: '-10012',
      cause: 'rate_limit/usage_window',
      why: ['The free tool that was called has a quota per hour, shared by its users.'],
      fixes: [{ text: 'Wait for the next hour, or create your own tool and key at https://302.ai.', link: 'keys' }],
    },
    {
      id: 'timeout',
      code: '-1024',
      cause: 'timeout/provider',
      why: ['302.AI could not connect to the provider behind it in time.'],
      fixes: [{ text: 'Retry with exponential backoff; if it persists, choose another model or ask 302.AI support.' }],
    },
  ],
} as const satisfies Provider;
