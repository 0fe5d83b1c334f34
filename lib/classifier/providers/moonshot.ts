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
      why: ['The account is suspended because its balance is empty.'],
    },
    { id: 'quota', code: 'exceeded_current_quota_error', cause: 'billing/balance_empty' },
    // The coding plan: a window resets by itself, a billing cycle or month is paid for.
    {
      id: 'usage-window',
      message:
        /usage limit for this period|(?:weekly|daily|hourly|\d{1,2}-(?:hour|day))(?: \(.{1,12}\))? usage limit/iu,
      cause: 'rate_limit/usage_window',
      fixes: [{ text: 'Wait for the next window of the coding plan, or upgrade the plan.', link: CODING_ERRORS }],
    },
    {
      id: 'billing-cycle',
      message: /usage limit for this billing cycle|monthly usage limit/iu,
      cause: 'billing/plan_limit',
    },
    {
      id: 'membership',
      message: /unable to verify your membership/iu,
      cause: 'billing/payment_required',
      title: 'The Kimi membership could not be confirmed',
      why: ['The membership behind the key has ended, or its state could not be looked up.'],
      fixes: [{ text: 'Check that the Kimi membership is active, and renew it if it has ended.', link: CODING_ERRORS }],
    },
    {
      id: 'concurrency',
      message: /max concurrency: ?(?<limit>\d{1,6})/iu,
      cause: 'rate_limit/concurrency',
      why: ['The organization may have {limit} requests in flight at once; more were open when this one started.'],
      fixes: [{ text: 'Queue calls so that at most {limit} are in flight.', link: 'limits' }],
    },
    {
      id: 'rpm',
      message: /max (?:RPM|request): ?(?<limit>\d{1,6})/iu,
      cause: 'rate_limit/requests_per_minute',
      why: ['The organization may send {limit} requests a minute.'],
      fixes: [{ text: 'Send at most {limit} requests a minute.', link: 'limits' }],
    },
    {
      id: 'tpm',
      message: /TPM rate limit, ?current: ?(?<asked>\d{1,12}), ?limit: ?(?<limit>\d{1,12})/iu,
      cause: 'rate_limit/tokens_per_minute',
      why: ['The last minute took {asked} tokens; the limit is {limit}.'],
    },
    {
      id: 'tpd',
      message: /TPD rate limit, ?current: ?(?<asked>\d{1,12}), ?limit: ?(?<limit>\d{1,12})/iu,
      cause: 'rate_limit/tokens_per_day',
      why: ['Today took {asked} tokens; the limit is {limit}.'],
    },
    {
      id: 'model',
      message: /not found the model (?:(?<model>(?!or )\S{1,100}) )?or permission denied/iu,
      cause: 'model_not_found/unknown_model',
    },
    { id: 'endpoint-closed', message: /API you are accessing is not open/iu, cause: 'permission/endpoint_not_open' },
    { id: 'other-user', message: /not allowed to get other user/iu, cause: 'permission/other_users_data' },
    { id: 'coding-agents-only', message: /only available for coding agents/iu, cause: 'permission/client_not_allowed' },
    { id: 'access-terminated', code: 'access_terminated_error', cause: 'permission/account_suspended' },
    { id: 'high-risk', code: 'content_filter', cause: 'content_filter/input_blocked' },
    {
      id: 'token-limit',
      message: /exceeded model token limit ?: ?(?<limit>\d{1,12})/iu,
      cause: 'context_length/input_plus_output_too_long',
      why: ['The limit of this model is {limit} tokens.'],
    },
    { id: 'input-too-long', message: /input token length too long/iu, cause: 'context_length/input_too_long' },
    {
      id: 'message-size',
      message: /total message size (?<asked>\d{1,12}) exceeds limit (?<limit>\d{1,12})/iu,
      cause: 'payload_too_large/body',
      why: ['The messages hold {asked}; the limit is {limit}.'],
      fixes: [{ text: 'Drop old messages and large tool results until they hold less than {limit} bytes.' }],
    },
    {
      id: 'reasoning-missing',
      message: /reasoning_content is missing/iu,
      cause: 'invalid_request/reasoning_not_returned',
    },
    { id: 'file-empty', message: /file size is zero/iu, cause: 'invalid_request/empty_file' },
    {
      id: 'file-too-large',
      message: /file size is too large, max file size is (?<limit>\w{1,10})/iu,
      cause: 'payload_too_large/file',
      fixes: [{ text: 'Split or compress the file to less than {limit}.' }],
    },
    {
      id: 'file-count',
      message: /exceeded the max file count (?<limit>\d{1,9})/iu,
      cause: 'payload_too_large/item_count',
      fixes: [{ text: 'Delete uploaded files that are no longer needed: at most {limit} may be kept.' }],
    },
    {
      id: 'purpose',
      message: /invalid purpose/iu,
      cause: 'invalid_request/purpose',
      fixes: [{ text: 'Set purpose to “file-extract”.', link: 'docs' }],
    },
    { id: 'file-extraction', message: /failed to extract file/iu, cause: 'server_error/file_extraction' },
    { id: 'unexpected-output', code: 'unexpected_output', cause: 'server_error/unexpected_output' },
    {
      id: 'function-name',
      message: /function name is invalid/iu,
      cause: 'invalid_request/tool_schema',
      fixes: [{ text: 'Name functions with a letter first, then letters, digits, “_” or “-”.' }],
    },
    {
      id: 'duplicate-function',
      message: /function name (?<tool>\S{1,100}) is duplicated/iu,
      cause: 'invalid_request/tool_schema',
      why: ['Two tools are called “{tool}”.'],
      fixes: [{ text: 'Give each tool a name of its own; “{tool}” is there twice.' }],
    },
    { id: 'image-format', message: /unsupported image format/iu, cause: 'unsupported/modality' },
    {
      id: 'image-url',
      message: /unsupported image url/iu,
      cause: 'unsupported/value',
      title: 'Links to images are not supported',
      why: ['This endpoint fetches no images; it reads only those that the request carries.'],
      fixes: [{ text: 'Send the image as a base64 data URL instead of a link.', link: 'docs' }],
    },
    {
      id: 'temperature',
      message: /invalid temperature: only (?<allowed>[\d.]{1,8}) is allowed/iu,
      cause: 'unsupported/value',
      why: ['This model runs at a temperature of {allowed} only.'],
      fixes: [{ text: 'Set temperature to {allowed} for this model, or leave it out.', link: 'docs' }],
    },
    {
      id: 'tokenization',
      message: /tokenization failed/iu,
      cause: 'invalid_request/unspecified',
      title: 'The messages could not be read',
      why: ['The content of a message has a form that this model does not take, such as a list for a text model.'],
      fixes: [{ text: 'Send the content of each message as plain text, without empty parts.', link: 'docs' }],
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
      {
        text: 'Check the platform: a key of platform.kimi.com does not work on platform.kimi.ai, nor the other way.',
        link: 'keys',
      },
    ],
  },
} as const satisfies Provider;
