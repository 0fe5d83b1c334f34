import type { Provider } from '../model.ts';

export default {
  id: 'sensenova',
  name: 'SenseNova',
  hosts: ['api.sensenova.cn', 'token.sensenova.cn'],
  protocol: 'openai',
  links: {
    docs: 'https://platform.sensenova.cn/docs',
    errors: 'https://sensecore.cn/help/docs/model-as-a-service/nova/overview/ErrorCode',
    keys: 'https://platform.sensenova.cn/console/keys',
  },
  // The numbers of gRPC stand in error.code. Words first: 8 and 9 are sent for many things.
  rules: [
    { id: 'sensitive', code: '18', cause: 'content_filter/input_blocked' },
    { id: 'window', finish: 'context', cause: 'output_truncated/context_window' },
    {
      id: 'concurrency',
      message: /并发(?:超限|过高|数)|\bconcurren\w{1,6} .{0,20}(?:limit|exceed)/iu,
      cause: 'rate_limit/concurrency',
    },
    {
      id: 'quota',
      message: /额度已?(?:不足|用完|用尽|耗尽)|quota .{0,20}(?:exhausted|used up)/iu,
      cause: 'billing/quota_exhausted',
    },
    { id: 'requests', message: /\brpm (?:exhausted|exceeded)/iu, cause: 'rate_limit/requests_per_minute' },
    {
      id: 'tokens',
      message: /\btpm ?(?:exhausted|exceeded)|EndpointTPMExceeded/iu,
      cause: 'rate_limit/tokens_per_minute',
    },
    {
      id: 'only-value',
      message: /field (?<field>\w{1,40}) invalid, only (?<allowed>\S{1,20}) is allowed for this model/iu,
      cause: 'unsupported/value',
    },
    { id: 'rate', code: '8', status: [200, 429], cause: 'rate_limit/unspecified' },
    { id: 'permission', code: '7', cause: 'permission/not_allowed' },
    { id: 'unauthenticated', code: '16', cause: 'authentication/invalid_key' },
    { id: 'cancelled', code: '1', status: 408, cause: 'cancelled/by_page' },
    { id: 'conflict', code: ['6', '10'], status: [200, 409], cause: 'invalid_request/conflict' },
    { id: 'not-implemented', code: '12', cause: 'unsupported/feature' },
    { id: 'timeout', code: '4', status: [200, 504], cause: 'timeout/provider' },
    { id: 'unavailable', code: '14', status: [200, 503], cause: 'server_error/unavailable' },
  ],
} as const satisfies Provider;
