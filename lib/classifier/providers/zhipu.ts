import type { Provider } from '../model.ts';

export default {
  id: 'zhipu',
  name: 'Zhipu / Z.ai',
  hosts: ['api.z.ai', 'chat.z.ai/api', 'open.bigmodel.cn/api'],
  protocol: 'openai',
  keys: [
    {
      shape: /^hex32\.(?:alnum|hex|lower|upper)16$/u,
      kind: 'inference',
      name: 'API key (id.secret)',
      distinctive: true,
    },
  ],
  links: {
    docs: 'https://docs.z.ai',
    errors: 'https://docs.z.ai/api-reference/api-code',
    limits: 'https://z.ai/manage-apikey/rate-limits',
    keys: 'https://z.ai/manage-apikey/apikey-list',
    billing: 'https://z.ai/manage-apikey/billing',
    models: 'https://docs.bigmodel.cn/cn/guide/start/model-overview',
  },
  checked: '2026-11',
  platforms: [
    { hosts: ['api.z.ai'], name: 'Z.ai', links: { keys: 'https://z.ai/manage-apikey/apikey-list' } },
    {
      hosts: ['open.bigmodel.cn'],
      links: {
        docs: 'https://docs.bigmodel.cn',
        errors: 'https://docs.bigmodel.cn/cn/api/api-code',
        limits: 'https://bigmodel.cn/usercenter/proj-mgmt/rate-limits',
        keys: 'https://bigmodel.cn/usercenter/proj-mgmt/apikeys',
        billing: 'https://bigmodel.cn/finance-center/finance/overview',
        models: 'https://docs.bigmodel.cn/cn/guide/start/model-overview',
      },
    },
  ],
  // The status says little (429 has a dozen meanings): the business code decides, the words where it has two.
  rules: [
    {
      id: 'balance',
      code: '1113',
      cause: 'billing/balance_empty',
      why: ['The balance is too low, and there is no resource package for this model.'],
      furtherFixes: [
        {
          text: 'Use the base URL https://{host}/api/coding/paas/v4 if the key belongs to a Coding Plan.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'plan-expired',
      code: '1309',
      cause: 'billing/payment_required',
      title: 'The Coding Plan expired',
      why: ['The key’s subscription expired.'],
      fixes: [{ text: 'Upgrade or renew the Coding Plan, or use a pay-as-you-go base URL.', link: 'billing' }],
    },
    { id: 'plan-model', code: '1311', cause: 'permission/model_not_allowed' },
    {
      id: 'plan-window',
      code: ['1308', '1310', '1316', '1317', '1318', '1319', '1320', '1321'],
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'plan-window-words',
      message: /usage limit reached for|limit exhausted|使用上限.{0,40}重置/iu,
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'plan-expired-words',
      message: /coding plan.{0,20}(?:has )?expired|套餐已到期/iu,
      cause: 'billing/payment_required',
    },
    { id: 'concurrency', code: ['1302', '1303'], message: /并发|concurren/iu, cause: 'rate_limit/concurrency' },
    { id: 'requests', code: ['1302', '1303'], cause: 'rate_limit/requests_per_minute' },
    { id: 'daily', code: '1304', cause: 'rate_limit/requests_per_day' },
    { id: 'traffic', code: '1305', message: /流量限制|rate limit/iu, cause: 'rate_limit/unspecified' },
    {
      id: 'busy',
      code: ['1305', '1312'],
      cause: 'overloaded/engine_overloaded',
      furtherFixes: [{ text: ['Use “{suggestedModel}” until then.', 'Use another model until then.'], link: 'models' }],
    },
    {
      id: 'fair-use',
      code: '1313',
      cause: 'rate_limit/unspecified',
      title: 'The plan’s fair use policy was broken',
      why: [
        'The account was throttled for usage that the plan’s fair use policy rules out; waiting alone does not lift it.',
      ],
      retry: false,
      fixes: [
        {
          text: 'Ask for the restriction to be lifted at the top of the Coding Plan’s overview page, and call from the tools that the plan allows.',
          link: 'billing',
        },
      ],
    },
    { id: 'locked', code: ['1110', '1112', '1121'], cause: 'permission/account_suspended' },
    {
      id: 'session',
      code: '1005',
      cause: 'authentication/session',
      why: ['The account requires 2FA.'],
    },
    { id: 'missing-key', code: '1001', cause: 'authentication/missing_key' },
    { id: 'expired', code: '1003', cause: 'authentication/expired_key' },
    { id: 'invalid-key', code: ['1000', '1002', '1004', '1111'], cause: 'authentication/invalid_key' },
    { id: 'moderation', code: ['1300', '1301'], cause: 'content_filter/input_blocked' },
    { id: 'model', code: '1211', cause: 'model_not_found/unknown_model' },
    { id: 'call-mode', code: '1212', cause: 'unsupported/streaming' },
    // The codes for parameters carry the context window and image parts as well.
    {
      id: 'context',
      message:
        /prompt exceeds (?:the )?(?:max )?length|prompt ?超长|(?:输入|内容|上下文)(?!图片|文件|视频).{0,12}(?:超长|过长|超过|超出)|tokens? .{0,20}exceed/iu,
      cause: 'context_length/input_too_long',
    },
    { id: 'context-code', code: '1261', cause: 'context_length/input_too_long' },
    {
      id: 'image-count',
      code: ['1210', '1214'],
      message: /(?:图片|文件|视频)(?:数量|个数).{0,4}超/u,
      cause: 'payload_too_large/item_count',
    },
    {
      id: 'image-unreadable',
      code: ['1210', '1214'],
      message: /(?:格式.?)?解析(?:错误|失败)/u,
      cause: 'invalid_request/unreachable_media',
    },
    {
      id: 'text-only',
      code: ['1210', '1214'],
      message: /content\.type|image_url|图片/iu,
      cause: 'unsupported/modality',
    },
    { id: 'missing-field', code: '1213', cause: 'invalid_request/missing_field' },
    { id: 'no-right', code: '1220', cause: 'permission/endpoint_not_open' },
    {
      id: 'endpoint',
      code: ['1221', '1222'],
      cause: 'not_found/wrong_path',
      why: ['The API was removed, or the name is wrong.'],
    },
    {
      id: 'duplicate',
      code: '1231',
      cause: 'invalid_request/conflict',
      why: ['A request with the same request_id is already running.'],
    },
    { id: 'internal', code: ['1100', '1120', '1200', '1230', '1234'], cause: 'server_error/internal' },
    { id: 'closed-test', status: 434, cause: 'permission/endpoint_not_open' },
    { id: 'file-size', status: 435, cause: 'payload_too_large/file' },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Use a key from {console}: keys of bigmodel.cn do not work at z.ai, or vice versa.',
          'Check the platform: keys of bigmodel.cn do not work at z.ai, or vice versa.',
        ],
        link: 'keys',
      },
    ],
  },
  furtherFixes: {
    'rate_limit/concurrency': [
      { text: 'Look up the concurrency limit of each model in the console; it depends on the tier.', link: 'limits' },
    ],
  },
} as const satisfies Provider;
