import type { Provider } from '../model.ts';

export default {
  id: 'cliproxyapi',
  name: 'CLIProxyAPI',
  hosts: ['localhost:8317'],
  protocol: 'openai',
  links: {
    docs: 'https://help.router-for.me',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'no-account',
      code: ['auth_unavailable', 'auth_not_found'],
      cause: 'upstream_error/no_channel',
      title: 'The proxy has no signed-in account for this model',
      why: ['Accounts of the proxy are signed out, spent, or cooling down; the key that was sent is not to blame.'],
      fixes: [{ text: 'Sign in again on the machine of the proxy, or add another account.', link: 'docs' }],
    },
    {
      id: 'cooldown',
      code: 'model_cooldown',
      cause: 'rate_limit/upstream_rate_limit',
      why: ['All accounts of the proxy for this model wait after a rate limit of the provider.'],
    },
    { id: 'concurrency', code: 'credential_concurrency_exceeded', cause: 'rate_limit/concurrency' },
  ],
} as const satisfies Provider;
