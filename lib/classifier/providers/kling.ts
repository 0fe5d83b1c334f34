import type { Provider } from '../model.ts';

export default {
  id: 'kling',
  name: 'Kling AI',
  hosts: ['api.klingai.com', 'api-singapore.klingai.com', 'api-beijing.klingai.com'],
  protocol: 'plain',
  links: {
    docs: 'https://app.klingai.com/global/dev/document-api',
    errors: 'https://app.klingai.com/global/dev/document-api',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'key',
      code: ['1000', '1001', '1002', '1004'],
      cause: 'authentication/invalid_key',
      fixes: [
        {
          text: 'Sign the JWT with access key and secret key, and send it as “Authorization: Bearer …”.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'key-early',
      code: '1003',
      cause: 'authentication/invalid_key',
      title: 'The token is not valid yet or expired',
      fixes: [{ text: 'Sync the clock, and set “nbf” some seconds back and “exp” ahead.' }],
    },
    { id: 'overdue', code: '1101', cause: 'billing/account_overdue' },
    { id: 'package', code: '1102', cause: 'billing/balance_empty' },
    { id: 'not-allowed', code: ['1100', '1103'], cause: 'permission/not_allowed' },
    { id: 'resource', code: ['1202', '1203'], cause: 'not_found/unknown_resource' },
    { id: 'safety', code: '1301', cause: 'content_filter/input_blocked' },
    { id: 'rate', code: '1302', cause: 'rate_limit/unspecified' },
    { id: 'parallel', code: '1303', cause: 'rate_limit/concurrency' },
    { id: 'address', code: '1304', cause: 'permission/ip_not_allowed' },
    { id: 'down', code: ['5000', '5001'], cause: 'server_error/unavailable' },
    { id: 'timeout', code: '5002', cause: 'timeout/provider' },
  ],
} as const satisfies Provider;
