import type { Provider } from '../model.ts';

/** Its AI Proxy plugin speaks OpenAI's API; the headers are those that Kong adds where it answers itself, or names the model. */
export default {
  id: 'kong',
  name: 'Kong AI Gateway',
  hosts: [],
  signs: { headers: ['x-kong-llm-model', 'x-kong-response-latency'] },
  relays: true,
  protocol: 'openai',
  keyHeader: 'apikey: <key>',
  requestIdHeaders: ['x-kong-request-id'],
  links: { docs: 'https://developer.konghq.com/ai-gateway/' },
  checked: '2026-11',
  rules: [
    {
      id: 'token-limit',
      message: /AI token rate limit exceeded/iu,
      cause: 'rate_limit/tokens_per_minute',
      fixes: [
        {
          text: [
            'Wait {wait}, then stay under {limitAmount} per {window}, or raise the limit of Kong’s AI Rate Limiting plugin.',
            'Wait {wait}, then send fewer tokens, or raise the limit of Kong’s AI Rate Limiting plugin.',
            'Send fewer tokens, or raise the limit of Kong’s AI Rate Limiting plugin.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'own-model',
      message: /cannot use own model - must be: (?<suggestedModel>[\w./:@-]{1,100})/iu,
      cause: 'permission/model_not_allowed',
      title: 'This route of Kong allows “{suggestedModel}” only',
      why: ['The AI Proxy plugin of the route sets the model, and the request names another.'],
      fixes: [
        { text: 'Send “{suggestedModel}” as “model”, or leave “model” out.' },
        { text: 'Ask the operator of {host} for a route to another model.' },
      ],
    },
    {
      id: 'no-route',
      message: /no route matched with those values/iu,
      cause: 'not_found/wrong_path',
      fixes: [
        {
          text: 'Compare host, path and method with the routes of Kong at {host}: none of them is for {method} {path}.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'no-key',
      message: /no api key found in request/iu,
      cause: 'authentication/missing_key',
      why: ['Kong’s Key Auth plugin found no key in the headers or the query that it looks at.'],
      fixes: [
        {
          text: 'Send the key of a Kong consumer as “apikey: <key>”, or in the header that the Key Auth plugin names.',
        },
      ],
    },
    {
      id: 'cloud-identity',
      message: /llm request failed before proxying/iu,
      cause: 'upstream_error/provider_failed',
      retry: false,
      title: 'Kong could not sign in to the provider',
      why: [
        'Kong failed before it called the provider: its own cloud identity (AWS, Azure, or Google) was not accepted.',
      ],
      fixes: [
        { text: 'Read the error log of Kong at {host}, and correct the credentials or role of its AI Proxy plugin.' },
      ],
    },
    {
      id: 'content-type',
      message: /content-type header does not match request body/iu,
      cause: 'invalid_request/malformed_json',
    },
    {
      id: 'no-model',
      message: /model parameter not found in request/iu,
      cause: 'invalid_request/missing_field',
      fixes: [{ text: 'Add “model” to the request, or set it in the AI Proxy plugin of the route.', link: 'docs' }],
    },
  ],
} as const satisfies Provider;
