import type { Provider } from '../model.ts';

export default {
  id: 'vertex',
  name: 'Google Vertex AI',
  hosts: [
    'aiplatform.googleapis.com',
    '*-aiplatform.googleapis.com',
    'aiplatform.*.rep.googleapis.com',
    'firebasevertexai.googleapis.com',
  ],
  protocol: 'gemini',
  keyHeader: 'Authorization: Bearer <access token>',
  keys: [{ shape: /^ya29\./u, kind: 'oauth', name: 'OAuth access token (ya29.)', distinctive: true }],
  links: {
    docs: 'https://cloud.google.com/vertex-ai/generative-ai/docs',
    errors: 'https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors',
    limits: 'https://cloud.google.com/vertex-ai/generative-ai/docs/quotas',
    billing: 'https://console.cloud.google.com/billing',
    keys: 'https://console.cloud.google.com/apis/credentials',
    models: 'https://console.cloud.google.com/vertex-ai/model-garden',
    status: 'https://status.cloud.google.com',
  },
  accountOwner: 'Google Cloud',
  checked: '2026-11',
  platforms: [
    {
      hosts: ['firebasevertexai.googleapis.com'],
      name: 'Firebase AI Logic',
      links: {
        docs: 'https://firebase.google.com/docs/ai-logic',
        errors: 'https://firebase.google.com/docs/ai-logic/faq-and-troubleshooting',
        limits: 'https://firebase.google.com/docs/ai-logic/quotas',
        keys: 'https://console.firebase.google.com',
        models: 'https://firebase.google.com/docs/ai-logic/models',
        status: 'https://status.firebase.google.com',
      },
    },
  ],
  rules: [
    {
      id: 'wrong-location',
      status: 404,
      when: 'html-body',
      cause: 'not_found/wrong_path',
      title: 'Unknown Google endpoint',
      why: ['The location does not exist, or differs between host and path: Google’s 404 page answers.'],
      fixes: [
        {
          text: [
            'Use the same location in host and path ({region} in the URL), or “global” with aiplatform.googleapis.com.',
            'Use the same location in host and path, or “global” with aiplatform.googleapis.com.',
          ],
        },
      ],
    },
    {
      id: 'shared-capacity',
      message: /error-code-429|resource exhausted.{0,5} please try again later/iu,
      cause: 'rate_limit/unspecified',
      title: 'No free shared capacity',
      why: ['Pay-as-you-go requests share capacity, and none was free.'],
      fixes: [
        {
          text: 'Retry with exponential backoff, use the global endpoint, or buy Provisioned Throughput.',
          link: 'errors',
        },
      ],
    },
    {
      id: 'tokens-per-minute',
      message: /_tokens_per_minute/iu,
      status: 429,
      cause: 'rate_limit/tokens_per_minute',
    },
    {
      id: 'per-minute',
      message: /(?:online_prediction|generate_content|tokens|requests)\w{0,80}_per_(?:base_model|minute)/iu,
      status: 429,
      cause: 'rate_limit/requests_per_minute',
    },
    {
      id: 'rai',
      message: /responsible AI practices|usage guidelines|safety filter|prompt could not be submitted/iu,
      cause: 'content_filter/input_blocked',
    },
    {
      id: 'cached-content-name',
      message: /invalid cached ?content name/iu,
      status: 400,
      cause: 'invalid_request/unspecified',
      title: 'The name of the cached content is incomplete',
      fixes: [
        {
          text: [
            'Send the full resource name in “cachedContent”: projects/<project>/locations/{region}/cachedContents/<id>.',
            'Send the full resource name in “cachedContent”: projects/<project>/locations/<region>/cachedContents/<id>.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'cached-content-model',
      message: /cached ?content model does not match/iu,
      status: 400,
      cause: 'invalid_request/unspecified',
      title: 'The cache was created for another model',
      fixes: [
        {
          text: 'Call the model that the cache was created for, or create a cache for this model and location.',
          link: 'docs',
        },
      ],
    },
    { id: 'cached-content', message: /cached ?content/iu, status: 400, cause: 'invalid_request/unspecified' },
    // Claude answers in Anthropic’s form here too.
    { id: 'claude-overloaded', code: 'overloaded_error', cause: 'overloaded/engine_overloaded' },
    { id: 'claude-rate', code: 'rate_limit_error', cause: 'rate_limit/unspecified' },
  ],
  fixes: {
    'permission/role': [
      { text: 'Grant the account the role “Vertex AI User” (roles/aiplatform.user) in the project.' },
    ],
    'permission/model_not_allowed': [
      { text: 'Enable the model in Model Garden, and accept its terms.', link: 'models' },
    ],
  },
} as const satisfies Provider;
