import type { Provider } from '../model.ts';

export default {
  id: 'huggingface',
  name: 'Hugging Face',
  hosts: ['router.huggingface.co', 'api-inference.huggingface.co', '*.endpoints.huggingface.cloud'],
  protocol: 'openai',
  keys: [{ shape: /^hf_/u, kind: 'inference', name: 'access token (hf_)', distinctive: true }],
  links: {
    docs: 'https://huggingface.co/docs/inference-providers',
    limits: 'https://huggingface.co/docs/inference-providers/pricing',
    billing: 'https://huggingface.co/settings/billing',
    keys: 'https://huggingface.co/settings/tokens',
    models: 'https://huggingface.co/models?inference_provider=all',
    status: 'https://status.huggingface.co',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['*.endpoints.huggingface.cloud'],
      name: 'Hugging Face Inference Endpoints',
      links: {
        docs: 'https://huggingface.co/docs/inference-endpoints',
        limits: 'https://endpoints.huggingface.co',
        models: 'https://endpoints.huggingface.co',
      },
    },
  ],
  rules: [
    {
      id: 'monthly-credits',
      message: /monthly (?:included )?(?:inference )?(?:credits|usage limit)|pre-paid credits/iu,
      cause: 'billing/quota_exhausted',
      fixes: [{ text: 'Buy credits or subscribe to PRO; the included credits reset next month.', link: 'billing' }],
    },
    // It sells a plan, but resets by itself.
    {
      id: 'free-usage',
      message: /free usage limit|quota of \d{1,9} .{0,40}(?:per|every)/iu,
      status: 429,
      cause: 'rate_limit/usage_window',
    },
    {
      id: 'token-seems-invalid',
      message: /token seems invalid|invalid username or password/iu,
      cause: 'authentication/invalid_key',
    },
    {
      id: 'sign-in',
      message: /please log in or use a hf access token|must be authenticated/iu,
      status: 401,
      cause: 'authentication/missing_key',
    },
    {
      id: 'token-scope',
      message: /sufficient permissions to call inference providers|does not have .{0,40}permission/iu,
      cause: 'permission/role',
      fixes: [{ text: 'Allow “Make calls to Inference Providers” in the token’s settings.', link: 'keys' }],
    },
    {
      id: 'gated',
      code: 'gatedrepo',
      cause: 'permission/model_not_allowed',
      fixes: [
        {
          text: [
            'Open huggingface.co/{model} while signed in, and accept the model’s terms.',
            'Open the model’s page while signed in, and accept its terms.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'gated-words',
      message: /gated repo|access to model .{1,120}is restricted|awaiting a review|have to be in the authorized list/iu,
      cause: 'permission/model_not_allowed',
      fixes: [
        {
          text: [
            'Open huggingface.co/{model} while signed in, and accept the model’s terms.',
            'Open the model’s page while signed in, and accept its terms.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'too-large-to-load',
      message: /too large to be loaded automatically/iu,
      cause: 'model_not_found/not_deployed',
      fixes: [
        { text: 'Choose a model that an inference provider serves, or deploy an Inference Endpoint.', link: 'models' },
      ],
    },
    {
      id: 'other-task',
      message: /not supported for task|supported tasks?: |task .{1,60}not (?:found|supported|available)/iu,
      cause: 'unsupported/endpoint',
    },
    {
      id: 'not-served',
      code: ['model_not_supported', 'reponotfound'],
      cause: 'model_not_found/unknown_model',
      fixes: [
        {
          text: [
            'Enable a provider that serves “{model}”, or append one to the ID: {model}:<provider>.',
            'Enable a provider that serves the model, or append one to the ID: <model>:<provider>.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'old-host',
      message: /is no longer supported\. please use|api-inference\.huggingface\.co/iu,
      cause: 'not_found/wrong_path',
      fixes: [{ text: 'Change the base URL to https://router.huggingface.co/v1.', link: 'docs' }],
    },
    {
      id: 'other-provider',
      message: /model (?:.{1,120} )?(?:is )?not supported by provider (?<group>[\w-]{2,40})/iu,
      cause: 'model_not_found/unknown_model',
      why: ['The inference provider “{group}” does not serve this model for this task through Hugging Face.'],
      fixes: [
        {
          text: 'Choose another inference provider than “{group}” for this model: its page on the Hub lists those that serve it.',
          link: 'models',
        },
      ],
    },
    { id: 'paused', message: /endpoint is (?:paused|scaled|not running)/iu, cause: 'model_not_found/not_deployed' },
    // Text Generation Inference stands behind endpoints.
    { id: 'overloaded', code: 'overloaded', cause: 'overloaded/engine_overloaded' },
    { id: 'generation', code: ['generation', 'incomplete_generation'], cause: 'server_error/internal' },
    {
      id: 'input-tokens',
      message: /inputs.{0,3} must have less than \d{1,9} tokens/iu,
      cause: 'context_length/input_too_long',
    },
  ],
} as const satisfies Provider;
