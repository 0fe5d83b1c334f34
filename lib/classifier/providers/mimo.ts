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
        text: 'Use the base URL of the Token Plan’s region with a tp- key: token-plan-cn.xiaomimimo.com, token-plan-sgp.xiaomimimo.com, or token-plan-ams.xiaomimimo.com.',
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
  checked: '2026-11',
  platforms: [
    {
      hosts: ['token-plan-cn.xiaomimimo.com', 'token-plan-sgp.xiaomimimo.com', 'token-plan-ams.xiaomimimo.com'],
      links: {
        keys: 'https://platform.xiaomimimo.com/console/plan-manage',
        billing: 'https://platform.xiaomimimo.com/console/plan-manage',
      },
      furtherFixes: {
        'model_not_found/unknown_model': [
          {
            text: 'Check that the Token Plan includes the model: it serves fewer than api.xiaomimimo.com, which takes pay-as-you-go keys.',
            link: 'docs',
          },
        ],
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
          text: 'Send the “reasoning_content” of each assistant message back unchanged, or turn thinking off.',
          link: 'https://platform.xiaomimimo.com/docs/en-US/usage-guide/passing-back-reasoning_content',
        },
      ],
    },
    {
      id: 'text-missing',
      message: /`text` is not set/iu,
      cause: 'invalid_request/missing_field',
      why: ['A content part has no text; MiMo also reports this for a tool message that contains an image.'],
      fixes: [{ text: 'Send tool results as plain text, and their images in a user message.' }],
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
      why: ['Token Plan keys (tp-) and pay-as-you-go keys (sk-) have base URLs of their own.'],
      fixes: [
        {
          text: 'Use a Token Plan key (tp-) at token-plan-….xiaomimimo.com, and an sk- key at https://api.xiaomimimo.com/v1.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'upstream-balance',
      message: /insufficient account funds/iu,
      cause: 'billing/balance_empty',
      why: ['MiMo’s backend reports insufficient funds; on a Token Plan also when many requests run at once.'],
      fixes: [
        { text: 'Check the balance, or what is left of the Token Plan.', link: 'billing' },
        { text: 'Lower the number of concurrent requests if the plan still has credit.', link: 'limits' },
      ],
    },
    {
      id: 'balance',
      status: 402,
      cause: 'billing/balance_empty',
      fixes: [
        { text: 'Top up the MiMo account.', link: 'billing' },
        { text: 'Use a Token Plan’s tp- key with its token-plan-… base URL if there is such a plan.', link: 'keys' },
      ],
    },
    { id: 'illegal-access', code: 'illegal_access', cause: 'permission/ip_not_allowed' },
    {
      id: 'region-or-risk',
      status: 403,
      message: /not available in the current region|restricted by risk control/iu,
      cause: 'permission/region',
      title: 'Region not served, or key restricted by risk control',
      why: [
        'MiMo sends one response for a region that it does not serve and for a key that its risk control restricted.',
      ],
      fixes: [
        { text: 'Send the request from a supported region.', link: 'errors' },
        {
          text: 'Create a new API key and keep unsafe content out of prompts if risk control restricted this one.',
          link: 'keys',
        },
      ],
    },
    // 404 does not mean that the endpoint is missing: the model reads no images.
    {
      id: 'no-image-input',
      status: 404,
      message: /image input/iu,
      cause: 'unsupported/modality',
      fixes: [
        { text: 'Remove the images, or use a multimodal model such as mimo-v2.5 or mimo-v2-omni.', link: 'docs' },
      ],
    },
    { id: 'moderation', status: 421, cause: 'content_filter/input_blocked' },
    {
      id: 'frequency-or-plan',
      status: 429,
      message: /too frequent|too many requests|quota of token plan/iu,
      cause: 'rate_limit/unspecified',
      why: ['Requests are too frequent, or the Token Plan’s quota is used up: MiMo sends the same response for both.'],
      fixes: [
        { text: 'Retry with exponential backoff and fewer concurrent requests.', link: 'errors' },
        {
          text: 'Check the Token Plan’s usage if this persists; wait for its reset, upgrade it, or use a pay-as-you-go key.',
          link: 'https://platform.xiaomimimo.com/console/plan-manage',
        },
      ],
    },
    { id: 'overloaded', status: 503, message: /overloaded|high traffic/iu, cause: 'overloaded/engine_overloaded' },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: 'Use a Token Plan key (tp-) of this cluster at token-plan-….xiaomimimo.com, an sk- key at api.xiaomimimo.com.',
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
