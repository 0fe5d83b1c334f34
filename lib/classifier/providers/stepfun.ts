import type { Provider } from '../model.ts';

export default {
  id: 'stepfun',
  name: 'StepFun',
  hosts: ['api.stepfun.ai', 'api.stepfun.com'],
  protocol: 'openai',
  links: {
    docs: 'https://platform.stepfun.com/docs',
    errors: 'https://platform.stepfun.com/docs/zh/api-reference/error-codes',
    keys: 'https://platform.stepfun.com/interface-key',
    billing: 'https://platform.stepfun.com/account-overview',
  },
  checked: '2026-11',
  platforms: [
    { hosts: ['api.stepfun.com'], links: { keys: 'https://platform.stepfun.com/interface-key' } },
    {
      hosts: ['api.stepfun.ai'],
      links: {
        docs: 'https://platform.stepfun.ai/docs/en',
        errors: 'https://platform.stepfun.ai/docs/en/api-reference/error-codes',
        keys: 'https://platform.stepfun.ai/interface-key',
        billing: 'https://platform.stepfun.ai/account-overview',
      },
    },
  ],
  rules: [
    // 451 is moderation here, not a region.
    { id: 'moderation', status: 451, cause: 'content_filter/input_blocked' },
    {
      id: 'no-speech',
      message: /no speech found/iu,
      cause: 'invalid_request/empty_file',
      title: 'The recording contains no speech',
      why: ['The audio is silent, too short, or in an unsupported format.'],
    },
    {
      id: 'image-count',
      message: /(?:image|picture)s? (?:count|number).{0,20}exceed|图片数量/iu,
      cause: 'payload_too_large/item_count',
    },
  ],
} as const satisfies Provider;
