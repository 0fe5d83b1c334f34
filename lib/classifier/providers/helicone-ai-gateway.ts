import type { Provider } from '../model.ts';

/** The gateway that one runs oneself; the hosted one is another file. */
export default {
  id: 'helicone-ai-gateway',
  name: 'Helicone AI Gateway',
  hosts: [],
  signs: {
    exchanges: [
      {
        path: /^\/(?:ai|router\/[\w-]{1,60})\/(?:v1\/)?(?:chat\/completions|embeddings|messages|responses)$/u,
        body: /"message": ?"(?:Upstream 5xx error: |Provider not found|Router config provider |Load balancer error: |Mapper error: |Reqwest error: |Converter not present )/u,
      },
    ],
  },
  relays: true,
  protocol: 'openai',
  keyHeader: 'Authorization: Bearer <key>',
  links: { docs: 'https://github.com/Helicone/ai-gateway' },
  checked: '2026-11',
  rules: [
    {
      id: 'upstream',
      message: /^upstream 5xx error/iu,
      cause: 'upstream_error/provider_failed',
      fixes: [
        {
          text: 'Retry with exponential backoff, or add a second provider to the router in the gateway’s config.yaml.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'no-provider',
      message: /^(?:router config provider .{1,60} not present|provider not found)/iu,
      cause: 'model_not_found/no_channel_for_model',
      fixes: [
        {
          text: 'Add the provider to the router in the gateway’s config.yaml; a model ID reads “provider/model”.',
          link: 'docs',
        },
      ],
    },
  ],
  fixes: {
    'authentication/invalid_key': [
      {
        text: [
          'Set the {innerProvider} key in the gateway’s environment (e.g. OPENAI_API_KEY), then restart it.',
          'Set the key of the model provider in the gateway’s environment (e.g. OPENAI_API_KEY), then restart it.',
        ],
        link: 'docs',
      },
    ],
    'authentication/missing_key': [
      {
        text: [
          'Set the {innerProvider} key in the gateway’s environment (e.g. OPENAI_API_KEY), then restart it.',
          'Set the key of the model provider in the gateway’s environment (e.g. OPENAI_API_KEY), then restart it.',
        ],
        link: 'docs',
      },
    ],
    'server_error/internal': [{ text: 'Read the log of the gateway at {host} at the time of this request.' }],
    'unknown/unrecognised': [{ text: 'Read the log of the gateway at {host} at the time of this request.' }],
  },
} as const satisfies Provider;
