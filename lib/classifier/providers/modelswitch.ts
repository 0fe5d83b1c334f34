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
  rules: [
    // All four come as 403 with the same code: only the words tell, and the sentence that lists them all tells nothing.
    {
      id: 'one-of-three',
      status: 403,
      message: /deactivated.{0,20}insufficient balance.{0,20}access denied/iu,
      cause: 'permission/not_allowed',
      title: 'ModelSwitch refuses the key',
      why: [
        'The key is deactivated, the balance is empty, or the key is of the wrong kind: the answer does not say which.',
      ],
      fixes: [
        { text: 'Look up the balance with GET /api/balance and a billing key (mk-).', link: 'errors' },
        { text: 'Look up whether the key is active with GET /api/keys.', link: 'errors' },
        { text: 'Use a proxy key (ms-) for inference.', link: 'errors' },
      ],
    },
    {
      id: 'deactivated-or-spent',
      status: 403,
      message: /deactivated or .{0,20}spend(?:ing)? limit/iu,
      cause: 'permission/not_allowed',
      title: 'The key is deactivated or has spent its limit',
      why: [
        'The key was switched off, or reached the spending limit that was set for it: the answer does not say which.',
      ],
      fixes: [
        {
          text: 'Look up the key with GET /api/keys and a billing key (mk-).',
          link: 'https://docs.modelswitch.io/api-reference/keys',
        },
        { text: 'Raise the spending limit of the key in the dashboard.', link: 'keys' },
      ],
    },
    {
      id: 'authorization-header',
      status: 401,
      message: /missing or invalid authorization header/iu,
      cause: 'authentication/missing_key',
      why: ['The Authorization header is missing, or does not have the form “Bearer ms-…”.'],
    },
    { id: 'balance', message: /insufficient balance/iu, cause: 'billing/balance_empty' },
    {
      id: 'deactivated',
      message: /deactivated key|key (?:is |has been )?deactivated/iu,
      cause: 'authentication/revoked_key',
    },
    { id: 'wrong-kind', message: /wrong key type/iu, cause: 'authentication/wrong_key_type' },
    { id: 'unknown-model', status: 404, message: /model not found/iu, cause: 'model_not_found/unknown_model' },
    { id: 'upstream', status: 502, cause: 'upstream_error/provider_failed' },
    { id: 'outage', status: 503, cause: 'server_error/unavailable' },
  ],
  fixes: {
    'billing/balance_empty': [
      { text: 'Look up the balance with GET /api/balance, then top up the account.', link: 'billing' },
    ],
    'authentication/revoked_key': [{ text: 'Check with GET /api/keys whether the key is active.', link: 'keys' }],
    'authentication/wrong_key_type': [
      { text: 'Use an ms- proxy key for inference; mk- keys are for balance and keys.', link: 'errors' },
    ],
    'rate_limit/unspecified': [
      { text: 'Wait 1 s before the next attempt, and double the wait each time.', link: 'errors' },
    ],
    'upstream_error/provider_failed': [
      { text: 'Try a model with similar abilities if it stays with this one.', link: 'errors' },
    ],
  },
} as const satisfies Provider;
