import type { Provider } from '../model.ts';

export default {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['api.deepseek.com'],
  protocol: 'openai',
  keys: [{ shape: /^sk-hex32$/u, kind: 'inference', name: 'API key (sk-)' }],
  requestIdHeaders: ['x-ds-trace-id'],
  links: {
    docs: 'https://api-docs.deepseek.com',
    errors: 'https://api-docs.deepseek.com/quick_start/error_codes',
    limits: 'https://api-docs.deepseek.com/quick_start/rate_limit',
    keys: 'https://platform.deepseek.com/api_keys',
    billing: 'https://platform.deepseek.com/top_up',
    models: 'https://api-docs.deepseek.com/quick_start/pricing',
    status: 'https://status.deepseek.com',
  },
  checked: '2026-11',
  // Every error has the code invalid_request_error, whatever it is about: only the words tell.
  rules: [
    {
      id: 'reasoning-missing',
      message: /(?:reasoning_content|content\[\]\.thinking).{0,60}must be passed back|missing .?reasoning_content/iu,
      cause: 'invalid_request/reasoning_not_returned',
    },
    // Before the unknown words: these parts are known elsewhere.
    {
      id: 'text-only',
      message: /unknown variant .?(?:image|image_url|input_image|input_audio|video_url|file|document)\b/iu,
      cause: 'unsupported/modality',
      why: ['The model accepts text only; a message has a part of another type.'],
    },
    {
      id: 'role',
      message: /\brole: unknown variant/iu,
      cause: 'unsupported/role',
      fixes: [
        {
          text: [
            'Use one of {allowed} at “{field}” instead of “{value}”: for instructions “system”.',
            'Send instructions with the role “system”: DeepSeek does not accept “developer”.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'unknown-word',
      message: /unknown variant .?(?<value>[\w.-]{1,60}).?, expected/iu,
      cause: 'invalid_request/enum',
      why: ['“{value}” is not an allowed value of this field.'],
    },
    {
      id: 'not-json',
      message: /failed to (?:deserialize|parse).{0,60}(?:EOF while|trailing|expected value|control character)/iu,
      cause: 'invalid_request/malformed_json',
    },
    { id: 'missing-field', message: /missing field .?(?<field>\w{1,60})/iu, cause: 'invalid_request/missing_field' },
    {
      id: 'wrong-type',
      message: /failed to deserialize.{0,120}invalid type/iu,
      cause: 'invalid_request/wrong_type',
    },
    {
      id: 'range',
      message:
        /the valid range of (?<field>\w{1,60}) is (?<open>[[(])(?<min>[\d.]{1,12}), ?(?<max>[\d.]{1,12})(?<close>[\])])/iu,
      cause: 'invalid_request/out_of_range',
    },
    {
      id: 'message-order',
      message: /successive user or assistant|(?:first|last) message .{0,60}must be/iu,
      cause: 'invalid_request/message_order',
    },
    {
      id: 'response-format',
      message: /response_format type is unavailable/iu,
      cause: 'unsupported/value',
      fixes: [{ text: 'Use response_format “json_object”, and describe the schema in the prompt.', link: 'docs' }],
    },
  ],
  fixes: {
    'billing/balance_empty': [{ text: 'Top up on the DeepSeek platform; the balance is prepaid.', link: 'billing' }],
    'overloaded/no_capacity': [{ text: 'Retry the request: the response was cut off because capacity ran out.' }],
  },
} as const satisfies Provider;
