import type { Provider } from '../model.ts';

export default {
  id: 'aihubmix',
  name: 'AIHubMix',
  // The console lives on the same host as the API.
  hosts: [
    'api.aihubmix.com',
    'aihubmix.com/v1',
    'aihubmix.com/anthropic',
    'aihubmix.com/gemini',
    'aihubmix.com/api/v1',
  ],
  protocol: 'openai',
  links: {
    docs: 'https://docs.aihubmix.com/en',
    errors: 'https://docs.aihubmix.com/en/FAQs/HTTP-Codes',
    keys: 'https://aihubmix.com/token',
    billing: 'https://aihubmix.com/topup',
    models: 'https://aihubmix.com/models',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'free-tries-used',
      status: 429,
      message: /accounts that have not been recharged|prevent abuse of free resources/iu,
      cause: 'billing/payment_required',
      why: ['Accounts that never topped up have a small number of free requests, and they are used up.'],
      fixes: [{ text: 'Top up the AIHubMix account; a first payment also raises the free quota.', link: 'billing' }],
    },
    {
      id: 'incorrect-model',
      message: /incorrect model id|request to view the model page/iu,
      cause: 'model_not_found/unknown_model',
      why: [
        'AIHubMix sends status 503 for a model ID that it does not know or that the key may not use; this is no outage.',
      ],
    },
    {
      id: 'no-channel',
      message: /no available channel|无可用渠道/iu,
      when: 'names-a-model',
      cause: 'model_not_found/no_channel_for_model',
    },
    { id: 'no-channel-at-all', message: /no available channel|无可用渠道/iu, cause: 'upstream_error/no_channel' },
    {
      id: 'provider-rate',
      message: /rate limited by provider|official rate limiting|官方限速/iu,
      cause: 'rate_limit/upstream_rate_limit',
      fixes: [
        {
          text: 'Retry with exponential backoff and fewer concurrent requests.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'too-many',
      status: 429,
      message: /(?:the (?<model>[\w./:-]{1,80}) model )?too many requests|请求频率超过限制/iu,
      cause: 'rate_limit/unspecified',
      fixes: [
        {
          text: [
            'Retry with exponential backoff, and spread requests over models other than “{model}”.',
            'Retry with exponential backoff, and spread requests over several models.',
          ],
          link: 'models',
        },
      ],
    },
    { id: 'suspended', status: 403, message: /account suspended|已被封禁/iu, cause: 'permission/account_suspended' },
    {
      id: 'ip-range',
      message: /(?:key\((?<key>\w{1,12})\) allowed only from )?approved ip ranges|指定网段/iu,
      cause: 'permission/ip_not_allowed',
      fixes: [
        {
          text: [
            'Add the public IP address of this network to the allowed IP ranges of the key ending in {key}.',
            'Add the public IP address of this network to the allowed IP ranges of the key.',
          ],
          link: 'keys',
        },
      ],
    },
    {
      id: 'model-not-granted',
      message: /(?:key\((?<key>\w{1,12})\) )?not authorized to access the requested model|无权使用模型/iu,
      cause: 'permission/model_not_allowed',
      fixes: [
        {
          text: [
            'Allow the model “{model}” in the settings of the key ending in {key}, or use another key.',
            'Allow the model “{model}” in the key’s settings, or use another key.',
            'Allow the model in the settings of the key ending in {key}, or use another key.',
            'Allow the model in the key’s settings, or use another key.',
          ],
          link: 'keys',
        },
      ],
    },
    {
      id: 'channel-choice',
      message: /^key error;/iu,
      cause: 'permission/channel_choice',
      fixes: [
        {
          text: 'Send the plain sk-… key without a channel ID at its end: only administrators can pin a channel.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'channel-disabled',
      message: /channel has been disabled|渠道已被禁用/iu,
      cause: 'upstream_error/no_channel',
      fixes: [
        {
          text: 'Remove a channel ID from the end of the key, or choose another model: its channel is disabled.',
          link: 'models',
        },
      ],
    },
    {
      id: 'no-adaptor',
      message: /get_adaptor_failed/u,
      cause: 'upstream_error/provider_failed',
      why: ['AIHubMix has no adapter for this model at this endpoint.'],
      fixes: [
        {
          text: [
            'Check the model ID “{model}” and which endpoint serves it, or choose another model.',
            'Check the model ID and which endpoint serves it, or choose another model.',
          ],
          link: 'models',
        },
        { text: 'Contact AIHubMix support with the tid at the end of the message if the ID is right.', link: 'docs' },
      ],
    },
    {
      id: 'role',
      status: 403,
      message: /insufficient permissions/iu,
      cause: 'permission/role',
      fixes: [
        {
          text: 'Use a key of an account that has this permission, or ask its administrator or AIHubMix support.',
          link: 'keys',
        },
      ],
    },
    { id: 'no-token', status: 401, message: /no access token|no key provided/iu, cause: 'authentication/missing_key' },
    { id: 'token-invalid', status: 401, message: /access token is invalid/iu, cause: 'authentication/invalid_key' },
    {
      id: 'channel-id',
      message: /invalid channel id/iu,
      cause: 'invalid_request/channel',
      fixes: [
        { text: 'Send the plain sk-… key: the channel ID at its end is malformed or does not exist.', link: 'keys' },
      ],
    },
    {
      id: 'prompt-missing',
      code: 'prompt_missing',
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Send a non-empty “prompt” at the top level of the JSON body.', link: 'docs' }],
    },
    {
      id: 'prompt-too-long',
      code: 'prompt_too_long',
      cause: 'payload_too_large/characters',
      fixes: [{ text: 'Shorten “prompt”: it exceeds the length limit of the image model.', link: 'models' }],
    },
    {
      id: 'text-too-long',
      code: 'text_too_long',
      cause: 'payload_too_large/characters',
      fixes: [
        {
          text: 'Split “input” into shorter parts, one request each; OpenAI’s speech models accept 4,096 characters.',
          link: 'models',
        },
      ],
    },
    {
      id: 'size-not-supported',
      code: 'size_not_supported',
      cause: 'unsupported/value',
      fixes: [
        { text: 'Set “size” to one that this image model supports, e.g. 1024x1024, or omit it.', link: 'models' },
      ],
    },
    {
      id: 'n-out-of-range',
      code: 'n_not_within_range',
      cause: 'invalid_request/out_of_range',
      fixes: [
        {
          text: 'Set “n” to 1 (DALL·E 3) or to 1 to 10 (DALL·E 2, GPT Image); request more in separate calls.',
          link: 'models',
        },
      ],
    },
  ],
} as const satisfies Provider;
