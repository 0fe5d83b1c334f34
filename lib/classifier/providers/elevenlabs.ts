import type { Provider } from '../model.ts';

export default {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  hosts: ['api.elevenlabs.io', 'api.us.elevenlabs.io', '*.residency.elevenlabs.io'],
  protocol: 'plain',
  keyHeader: 'xi-api-key: <key>',
  keys: [{ shape: /^sk_(?:hex|alnum)48$|^hex32$/u, kind: 'inference', name: 'API key' }],
  requestIdHeaders: ['request-id', 'x-trace-id'],
  links: {
    docs: 'https://elevenlabs.io/docs/api-reference/introduction',
    errors: 'https://elevenlabs.io/docs/developers/resources/error-messages',
    limits: 'https://elevenlabs.io/docs/models#concurrency-and-priority',
    keys: 'https://elevenlabs.io/app/settings/api-keys',
    billing: 'https://elevenlabs.io/app/subscription',
    models: 'https://elevenlabs.io/docs/models',
    status: 'https://status.elevenlabs.io',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['api.eu.residency.elevenlabs.io'],
      links: {
        keys: 'https://eu.residency.elevenlabs.io/app/developers/api-keys',
        billing: 'https://eu.residency.elevenlabs.io/app/subscription',
      },
    },
  ],
  rules: [
    // 401 stands for an empty quota as well as for a bad key: “detail.status” tells.
    {
      id: 'key-quota',
      code: 'quota_exceeded',
      message: /api key quota/iu,
      cause: 'billing/spending_cap',
      fixes: [{ text: 'Raise the credit limit of this API key, or use another key.', link: 'keys' }],
    },
    {
      id: 'quota',
      code: 'quota_exceeded',
      cause: 'billing/quota_exhausted',
      fixes: [
        {
          text: [
            'Buy credits, enable usage-based billing, or send at most {left} characters: {asked} are needed.',
            'Buy credits, enable usage-based billing, or wait for the monthly reset.',
          ],
          link: 'billing',
        },
      ],
    },
    {
      id: 'plan',
      code: [
        'only_for_creator+',
        'subscription_required',
        'paid_plan_required',
        'invalid_subscription',
        'output_format_not_allowed',
        'voice_limit_reached',
      ],
      cause: 'billing/plan_limit',
    },
    { id: 'payment-failed', code: ['payment_failed', 'payment_issue'], cause: 'billing/account_overdue' },
    { id: 'payment', code: ['payment_required', 'insufficient_credits'], cause: 'billing/payment_required' },
    { id: 'key', code: 'invalid_api_key', cause: 'authentication/invalid_key' },
    { id: 'no-key', code: ['needs_authorization', 'missing_api_key'], cause: 'authentication/missing_key' },
    { id: 'sign-in', code: 'sign_in_required', cause: 'authentication/session' },
    {
      id: 'key-scope',
      code: 'missing_permissions',
      cause: 'permission/role',
      fixes: [
        {
          text: [
            'Allow {permission} in the settings of this API key.',
            'Allow the endpoint in the settings of this API key.',
          ],
          link: 'keys',
        },
      ],
    },
    {
      id: 'unusual-activity',
      code: 'detected_unusual_activity',
      cause: 'permission/account_suspended',
      why: ['The free plan is blocked for this account: a VPN, a proxy, or several accounts look like abuse.'],
      fixes: [{ text: 'Turn off the VPN or proxy, or use a paid plan.', link: 'billing' }],
    },
    { id: 'ip', code: 'ip_not_allowed', cause: 'permission/ip_not_allowed' },
    { id: 'model-access', code: 'model_access_denied', cause: 'permission/model_not_allowed' },
    { id: 'model', code: ['model_not_found', 'invalid_model_id'], cause: 'model_not_found/unknown_model' },
    { id: 'model-unfit', code: 'model_not_supported', cause: 'unsupported/feature' },
    {
      id: 'voice',
      code: ['voice_not_found', 'voice_does_not_exist', 'invalid_uid', 'invalid_voice_id'],
      cause: 'not_found/unknown_resource',
      title: 'The voice does not exist',
      why: ['The voice ID is wrong, or the voice is not in this account’s library.'],
      fixes: [{ text: 'Copy the voice ID from “My voices” of the account that the key is from.' }],
    },
    {
      id: 'concurrency',
      code: ['too_many_concurrent_requests', 'concurrent_limit_exceeded'],
      cause: 'rate_limit/concurrency',
    },
    { id: 'busy', code: 'system_busy', cause: 'overloaded/engine_overloaded' },
    {
      id: 'characters',
      code: ['max_character_limit_exceeded', 'text_too_long'],
      cause: 'payload_too_large/characters',
    },
    { id: 'policy', code: ['content_against_policy', 'blocked_content'], cause: 'content_filter/input_blocked' },
    { id: 'language', code: 'unsupported_language', cause: 'unsupported/value' },
    { id: 'bad-audio', code: ['invalid_audio', 'invalid_audio_content'], cause: 'invalid_request/unreachable_media' },
  ],
} as const satisfies Provider;
