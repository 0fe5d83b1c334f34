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
  rules: [
    {
      id: 'free-tries-used',
      status: 429,
      message: /accounts that have not been recharged|prevent abuse of free resources/iu,
      cause: 'billing/payment_required',
    },
    {
      id: 'incorrect-model',
      message: /incorrect model id|request to view the model page/iu,
      cause: 'model_not_found/unknown_model',
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
    },
    { id: 'too-many', status: 429, message: /too many requests|请求频率超过限制/iu, cause: 'rate_limit/unspecified' },
    { id: 'suspended', status: 403, message: /account suspended|已被封禁/iu, cause: 'permission/account_suspended' },
    { id: 'ip-range', message: /approved ip ranges|指定网段/iu, cause: 'permission/ip_not_allowed' },
    {
      id: 'model-not-granted',
      message: /not authorized to access the requested model|无权使用模型/iu,
      cause: 'permission/model_not_allowed',
    },
    { id: 'channel-choice', message: /^key error;/iu, cause: 'permission/channel_choice' },
    { id: 'channel-disabled', message: /channel has been disabled|渠道已被禁用/iu, cause: 'upstream_error/no_channel' },
    { id: 'no-adaptor', message: /get_adaptor_failed/u, cause: 'upstream_error/provider_failed' },
    { id: 'role', status: 403, message: /insufficient permissions/iu, cause: 'permission/role' },
    { id: 'no-token', status: 401, message: /no access token|no key provided/iu, cause: 'authentication/missing_key' },
    { id: 'token-invalid', status: 401, message: /access token is invalid/iu, cause: 'authentication/invalid_key' },
    { id: 'channel-id', message: /invalid channel id/iu, cause: 'invalid_request/channel' },
    {
      id: 'prompt-missing',
      code: 'prompt_missing',
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Send the field “prompt” with the image request.', link: 'docs' }],
    },
    { id: 'prompt-too-long', code: 'prompt_too_long', cause: 'payload_too_large/characters' },
    {
      id: 'text-too-long',
      code: 'text_too_long',
      cause: 'payload_too_large/characters',
      fixes: [{ text: 'Split the text into shorter parts, one speech call each.' }],
    },
    {
      id: 'size-not-supported',
      code: 'size_not_supported',
      cause: 'unsupported/value',
      fixes: [{ text: 'Choose a “size” that this image model offers.', link: 'models' }],
    },
    {
      id: 'n-out-of-range',
      code: 'n_not_within_range',
      cause: 'invalid_request/out_of_range',
      fixes: [{ text: 'Set “n” to a number of images that the model allows, mostly 1.', link: 'models' }],
    },
  ],
} as const satisfies Provider;
