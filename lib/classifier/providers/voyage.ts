import type { Provider } from '../model.ts';

export default {
  id: 'voyage',
  name: 'Voyage AI',
  hosts: ['api.voyageai.com'],
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  keys: [{ shape: /^pa-/u, kind: 'inference', name: 'API key (pa-)', distinctive: true }],
  links: {
    docs: 'https://docs.voyageai.com',
    errors: 'https://docs.voyageai.com/docs/error-codes',
    limits: 'https://docs.voyageai.com/docs/rate-limits',
    keys: 'https://dashboard.voyageai.com/organization/api-keys',
    billing: 'https://dashboard.voyageai.com/organization/billing',
    models: 'https://docs.voyageai.com/docs/embeddings',
  },
  checked: '2026-11',
  rules: [
    // It sells a card, but only the rate is lower without one.
    {
      id: 'reduced-rate',
      status: 429,
      message: /reduced rate limits of (?<limit>\d{1,6}) (?<rate>RPM) and \d{1,6}K? TPM/iu,
      cause: 'rate_limit/requests_per_minute',
      why: ['Without a payment method the account is limited to {limit} requests per minute.'],
      fixes: [{ text: 'Send at most {limit} requests per minute, or add a payment method.', link: 'billing' }],
    },
    {
      id: 'batch-tokens',
      message: /max allowed tokens per submitted batch is (?<limit>\d{1,9})/iu,
      cause: 'context_length/input_too_long',
      why: [
        [
          'The batch has {asked} tokens; all inputs together may have {limit}.',
          'All inputs of a batch together may have {limit} tokens.',
        ],
      ],
      fixes: [{ text: 'Split the inputs over several requests of less than {limit} tokens.', link: 'docs' }],
    },
    {
      id: 'batch-size',
      message: /batch size limit is (?<limit>\d{1,6})/iu,
      cause: 'payload_too_large/item_count',
      fixes: [{ text: 'Send at most {limit} inputs in one request.', link: 'docs' }],
    },
    { id: 'model', message: /model .{1,80} is not supported/iu, status: 400, cause: 'model_not_found/unknown_model' },
    { id: 'ip', status: 403, message: /\bIP\b/u, cause: 'permission/ip_not_allowed' },
    { id: 'argument', status: 400, message: /argument .{1,60} is invalid/iu, cause: 'invalid_request/enum' },
  ],
} as const satisfies Provider;
