import type { Provider } from '../model.ts';

export default {
  id: 'minimax',
  name: 'MiniMax',
  hosts: [
    'api-bj.minimaxi.com',
    'api-uw.minimax.io',
    'api.minimax.chat',
    'api.minimax.io',
    'api.minimaxi.chat',
    'api.minimaxi.com',
    'www.minimax.io/v1',
    'www.minimaxi.com/v1',
  ],
  protocol: 'openai',
  keys: [
    { shape: /^sk-cp-/u, kind: 'plan', name: 'plan key (sk-cp-)', distinctive: true },
    { shape: /^sk-api-/u, kind: 'inference', name: 'API key (sk-api-)', distinctive: true },
    { shape: /^eyJ/u, kind: 'inference', name: 'older key (JWT)' },
  ],
  requestIdHeaders: ['trace-id', 'x-request-id'],
  links: {
    docs: 'https://platform.minimax.io/docs',
    errors: 'https://platform.minimax.io/docs/api-reference/errorcode',
    limits: 'https://platform.minimax.io/docs/guides/rate-limits',
    keys: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    billing: 'https://platform.minimax.io/user-center/payment/balance',
    models: 'https://platform.minimax.io/docs/guides/models-intro',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['api-uw.minimax.io', 'api.minimax.io', 'api.minimaxi.chat', 'www.minimax.io'],
      links: { keys: 'https://platform.minimax.io/user-center/basic-information/interface-key' },
    },
    {
      hosts: ['api-bj.minimaxi.com', 'api.minimax.chat', 'api.minimaxi.com', 'www.minimaxi.com'],
      links: {
        docs: 'https://platform.minimaxi.com/docs',
        errors: 'https://platform.minimaxi.com/docs/api-reference/errorcode',
        limits: 'https://platform.minimaxi.com/docs/guides/rate-limits',
        keys: 'https://platform.minimaxi.com/user-center/basic-information/interface-key',
        billing: 'https://platform.minimaxi.com/user-center/payment/balance',
        models: 'https://platform.minimaxi.com/docs/guides/models-intro',
      },
    },
  ],
  // The code stands in base_resp of a 200, or in brackets at the end of the message: words and code must both be known.
  rules: [
    {
      id: 'plan-month',
      message: /monthly usage limit/iu,
      cause: 'billing/plan_limit',
      title: 'The plan’s allowance is used up',
      why: ['The plan’s allowance for this month is used up.'],
      furtherFixes: [{ text: 'Wait until the plan’s allowance resets.' }],
    },
    { id: 'plan-window', message: /usage limit (?:exceeded|reached)|\(2056\)/iu, cause: 'rate_limit/usage_window' },
    {
      id: 'plan-model',
      message: /plan (?:does )?not support (?:this )?model|\(2061\)/iu,
      cause: 'permission/model_not_allowed',
      fixes: [{ text: 'Use a pay-as-you-go key (sk-api-) for this model.', link: 'keys' }],
    },
    { id: 'tokens-per-minute', code: '1039', cause: 'rate_limit/tokens_per_minute' },
    {
      id: 'tokens-per-minute-words',
      message: /^token limit|TPM limit|\(1039\)/iu,
      cause: 'rate_limit/tokens_per_minute',
    },
    { id: 'connections', message: /conn limit|\(1041\)/iu, cause: 'rate_limit/concurrency' },
    { id: 'growth', message: /rate growth limit|\(2045\)/iu, cause: 'rate_limit/ramp_up' },
    { id: 'requests', message: /\(1002\)/u, cause: 'rate_limit/unspecified' },
    { id: 'session', message: /cookie is missing, log in|log in again/iu, cause: 'authentication/session' },
    {
      id: 'invalid-key',
      message: /login fail|not authorized|token not match|invalid api key|\((?:1004|2049)\)/iu,
      cause: 'authentication/invalid_key',
      why: [
        'The key is missing or wrong, or is from the other platform: minimax.io and minimaxi.com have separate keys.',
      ],
    },
    {
      id: 'input-blocked',
      message: /input (?:new_)?sensitive|\(1026\)|输入内容涉敏/iu,
      cause: 'content_filter/input_blocked',
    },
    {
      id: 'output-blocked',
      message: /output (?:new_)?sensitive|\(1027\)|输出内容涉敏/iu,
      cause: 'content_filter/output_blocked',
    },
    // 2013 is "invalid params": the words behind it tell.
    {
      id: 'model',
      message: /(?:unknown|invalid) model|model .{0,80}(?:not found|not exist)/iu,
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'role',
      message: /invalid message role: ?(?<messageRole>\w{1,20})/iu,
      cause: 'unsupported/role',
      fixes: [
        {
          text: 'Merge the “{messageRole}” messages into one at the start, or send their text as a user message.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'tool-order',
      message:
        /tool (?:call )?result.{0,80}(?:not follow|not found)|tool (?:call )?id.{0,80}(?:not found|is (?:invalid|empty))/iu,
      cause: 'invalid_request/tool_calls_unanswered',
      why: ['A tool result must directly follow the tool call whose ID it names.'],
    },
    {
      id: 'chat-setting',
      message: /invalid chat setting/iu,
      cause: 'invalid_request/unspecified',
      why: [
        'MiniMax refuses the roles or the settings of the chat: often a second system message, or one that is not first.',
      ],
      fixes: [
        {
          text: 'Merge all system messages into one at the start, then leave out fields that the MiniMax docs do not list.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'tool-parameters',
      message: /function parameters (?:is|are) empty/iu,
      cause: 'invalid_request/tool_schema',
      title: 'A tool has no “parameters”',
      why: ['MiniMax requires a schema of the parameters for each tool, also for one that takes none.'],
      fixes: [
        {
          text: 'Add “parameters” to each tool: for one that takes none, type “object” with empty “properties”.',
          link: 'docs',
        },
      ],
    },
    { id: 'value', message: /invalid .{1,60}\(allowed: (?<allowed>[^()]{1,80})\)/iu, cause: 'unsupported/value' },
    // The codes alone, for words that are not known.
    { id: 'code-window', code: '2056', cause: 'rate_limit/usage_window' },
    { id: 'code-rate', code: '1002', cause: 'rate_limit/unspecified' },
    { id: 'code-connections', code: '1041', cause: 'rate_limit/concurrency' },
    { id: 'code-growth', code: '2045', cause: 'rate_limit/ramp_up' },
    {
      id: 'code-balance',
      code: '1008',
      cause: 'billing/balance_empty',
      fixes: [
        {
          text: 'Top up the balance that this key uses: pay-as-you-go (sk-api-) and plans (sk-cp-) have separate ones.',
          link: 'billing',
        },
      ],
    },
    { id: 'code-key', code: ['1004', '2049'], cause: 'authentication/invalid_key' },
    {
      id: 'code-plan-model',
      code: '2061',
      cause: 'permission/model_not_allowed',
      fixes: [{ text: 'Use a pay-as-you-go key (sk-api-) for this model.', link: 'keys' }],
    },
    { id: 'code-input', code: '1026', cause: 'content_filter/input_blocked' },
    { id: 'code-output', code: '1027', cause: 'content_filter/output_blocked' },
    { id: 'voice-access', code: '2042', cause: 'permission/not_allowed' },
    { id: 'audio-length', code: '2048', cause: 'payload_too_large/audio' },
    { id: 'timeout', code: '1001', cause: 'timeout/provider' },
    { id: 'internal', code: ['1000', '1013', '1024', '1033'], cause: 'server_error/internal' },
    // Behind the general words: the context window is told by them.
    { id: 'context', message: /context window exceeds/iu, cause: 'context_length/input_too_long' },
    {
      id: 'clone-duration',
      code: '2037',
      cause: 'invalid_request/out_of_range',
      title: 'The recording is too short or too long',
      why: ['A voice is cloned from a recording of 10 seconds to 5 minutes.'],
      fixes: [
        {
          text: 'Upload a recording of at least 10 seconds and at most 5 minutes, and send the “file_id” of that upload.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'params',
      code: ['1042', '1043', '1044', '2013', '20132', '2039', '2054'],
      cause: 'invalid_request/unspecified',
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: ['Copy the key from {console}: keys of the other MiniMax platform do not work at {host}.'],
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
