import type { Provider } from '../model.ts';

export default {
  id: 'modelswitch',
  name: 'ModelSwitch',
  hosts: ['api.modelswitch.io', 'modelswitch.io/v1', 'modelswitch.io/api'],
  protocol: 'openai',
  keys: [
    {
      shape: /^mk-/u,
      kind: 'billing',
      name: 'billing key (mk-)',
      paths: /^\/api\//u,
      misuse: {
        text: 'Use an ms- proxy key for inference; mk- keys only open the account endpoints under /api.',
        link: 'docs',
      },
      distinctive: true,
    },
    {
      shape: /^ms-/u,
      kind: 'inference',
      name: 'proxy key (ms-)',
      paths: /^(?!\/api\/)/u,
      misuse: { text: 'Use an mk- billing key for the account endpoints under /api.', link: 'docs' },
    },
  ],
  links: {
    docs: 'https://docs.modelswitch.io/authentication',
    errors: 'https://docs.modelswitch.io/api-reference/errors',
    keys: 'https://modelswitch.io/dashboard',
    billing: 'https://modelswitch.io/dashboard',
  },
  checked: '2026-11',
  rules: [
    // All four come as 403 with the same code: only the words tell, and the sentence that lists them all tells nothing.
    {
      id: 'one-of-three',
      status: 403,
      message: /deactivated.{0,20}insufficient balance.{0,20}access denied/iu,
      cause: 'permission/not_allowed',
      title: 'ModelSwitch refused the request',
      why: ['The key is deactivated, the balance is empty, or access is denied: the response does not say which.'],
      fixes: [
        {
          text: 'Call GET /api/balance with a billing key (mk-) to check the balance; top up if it is empty.',
          link: 'billing',
        },
        { text: 'Check with GET /api/keys that the key is active.', link: 'keys' },
        { text: 'Use a proxy key (ms-) for inference, not a billing key (mk-).', link: 'keys' },
      ],
    },
    {
      id: 'deactivated-or-spent',
      status: 403,
      message: /deactivated or .{0,20}spend(?:ing)? limit/iu,
      cause: 'permission/not_allowed',
      title: 'The key is deactivated or reached its spending limit',
      why: ['The key was deactivated, or reached the spending limit set for it: the response does not say which.'],
      fixes: [
        {
          text: 'Check the key with GET /api/keys and a billing key (mk-).',
          link: 'https://docs.modelswitch.io/api-reference/keys',
        },
        { text: 'Raise the key’s spending limit in the dashboard, or reactivate the key.', link: 'keys' },
      ],
    },
    {
      id: 'authorization-header',
      status: 401,
      message: /missing or invalid authorization header/iu,
      cause: 'authentication/missing_key',
      why: ['The Authorization header is missing, or is not of the form “Bearer ms-…”.'],
    },
    { id: 'balance', message: /insufficient balance/iu, cause: 'billing/balance_empty' },
    {
      id: 'deactivated',
      message: /deactivated key|key (?:is |has been )?deactivated/iu,
      cause: 'authentication/revoked_key',
    },
    { id: 'wrong-kind', message: /wrong key type/iu, cause: 'authentication/wrong_key_type' },
    { id: 'unknown-model', status: 404, message: /model not found/iu, cause: 'model_not_found/unknown_model' },
    {
      id: 'upstream',
      status: 502,
      cause: 'upstream_error/provider_failed',
      fixes: [{ text: 'Retry after a short delay; switch to a similar model if the error persists.', link: 'errors' }],
    },
    {
      id: 'outage',
      status: 503,
      cause: 'server_error/unavailable',
      fixes: [
        { text: 'Retry with exponential backoff: ModelSwitch outages usually resolve within minutes.', link: 'errors' },
      ],
    },
  ],
  fixes: {
    'billing/balance_empty': [
      { text: 'Check the balance with GET /api/balance and a billing key (mk-), then top up.', link: 'billing' },
    ],
    'authentication/revoked_key': [
      {
        text: 'Reactivate the key in the dashboard (GET /api/keys shows its state), or create a new one.',
        link: 'keys',
      },
    ],
    'authentication/wrong_key_type': [
      {
        text: 'Use a proxy key (ms-) for inference; billing keys (mk-) only open the endpoints under /api.',
        link: 'keys',
      },
    ],
    'rate_limit/unspecified': [
      {
        text: [
          'Wait {wait} before retrying, and double the wait after each failure.',
          'Wait 1 s before retrying, and double the wait after each failure.',
        ],
        link: 'errors',
      },
    ],
  },
} as const satisfies Provider;
