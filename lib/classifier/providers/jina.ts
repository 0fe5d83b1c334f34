import type { Provider } from '../model.ts';

export default {
  id: 'jina',
  name: 'Jina AI',
  hosts: ['api.jina.ai', 'r.jina.ai', 's.jina.ai', 'deepsearch.jina.ai', 'eu.r.jina.ai', 'eu.s.jina.ai'],
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  keys: [{ shape: /^(?:jina_|lower4_)alnum60$/u, kind: 'inference', name: 'API key (jina_)' }],
  links: {
    docs: 'https://docs.jina.ai',
    limits: 'https://jina.ai/api-dashboard/rate-limit',
    keys: 'https://jina.ai/api-dashboard/key-manager',
    billing: 'https://jina.ai/api-dashboard/billing',
    models: 'https://jina.ai/models',
    status: 'https://status.jina.ai',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'balance',
      message: /INSUFFICIENT_BALANCE|balance not enough/iu,
      cause: 'billing/balance_empty',
    },
    {
      id: 'no-key',
      message: /authentication is required|authenticationrequired/iu,
      cause: 'authentication/missing_key',
    },
    {
      id: 'per-ip-rate',
      status: 429,
      message: /per ip/iu,
      cause: 'rate_limit/requests_per_minute',
      why: ['Requests without a key share a small limit per IP address.'],
      fixes: [{ text: 'Send an API key: it has its own, higher limit.', link: 'keys' }],
    },
    {
      id: 'domain-blocked',
      status: 451,
      cause: 'permission/not_allowed',
      title: 'Jina does not read this site at the moment',
    },
    {
      id: 'page-unreachable',
      status: 422,
      message: /net::ERR_|failed to goto/iu,
      cause: 'invalid_request/unreachable_media',
      why: ['The page at this URL could not be opened from Jina’s servers.'],
      fixes: [{ text: 'Open the URL in a private window: it must be public and spelled correctly.' }],
    },
  ],
} as const satisfies Provider;
