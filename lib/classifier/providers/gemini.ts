import type { Provider } from '../model.ts';

export default {
  id: 'gemini',
  name: 'Google Gemini API',
  hosts: [
    'generativelanguage.googleapis.com',
    'cloudcode-pa.googleapis.com',
    'daily-cloudcode-pa.googleapis.com',
    'alkalimakersuite-pa.clients6.google.com',
  ],
  protocol: 'gemini',
  keys: [
    { shape: /^AIza/u, kind: 'inference', name: 'API key (AIza)', distinctive: true },
    { shape: /^AQ\./u, kind: 'inference', name: 'API key (AQ.)', distinctive: true },
  ],
  links: {
    docs: 'https://ai.google.dev/gemini-api/docs',
    errors: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
    limits: 'https://ai.google.dev/gemini-api/docs/rate-limits',
    billing: 'https://ai.google.dev/gemini-api/docs/billing',
    keys: 'https://aistudio.google.com/apikey',
    models: 'https://ai.google.dev/gemini-api/docs/models',
    status: 'https://aistudio.google.com/status',
  },
  accountOwner: 'Google AI Studio',
  checked: '2026-11',
  platforms: [
    {
      hosts: ['cloudcode-pa.googleapis.com', 'daily-cloudcode-pa.googleapis.com'],
      name: 'Gemini Code Assist',
      links: {
        docs: 'https://developers.google.com/gemini-code-assist/docs',
        errors: 'https://developers.google.com/gemini-code-assist/docs',
        limits: 'https://developers.google.com/gemini-code-assist/resources/quotas',
        billing: 'https://console.cloud.google.com/billing',
        keys: 'https://console.cloud.google.com/apis/credentials',
        models: 'https://developers.google.com/gemini-code-assist/docs',
        status: 'https://status.cloud.google.com',
      },
    },
  ],
  rules: [],
  fixes: {
    'billing/balance_empty': [
      { text: 'Buy prepaid credits for the project in AI Studio, or turn on auto-reload.', link: 'billing' },
    ],
    'billing/spending_cap': [{ text: 'Raise the project’s monthly spending cap in AI Studio.', link: 'billing' }],
    'rate_limit/requests_per_day': [
      {
        text: [
          'Wait until midnight Pacific time, when the limit of {limit} requests per day resets, or enable billing.',
          'Wait until midnight Pacific time, when daily quotas reset, or enable billing.',
        ],
        link: 'limits',
      },
    ],
    'rate_limit/zero_limit': [
      { text: 'Enable billing for the project, or choose a model with a free tier.', link: 'limits' },
    ],
    'permission/region': [
      {
        text: 'Send the request from a server in a supported region, or use Vertex AI.',
        link: 'https://ai.google.dev/gemini-api/docs/available-regions',
      },
      { text: 'Enable billing if only the free tier is unavailable in your country.', link: 'billing' },
    ],
  },
} as const satisfies Provider;
