import type { Provider } from '../model.ts';

export default {
  id: 'venice',
  name: 'Venice',
  hosts: ['api.venice.ai'],
  protocol: 'openai',
  links: {
    docs: 'https://docs.venice.ai',
    errors: 'https://docs.venice.ai/api-reference/error-codes',
    limits: 'https://docs.venice.ai/api-reference/rate-limiting',
    keys: 'https://venice.ai/settings/api',
    billing: 'https://venice.ai/settings/api',
    models: 'https://docs.venice.ai/models/overview',
  },
  checked: '2026-11',
  rules: [
    // Most errors are one sentence and a status, and the status of the first two blames the key.
    { id: 'pro-inactive', message: /pro subscription is inactive/iu, cause: 'billing/payment_required' },
    { id: 'pro-only', message: /only available to pro users/iu, cause: 'billing/plan_limit' },
    { id: 'key-cap', message: /API key (?:DIEM|USD) spend limit/iu, cause: 'billing/spending_cap' },
    {
      id: 'wallet-signature',
      message: /invalid sign-in-with-x/iu,
      cause: 'authentication/invalid_key',
      why: ['The wallet signature in the header does not match the request, or is too old.'],
      fixes: [{ text: 'Sign the message again with the wallet, and send it right away.', link: 'docs' }],
    },
    { id: 'other-wallet', message: /resources for your own wallet/iu, cause: 'permission/other_users_data' },
    { id: 'access-disabled', message: /API access has been disabled/iu, cause: 'permission/account_suspended' },
    { id: 'unauthorized', status: 403, message: /unauthorized access/iu, cause: 'permission/not_allowed' },
    { id: 'character', status: 404, message: /no character could be found/iu, cause: 'not_found/unknown_resource' },
    { id: 'media-gone', status: 404, message: /media could not be found/iu, cause: 'not_found/unknown_resource' },
    {
      id: 'media-format',
      message: /invalid (?:audio|video) format/iu,
      cause: 'unsupported/media_format',
    },
    {
      id: 'bad-media',
      message:
        /corrupted or unreadable|(?:dimensions|duration) (?:are|is) too s(?:mall|hort)|could not be processed for transcription/iu,
      cause: 'invalid_request/unreachable_media',
    },
    { id: 'video-too-long', message: /video duration exceeds/iu, cause: 'payload_too_large/file' },
    { id: 'policy', status: 422, message: /content polic(?:y|ies)/iu, cause: 'content_filter/input_blocked' },
    {
      id: 'enclave',
      status: 502,
      message: /TEE (?:attestation|signature) request failed/iu,
      cause: 'upstream_error/provider_failed',
      why: ['The provider of the protected environment did not confirm that the model runs in it.'],
    },
    {
      id: 'timed-out',
      status: 504,
      message: /timed-out/iu,
      cause: 'timeout/provider',
    },
  ],
} as const satisfies Provider;
