import type { Provider } from '../model.ts';

export default {
  id: 'stability',
  name: 'Stability AI',
  hosts: ['api.stability.ai'],
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  keys: [{ shape: /^sk-alnum48$/u, kind: 'inference', name: 'API key (sk-)' }],
  links: {
    docs: 'https://platform.stability.ai/docs/api-reference',
    keys: 'https://platform.stability.ai/account/keys',
    billing: 'https://platform.stability.ai/account/credits',
    status: 'https://status.stability.ai',
  },
  rules: [
    { id: 'moderation', message: /content moderation system|filtered words/iu, cause: 'content_filter/input_blocked' },
    { id: 'engine', status: 404, message: /specified engine/iu, cause: 'model_not_found/unknown_model' },
    { id: 'no-credits', message: /lack sufficient credits|enough balance/iu, cause: 'billing/balance_empty' },
    {
      id: 'rate-timeout',
      status: 429,
      message: /rate limit of (?<limit>\d{1,6}) requests within a (?<windowCount>\d{1,4}) (?<window>second)/iu,
      cause: 'rate_limit/unspecified',
      why: ['Over {limit} requests within {window}; the account is blocked for 1 min.'],
      fixes: [
        {
          text: [
            'Wait {wait}, then send at most {limit} requests within {window}.',
            'Wait a minute, then send at most {limit} requests within {window}.',
          ],
        },
      ],
    },
    { id: 'no-resource', status: 404, cause: 'not_found/unknown_resource' },
    { id: 'multiples', message: /must be multiples? of/iu, cause: 'invalid_request/out_of_range' },
  ],
} as const satisfies Provider;
