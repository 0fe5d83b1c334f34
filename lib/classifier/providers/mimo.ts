import type { Provider } from '../model.ts';

export default {
  id: 'mimo',
  name: 'Xiaomi MiMo',
  hosts: [
    'api.xiaomimimo.com',
    'token-plan-cn.xiaomimimo.com',
    'token-plan-sgp.xiaomimimo.com',
    'token-plan-ams.xiaomimimo.com',
  ],
  protocol: 'openai',
  speaks: ['param'], // “message” is often just “Param Incorrect”
  keys: [
    {
      shape: /^tp-/u,
      kind: 'plan',
      name: 'Token Plan key (tp-)',
      hosts: ['token-plan-cn.xiaomimimo.com', 'token-plan-sgp.xiaomimimo.com', 'token-plan-ams.xiaomimimo.com'],
      misuse: {
        text: 'Use the Token Plan base URL (token-plan-cn, -sgp or -ams.xiaomimimo.com) with a tp- key.',
        link: 'docs',
      },
      distinctive: true,
    },
    {
      shape: /^sk-/u,
      kind: 'inference',
      name: 'pay-as-you-go key (sk-)',
      hosts: ['api.xiaomimimo.com'],
      misuse: { text: 'Use api.xiaomimimo.com with an sk- key, or a tp- key of the Token Plan here.', link: 'docs' },
    },
  ],
  links: {
    docs: 'https://mimo.mi.com/docs/en-US/quick-start/faq/api-integration',
    errors: 'https://platform.xiaomimimo.com/docs/en-US/quick-start/error-codes',
    limits: 'https://mimo.mi.com/docs/en-US/api/guidance/rate-limit',
    keys: 'https://platform.xiaomimimo.com/',
    billing: 'https://platform.xiaomimimo.com/console/balance',
  },
  platforms: [
    {
      hosts: ['token-plan-cn.xiaomimimo.com', 'token-plan-sgp.xiaomimimo.com', 'token-plan-ams.xiaomimimo.com'],
      links: {
        keys: 'https://platform.xiaomimimo.com/console/plan-manage',
        billing: 'https://platform.xiaomimimo.com/console/plan-manage',
      },
    },
  ],
  rules: [
    {
      id: 'unknown-model',
      message: /not supported model (?<model>\S{1,100})/iu,
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'reasoning-missing',
      message: /reasoning_content .{0,60}must be (?:fully )?passed back/iu,
      cause: 'invalid_request/reasoning_not_returned',
      fixes: [
        {
          text: 'Send the reasoning_content of each assistant message back, unchanged.',
          link: 'https://platform.xiaomimimo.com/docs/en-US/usage-guide/passing-back-reasoning_content',
        },
      ],
    },
    {
      id: 'text-missing',
      message: /`text` is not set/iu,
      cause: 'invalid_request/missing_field',
      why: ['A part of a message has no text; MiMo also says so for a tool message that holds an image.'],
      fixes: [{ text: 'Send tool results as plain text, and put their images into a user message.' }],
    },
    {
      id: 'media-unreadable',
      message: /multimodal data is corrupted|cannot be processed/iu,
      cause: 'invalid_request/unreachable_media',
    },
    {
      id: 'mixed-plan',
      status: 401,
      message: /mix\w{0,3} token plan and pay-as-you-go/iu,
      cause: 'authentication/wrong_plan_key',
    },
    {
      id: 'upstream-balance',
      message: /insufficient account funds/iu,
      cause: 'billing/balance_empty',
      why: ['MiMo’s backend reports no funds; on a Token Plan this was also seen when many calls ran at once.'],
      fixes: [
        { text: 'Look up the balance, or what is left of the Token Plan.', link: 'billing' },
        { text: 'Send fewer calls at once if the plan still has credit.', link: 'limits' },
      ],
    },
    { id: 'balance', status: 402, cause: 'billing/balance_empty' },
    { id: 'illegal-access', code: 'illegal_access', cause: 'permission/ip_not_allowed' },
    {
      id: 'region-or-risk',
      status: 403,
      message: /not available in the current region|restricted by risk control/iu,
      cause: 'permission/region',
      fixes: [
        { text: 'Check from which region the request leaves: the address may not be served.', link: 'errors' },
        { text: 'Create a new key, and keep unsafe text out of the prompts.', link: 'keys' },
      ],
    },
    // 404 does not mean that the endpoint is missing: the model reads no images.
    { id: 'no-image-input', status: 404, message: /image input/iu, cause: 'unsupported/modality' },
    { id: 'moderation', status: 421, cause: 'content_filter/input_blocked' },
    {
      id: 'frequency-or-plan',
      status: 429,
      message: /too frequent|too many requests|quota of token plan/iu,
      cause: 'rate_limit/unspecified',
      why: ['Calls came too fast, or the Token Plan’s allowance is used up: MiMo sends the same answer for both.'],
      fixes: [
        { text: 'Wait and double the wait each time; send fewer calls at once.', link: 'errors' },
        {
          text: 'Upgrade the Token Plan or use a pay-as-you-go key if waiting does not help.',
          link: 'https://platform.xiaomimimo.com/console/plan-manage',
        },
      ],
    },
    { id: 'overloaded', status: 503, message: /overloaded|high traffic/iu, cause: 'overloaded/engine_overloaded' },
  ],
} as const satisfies Provider;
