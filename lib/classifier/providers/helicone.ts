import type { Provider } from '../model.ts';

export default {
  id: 'helicone',
  name: 'Helicone',
  hosts: [
    'ai-gateway.helicone.ai',
    'anthropic.helicone.ai',
    'gateway.helicone.ai',
    'oai.hconeai.com',
    'oai.helicone.ai',
  ],
  signs: { headers: ['helicone-id', 'helicone-status'] },
  protocol: 'openai',
  keys: [{ shape: /^sk-helicone-/u, kind: 'inference', name: 'Helicone key (sk-helicone-)', distinctive: true }],
  requestIdHeaders: ['helicone-id'],
  links: {
    docs: 'https://docs.helicone.ai',
    errors: 'https://docs.helicone.ai/gateway/concepts/error-handling',
    billing: 'https://us.helicone.ai/credits',
    models: 'https://www.helicone.ai/models',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'wallet',
      message: /wallet .{0,20}(?:suspended|disallowed|blocked)/iu,
      cause: 'permission/account_suspended',
    },
    {
      id: 'custom-rate-limit',
      message: /rate limit .{0,20}(?:policy|helicone)|helicone-ratelimit/iu,
      cause: 'rate_limit/unspecified',
      fixes: [{ text: 'Change the “Helicone-RateLimit-Policy” header of the request.', link: 'docs' }],
    },
  ],
} as const satisfies Provider;
