import type { Provider } from '../model.ts';

export default {
  id: 'vercel-ai-gateway',
  name: 'Vercel AI Gateway',
  hosts: ['ai-gateway.vercel.sh'],
  protocol: 'openai',
  keys: [{ shape: /^vck_/u, kind: 'inference', name: 'AI Gateway key (vck_)', distinctive: true }],
  requestIdHeaders: ['x-vercel-id'],
  links: {
    docs: 'https://vercel.com/docs/ai-gateway',
    limits: 'https://vercel.com/docs/ai-gateway/rate-limits',
    billing: 'https://vercel.com/docs/ai-gateway/pricing',
    keys: 'https://vercel.com/docs/ai-gateway/authentication',
    models: 'https://vercel.com/ai-gateway/models',
    status: 'https://www.vercel-status.com',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'free-tier-rate',
      message: /free tier requests .{0,60}rate.?limited/iu,
      cause: 'rate_limit/unspecified',
      why: ['Requests on free credits have lower limits than those on paid credits, and this model’s is reached.'],
      fixes: [
        {
          text: 'Buy AI Gateway credits for higher limits, or retry with exponential backoff or another model.',
          link: 'billing',
        },
      ],
    },
    {
      id: 'card-needed',
      code: 'customer_verification_required',
      cause: 'billing/payment_required',
      fixes: [{ text: 'Add a credit card to the Vercel team; the free credits need one too.', link: 'billing' }],
    },
    // Sent as 429 with a rate limit’s code, but only paid credits lift it.
    {
      id: 'free-credits-restricted',
      message: /free credits .{0,60}(?:restricted|paid credits)|free tier .{0,60}(?:paid|purchase|upgrade)/iu,
      cause: 'billing/payment_required',
      fixes: [{ text: 'Buy AI Gateway credits; free ones are restricted for this model.', link: 'billing' }],
    },
    { id: 'key-budget', code: /quota_exceeded$|budget_exceeded$/u, cause: 'billing/spending_cap' },
    { id: 'no-provider', code: 'no_providers_available', cause: 'upstream_error/no_channel' },
  ],
} as const satisfies Provider;
