import type { Provider } from '../model.ts';

export default {
  id: 'siliconflow',
  name: 'SiliconFlow',
  hosts: ['api-st.siliconflow.cn', 'api.siliconflow.cn', 'api.siliconflow.com'],
  protocol: 'openai',
  keys: [{ shape: /^sk-lower48$/u, kind: 'inference', name: 'API key (sk- and 48 letters)', distinctive: true }],
  requestIdHeaders: ['x-siliconcloud-trace-id'],
  links: {
    docs: 'https://docs.siliconflow.com',
    errors: 'https://docs.siliconflow.cn/cn/faqs/error-code',
    limits: 'https://docs.siliconflow.cn/cn/userguide/rate-limits/rate-limit-and-upgradation',
    keys: 'https://cloud.siliconflow.cn/account/ak',
    billing: 'https://cloud.siliconflow.cn/expensebill',
    models: 'https://cloud.siliconflow.cn/models',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['api-st.siliconflow.cn', 'api.siliconflow.cn'],
      links: { keys: 'https://cloud.siliconflow.cn/account/ak' },
    },
    {
      hosts: ['api.siliconflow.com'],
      links: {
        docs: 'https://docs.siliconflow.com',
        errors: 'https://docs.siliconflow.com/en/faqs/error-code',
        limits: 'https://docs.siliconflow.com/en/userguide/rate-limits/rate-limit-and-upgradation',
        keys: 'https://cloud.siliconflow.com/account/ak',
        billing: 'https://cloud.siliconflow.com/expensebill',
        models: 'https://cloud.siliconflow.com/models',
      },
    },
  ],
  // The code of a parameter error (20015) is also sent for the context window and for load: only its words tell.
  rules: [
    { id: 'balance', code: ['30001', '30011'], cause: 'billing/balance_empty' },
    {
      id: 'foreign-key',
      code: '30014',
      cause: 'authentication/invalid_key',
      why: ['The key is wrong, or from the other platform: .cn and .com have separate accounts.'],
    },
    {
      id: 'real-name',
      message: /real-?name|identity (?:auth|verif)|实名/iu,
      cause: 'permission/verification_required',
    },
    {
      id: 'model-disabled',
      message: /model (?:is |has been )?disabled|模型已下线/iu,
      cause: 'model_not_found/retired_model',
    },
    { id: 'daily', message: /\bRPD limit/iu, cause: 'rate_limit/requests_per_day' },
    { id: 'text-only', message: /not a VLM\b|use text-only prompts/iu, cause: 'unsupported/modality' },
    {
      id: 'total-tokens',
      message: /max_total_tokens .{0,60}max_seq_len/iu,
      cause: 'context_length/input_plus_output_too_long',
    },
    {
      id: 'input-tokens',
      message: /must have less than (?<limit>\d{1,9}) tokens/iu,
      cause: 'context_length/input_too_long',
      fixes: [{ text: 'Split the input into chunks of fewer than {limit} tokens.' }],
    },
    {
      id: 'too-fast',
      code: '50603',
      message: /rate limit|\b[RT]PM limit/iu,
      cause: 'rate_limit/unspecified',
    },
    { id: 'busy', code: ['50501', '50505', '50508', '50603'], cause: 'overloaded/engine_overloaded' },
    {
      id: 'parameter',
      code: '20015',
      status: 200,
      message: /parameter|field|\bvalue|argument|validation|verify|\bmust\b|max_|user query/iu,
      cause: 'invalid_request/unspecified',
    },
    { id: 'internal', code: '50507', cause: 'server_error/internal' },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Use a key from {console}: keys of siliconflow.cn do not work at siliconflow.com, and vice versa.',
          'Check the platform: keys of siliconflow.cn do not work at siliconflow.com, and vice versa.',
        ],
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
