import type { Provider } from '../model.ts';

export default {
  id: 'novita',
  name: 'Novita AI',
  hosts: ['api.novita.ai'],
  protocol: 'openai',
  keys: [{ shape: /^sk_/u, kind: 'inference', name: 'API key (sk_)' }],
  links: {
    docs: 'https://novita.ai/docs',
    errors: 'https://novita.ai/docs/api-reference/basic-error-code',
    limits: 'https://novita.ai/docs/guides/llm-rate-limits',
    keys: 'https://novita.ai/settings/key-management',
    billing: 'https://novita.ai/billing',
    models: 'https://novita.ai/models',
  },
  checked: '2026-11',
  rules: [
    { id: 'balance', code: ['not_enough_balance', 'billing_balance_not_enough'], cause: 'billing/balance_empty' },
    { id: 'key', code: ['invalid_api_key', 'failed_to_auth'], cause: 'authentication/invalid_key' },
    { id: 'no-key', code: 'missing_api_key', cause: 'authentication/missing_key' },
    { id: 'rate', code: 'rate_limit_exceeded', cause: 'rate_limit/requests_per_minute' },
    // The tokens of a minute, not of a prompt.
    { id: 'token-rate', code: 'token_limit_exceeded', cause: 'rate_limit/tokens_per_minute' },
    { id: 'model-access', code: 'model_access_denied', cause: 'permission/model_not_allowed' },
    {
      id: 'verification',
      code: 'need_real_name_verify',
      cause: 'permission/verification_required',
      fixes: [{ text: 'Verify the identity of the account in the console, then try again.', link: 'keys' }],
    },
    {
      id: 'not-allowed',
      code: ['access_deny', 'api_not_allowed', 'feature_not_allowed', 'billing_auth_failed'],
      cause: 'permission/not_allowed',
    },
    { id: 'illegal', code: ['illegal_prompt', 'illegal_image_content'], cause: 'content_filter/input_blocked' },
    {
      id: 'image-size',
      code: ['image_file_exceeds_max_size', 'image_exceeds_max_resolution'],
      cause: 'payload_too_large/image',
    },
    { id: 'image-format', code: 'invalid_image_format', cause: 'unsupported/media_format' },
    {
      id: 'bad-media',
      code: ['image_no_face_detected', 'invalid_audio_file'],
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'no-task', code: 'task_not_found', cause: 'not_found/unknown_resource' },
    { id: 'no-path', code: 'api_not_found', cause: 'not_found/wrong_path' },
    { id: 'unavailable', code: 'service_not_available', cause: 'server_error/unavailable' },
  ],
} as const satisfies Provider;
