import type { Provider } from '../model.ts';

/** Types and codes are made of the status alone: only the words tell. */
export default {
  id: '9router',
  name: '9Router',
  hosts: ['localhost:20128'],
  protocol: 'openai',
  links: {
    docs: 'https://github.com/decolua/9router',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'reset',
      message: /unavailable \(reset (?:after|in) /iu,
      cause: 'rate_limit/upstream_rate_limit',
    },
    {
      id: 'no-account',
      message: /^no active credentials for provider/iu,
      cause: 'upstream_error/no_channel',
      title: 'The router has no account for this provider',
      fixes: [{ text: 'Connect an account of the provider in the dashboard of the router.' }],
    },
    { id: 'refused', status: 403, code: 'insufficient_quota', cause: 'permission/not_allowed', certainty: 'guess' },
  ],
} as const satisfies Provider;
