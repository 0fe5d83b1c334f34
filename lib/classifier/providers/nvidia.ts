import type { Provider } from '../model.ts';

export default {
  id: 'nvidia',
  name: 'NVIDIA NIM',
  hosts: ['integrate.api.nvidia.com', 'ai.api.nvidia.com', 'api.nvcf.nvidia.com', '*.api.nvcf.nvidia.com'],
  protocol: 'openai',
  keys: [{ shape: /^nvapi-/u, kind: 'inference', name: 'API key (nvapi-)', distinctive: true }],
  requestIdHeaders: ['nvcf-reqid'],
  links: {
    docs: 'https://docs.api.nvidia.com/nim/reference/llm-apis',
    keys: 'https://build.nvidia.com/settings/api-keys',
    models: 'https://build.nvidia.com/models',
  },
  checked: '2026-11',
  rules: [
    // A 400, but no change of the request helps: all instances of the model are broken.
    {
      id: 'degraded',
      message: /DEGRADED function/iu,
      cause: 'overloaded/no_capacity',
      why: ['NVIDIA took this model offline for now; the request itself is fine.'],
      fixes: [{ text: 'Choose another model until this one is served again.', link: 'models' }],
    },
    {
      id: 'worker-full',
      message: /ResourceExhausted|worker local total request limit/iu,
      cause: 'overloaded/no_capacity',
    },
    {
      id: 'function-not-found',
      message: /function .{0,60}not found for account/iu,
      cause: 'model_not_found/unknown_model',
      why: ['The model was withdrawn, or the account may not use it.'],
    },
    {
      id: 'credits-expired',
      message: /credits (?:have )?expired|credits .{0,20}exhausted/iu,
      cause: 'billing/quota_exhausted',
      fixes: [{ text: 'Ask NVIDIA for more trial credits, or run the model on a server of your own.', link: 'docs' }],
    },
    {
      id: 'authorization-failed',
      status: [401, 403],
      message: /(?:authorization|authentication) failed/iu,
      cause: 'authentication/invalid_key',
    },
    {
      id: 'not-for-organization',
      message: /not available to your organization/iu,
      cause: 'permission/organization',
    },
    {
      id: 'inference-failed',
      message: /inference (?:connection )?error/iu,
      status: 500,
      cause: 'server_error/internal',
    },
  ],
} as const satisfies Provider;
