import type { Provider } from '../model.ts';

export default {
  id: 'baichuan',
  name: 'Baichuan',
  hosts: ['api.baichuan-ai.com'],
  protocol: 'openai',
  requestIdHeaders: ['x-bc-request-id'],
  links: {
    docs: 'https://platform.baichuan-ai.com/docs/api',
    keys: 'https://platform.baichuan-ai.com/console/apikey',
  },
  checked: '2026-11',
  // The older API answers 200 with a number in code.
  rules: [
    { id: 'balance-words', code: '1', message: /余额|欠费|充值/u, cause: 'billing/balance_empty' },
    { id: 'missing-key', code: '10100', cause: 'authentication/missing_key' },
    { id: 'expired', code: '10102', cause: 'authentication/expired_key' },
    {
      id: 'invalid-key',
      code: ['10101', '10103', '10104', '10105', '10106', '10200'],
      cause: 'authentication/invalid_key',
    },
    { id: 'locked', code: ['10201', '10202'], cause: 'permission/account_suspended' },
    { id: 'rate', code: '10203', cause: 'rate_limit/unspecified' },
    { id: 'balance', code: '10300', cause: 'billing/balance_empty' },
    { id: 'unverified', code: '10301', cause: 'permission/verification_required' },
    { id: 'input-blocked', code: '10400', cause: 'content_filter/input_blocked' },
    { id: 'output-blocked', code: '10401', cause: 'content_filter/output_blocked' },
    { id: 'parameters', code: '10000', cause: 'invalid_request/unspecified' },
    { id: 'internal', code: ['1', '10500'], cause: 'server_error/internal' },
  ],
} as const satisfies Provider;
