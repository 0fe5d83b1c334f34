import type { Provider } from '../model.ts';

/** The coding plan has error pages of its own. */
const CODING_ERRORS = 'https://www.kimi.com/code/docs/en/kimi-code/error-reference.html';

export default {
  id: 'moonshot',
  name: 'Moonshot AI',
  hosts: ['api.moonshot.ai', 'api.moonshot.cn', 'api.kimi.com'],
  protocol: 'openai',
  keys: [
    {
      shape: /^sk-kimi-/u,
      kind: 'plan',
      name: 'coding plan key (sk-kimi-)',
      hosts: ['api.kimi.com'],
      misuse: {
        text: 'Use https://api.kimi.com/coding/v1 with an sk-kimi- key, or a platform key here.',
        link: 'docs',
      },
      distinctive: true,
    },
    {
      shape: /^sk-(?!kimi-)/u,
      kind: 'inference',
      name: 'platform key (sk-)',
      hosts: ['api.moonshot.ai', 'api.moonshot.cn'],
      misuse: { text: 'Use an sk-kimi- key of the coding plan on api.kimi.com.', link: 'docs' },
    },
  ],
  links: {
    docs: 'https://platform.kimi.ai/docs',
    errors: 'https://platform.kimi.ai/docs/api/errors',
    limits: 'https://platform.kimi.ai/docs/pricing/limits',
    keys: 'https://platform.kimi.ai/console/api-keys',
    billing: 'https://platform.kimi.ai/console/pay',
    models: 'https://platform.kimi.ai/docs/pricing/chat',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['api.moonshot.ai'],
      links: { keys: 'https://platform.kimi.ai/console/api-keys' },
    },
    {
      hosts: ['api.moonshot.cn'],
      links: {
        docs: 'https://platform.kimi.com/docs',
        errors: 'https://platform.kimi.com/docs/api/errors',
        limits: 'https://platform.kimi.com/docs/pricing/limits',
        keys: 'https://platform.kimi.com/console/api-keys',
        billing: 'https://platform.kimi.com/console/pay',
        models: 'https://platform.kimi.com/docs/pricing/chat',
      },
    },
    {
      hosts: ['api.kimi.com'],
      name: 'Kimi Code',
      links: {
        docs: 'https://www.kimi.com/code/docs/en/more/third-party-agents.html',
        errors: CODING_ERRORS,
        limits: 'https://www.kimi.com/code/console',
        keys: 'https://www.kimi.com/code/console',
        billing: 'https://www.kimi.com/code/console',
        models: 'https://www.kimi.com/code/docs/en/kimi-code/models.html',
      },
    },
  ],
  rules: [
    // 429 means four things, and the coding plan sends the overload under rate_limit_error.
    { id: 'overloaded', code: 'engine_overloaded_error', cause: 'overloaded/engine_overloaded' },
    { id: 'overloaded-words', message: /engine is currently overloaded/iu, cause: 'overloaded/engine_overloaded' },
    {
      id: 'suspended',
      code: 'exceeded_current_quota_error',
      message: /is suspended|is not active/iu,
      cause: 'billing/balance_empty',
      why: ['The account is suspended or inactive because its balance is empty.'],
      fixes: [
        {
          text: [
            'Top up the account at {console}; it is reactivated with the payment.',
            'Top up the account; it is reactivated with the payment.',
          ],
          link: 'billing',
        },
      ],
    },
    {
      id: 'quota',
      code: 'exceeded_current_quota_error',
      cause: 'billing/balance_empty',
      fixes: [
        {
          text: [
            'Top up the account at {console}: balances of other Kimi platforms do not count.',
            'Top up the account.',
          ],
          link: 'billing',
        },
      ],
    },
    // The coding plan: a window resets by itself, a billing cycle or month is paid for.
    {
      id: 'usage-window',
      message:
        /usage limit for this period|(?:weekly|daily|hourly|\d{1,2}-(?:hour|day))(?: \(.{1,12}\))? usage limit/iu,
      cause: 'rate_limit/usage_window',
      fixes: [
        {
          text: [
            'Wait until {resetsAt}, when the coding plan’s limit resets, or upgrade the plan.',
            'Wait {wait} for the reset of the coding plan’s limit, or upgrade the plan.',
            'Wait for the reset of the coding plan’s limit, or upgrade the plan.',
          ],
          link: 'limits',
        },
      ],
    },
    {
      id: 'billing-cycle',
      message: /usage limit for this billing cycle|monthly usage limit/iu,
      cause: 'billing/plan_limit',
      title: 'The plan’s allowance is used up',
      why: ['The coding plan’s allowance for this billing cycle is used up.'],
      fixes: [
        {
          text: 'Wait for the next billing cycle, upgrade the Kimi membership, or use a pay-as-you-go key of the open platform at api.moonshot.ai.',
          link: 'billing',
        },
      ],
    },
    {
      id: 'membership',
      message: /unable to verify your membership/iu,
      cause: 'billing/payment_required',
      title: 'The Kimi membership could not be verified',
      why: ['The membership behind the key has ended, or its state could not be checked.'],
      fixes: [{ text: 'Check that the Kimi membership is active, and renew it if it has ended.', link: 'billing' }],
    },
    {
      id: 'concurrency',
      message: /max concurrency: ?\d/iu,
      cause: 'rate_limit/concurrency',
      why: ['The organization’s limit is {limitAmount}.'],
      fixes: [
        {
          text: [
            'Queue requests: at most {limit} at a time; retry after {wait}.',
            'Queue requests: at most {limit} at a time.',
          ],
          link: 'limits',
        },
        { text: 'Top up the account to reach a tier with more concurrency.', link: 'limits' },
      ],
    },
    {
      id: 'rpm',
      message: /max (?:RPM|request): ?\d/iu,
      cause: 'rate_limit/requests_per_minute',
      why: ['The organization’s limit is {limitAmount} per minute.'],
      fixes: [
        {
          text: [
            'Send at most {limit} requests per minute; retry after {wait}.',
            'Send at most {limit} requests per minute.',
          ],
          link: 'limits',
        },
        { text: 'Top up the account to reach a tier with a higher limit.', link: 'limits' },
      ],
    },
    {
      id: 'tpm',
      message: /TPM rate limit, ?current: ?\d/iu,
      cause: 'rate_limit/tokens_per_minute',
      why: ['The organization used {used} tokens in the last minute; the limit is {limit}.'],
      fixes: [
        { text: 'Wait up to a minute; keep prompts plus max_tokens under {limit} tokens per minute.', link: 'limits' },
        { text: 'Top up the account to reach a tier with a higher limit.', link: 'limits' },
      ],
    },
    {
      id: 'tpd',
      message: /TPD rate limit, ?current: ?\d/iu,
      cause: 'rate_limit/tokens_per_day',
      why: ['The organization used {used} tokens today; the limit is {limit}.'],
      fixes: [
        {
          text: 'Wait for the daily window: {limit} tokens per day are allowed. Topping up raises the tier.',
          link: 'limits',
        },
      ],
    },
    {
      id: 'model',
      message: /not found the model (?:(?<model>(?!or )\S{1,100}) )?or permission denied/iu,
      cause: 'model_not_found/unknown_model',
    },
    {
      id: 'endpoint-closed',
      message: /API you are accessing is not open/iu,
      cause: 'permission/endpoint_not_open',
      fixes: [{ text: 'Use an endpoint and model that the docs list, or ask support to open this API.', link: 'docs' }],
    },
    {
      id: 'other-user',
      message: /not allowed to get other user/iu,
      cause: 'permission/other_users_data',
      fixes: [{ text: 'Call /v1/users/me/balance with a key of the account whose data is wanted.', link: 'docs' }],
    },
    {
      id: 'coding-agents-only',
      message: /only available for coding agents/iu,
      cause: 'permission/client_not_allowed',
      fixes: [
        {
          text: 'Use a pay-as-you-go key at https://api.moonshot.ai/v1: the coding plan only admits coding agents.',
          link: 'docs',
        },
      ],
    },
    { id: 'access-terminated', code: 'access_terminated_error', cause: 'permission/account_suspended' },
    { id: 'high-risk', code: 'content_filter', cause: 'content_filter/input_blocked' },
    { id: 'token-limit', message: /exceeded model token limit/iu, cause: 'context_length/input_plus_output_too_long' },
    { id: 'input-too-long', message: /input token length too long/iu, cause: 'context_length/input_too_long' },
    {
      id: 'message-size',
      message: /total message size (?<asked>\d{1,12}) exceeds limit (?<limit>\d{1,12})/iu,
      cause: 'payload_too_large/body',
      why: ['The messages hold {asked} bytes; the limit is {limit}.'],
      fixes: [{ text: 'Drop old messages and large tool results until they hold less than {limit} bytes.' }],
    },
    {
      id: 'reasoning-missing',
      message: /reasoning_content is missing/iu,
      cause: 'invalid_request/reasoning_not_returned',
    },
    {
      id: 'file-empty',
      message: /file size is zero/iu,
      cause: 'invalid_request/empty_file',
      fixes: [{ text: 'Check that the file or stream in the multipart form has content, then upload it again.' }],
    },
    {
      id: 'file-too-large',
      message: /file size is too large, max file size is (?<limit>\w{1,10})/iu,
      cause: 'payload_too_large/file',
    },
    {
      id: 'file-count',
      message: /exceeded the max file count (?<limit>\d{1,9})/iu,
      cause: 'payload_too_large/item_count',
      fixes: [
        {
          text: [
            'Delete old files (GET /v1/files, then DELETE /v1/files/…): at most {limit} are kept.',
            'Delete old files (GET /v1/files, then DELETE /v1/files/…).',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'purpose',
      message: /invalid purpose/iu,
      cause: 'invalid_request/purpose',
      fixes: [{ text: 'Set the form field “purpose” to “file-extract”.', link: 'docs' }],
    },
    { id: 'file-extraction', message: /failed to extract file/iu, cause: 'server_error/file_extraction' },
    { id: 'unexpected-output', code: 'unexpected_output', cause: 'server_error/unexpected_output' },
    {
      id: 'beside-reference',
      message: /conflicting keywords found after \$ref expansion/iu,
      cause: 'invalid_request/tool_schema',
      title: 'A schema has keywords beside “$ref”',
      why: ['Moonshot puts the definition in the place of “$ref”, and then the same keyword stands there twice.'],
      fixes: [
        {
          text: [
            'Remove what stands beside “$ref” at “{field}”, or write the definition there itself: “{complaint}”',
            'Remove what stands beside “$ref” in the tool’s schema, or write the definition there itself.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'function-name',
      message: /function name is invalid/iu,
      cause: 'invalid_request/tool_schema',
      title: 'A function name is not valid',
      fixes: [
        {
          text: 'Rename the function: a letter first, then only letters, digits, underscores, and dashes.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'duplicate-function',
      message: /function name (?<tool>\S{1,100}) is duplicated/iu,
      cause: 'invalid_request/tool_schema',
      why: ['Two tools are named “{tool}”.'],
      fixes: [{ text: 'Give each tool its own name; “{tool}” is duplicated.' }],
    },
    {
      id: 'no-reason',
      message: /^invalid request error$/iu,
      cause: 'invalid_request/unspecified',
      fixes: [
        {
          text: 'Cut the request down to model and messages, then add tools, images, and “thinking” back one by one: Kimi does not say more.',
          link: 'docs',
        },
      ],
    },
    { id: 'image-format', message: /unsupported image format/iu, cause: 'unsupported/media_format' },
    {
      id: 'image-url',
      message: /unsupported image url/iu,
      cause: 'unsupported/value',
      title: 'Image URLs are not supported',
      why: ['This endpoint does not fetch images; it reads only those in the request.'],
      fixes: [{ text: 'Send the image as a base64 data URL instead of a link.', link: 'docs' }],
    },
    {
      id: 'temperature',
      message: /invalid temperature: only (?<allowed>[\d.]{1,8}) is allowed/iu,
      cause: 'unsupported/value',
      why: ['This model only accepts a temperature of {allowed}.'],
      fixes: [{ text: 'Set “temperature” to {allowed} for this model, or omit it.', link: 'docs' }],
    },
    {
      id: 'tokenization',
      message: /tokenization failed/iu,
      cause: 'invalid_request/unspecified',
      title: 'The messages could not be tokenized',
      why: ['A message’s content has a form that this model does not accept, such as an array for a text model.'],
      fixes: [{ text: 'Send each message’s content as plain text, without empty parts.', link: 'docs' }],
    },
    { id: 'unknown-endpoint', status: 404, message: /method not found/iu, cause: 'not_found/wrong_path' },
    {
      id: 'empty-text',
      message: /text content is empty/iu,
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Remove messages whose text is empty.' }],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      { text: ['Copy the key from {console}: keys of the other Kimi platforms do not work at {host}.'], link: 'keys' },
      {
        text: 'Use keys of platform.kimi.ai at api.moonshot.ai, of platform.kimi.com at api.moonshot.cn, sk-kimi- keys at api.kimi.com.',
      },
    ],
  },
} as const satisfies Provider;
