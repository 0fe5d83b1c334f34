import type { Provider } from '../model.ts';

export default {
  id: 'litellm',
  name: 'LiteLLM',
  hosts: ['localhost:4000'],
  signs: {
    headers: [
      'x-litellm-attempted-retries',
      'x-litellm-call-id',
      'x-litellm-key-spend',
      'x-litellm-model-group',
      'x-litellm-model-id',
      'x-litellm-response-cost',
      'x-litellm-version',
    ],
    codes: [
      'key_model_access_denied',
      'no_db_connection',
      'org_model_access_denied',
      'project_model_access_denied',
      'team_model_access_denied',
      'token_not_found_in_db',
      'user_model_access_denied',
    ],
  },
  protocol: 'openai',
  requestIdHeaders: ['x-litellm-call-id'],
  links: {
    docs: 'https://docs.litellm.ai/docs/simple_proxy',
    errors: 'https://docs.litellm.ai/docs/proxy/error_reference',
    limits: 'https://docs.litellm.ai/docs/proxy/users',
    keys: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
    models: 'https://docs.litellm.ai/docs/proxy/configs',
  },
  checked: '2026-11',
  rules: [
    {
      id: 'model-blocked',
      message: /^model is blocked\.?$/iu,
      cause: 'permission/model_not_allowed',
      title: ['An admin blocked “{model}” on the proxy', 'An admin blocked the model on the proxy'],
      why: ['The model is blocked for everybody on the LiteLLM proxy at {host}.'],
      fixes: [{ text: 'Choose another model, or have an admin unblock it on the Models page of the proxy’s UI.' }],
    },
    // The proxy's own money, whatever provider the error names.
    {
      id: 'budget',
      message:
        /budget has been exceeded|exceeded ?(?:token ?)?budget|(?:over|crossed) (?:its |the )?budget|max budget:/iu,
      cause: 'billing/spending_cap',
      why: [
        [
          'LiteLLM keeps a budget of {cap} for {holder}, and {spent} is spent. Neither the key nor the provider’s billing is at fault.',
          'LiteLLM keeps a budget for {holder}, and it is spent. Neither the key nor the provider’s billing is at fault.',
          'A LiteLLM budget (for a key, user, team, or model) of {cap} is exceeded: {spent} is spent.',
          'A LiteLLM budget (for a key, user, team, or model) is exceeded; this is probably not the provider’s billing.',
        ],
      ],
      fixes: [
        {
          text: [
            'Ask the proxy’s administrator to raise “max_budget” of {holder} ({cap}), or wait for its reset (“budget_duration”).',
            'Ask the proxy’s administrator to raise “max_budget” of {holder}, or wait for its reset (“budget_duration”).',
            'Ask the proxy’s administrator to raise “max_budget” ({cap}), or wait for its reset (“budget_duration”).',
            'Ask the proxy’s administrator to raise “max_budget”, or wait for its reset (“budget_duration”).',
          ],
          link: 'limits',
        },
      ],
    },
    { id: 'model-access', code: /_model_access_denied$/u, cause: 'permission/model_not_allowed' },
    {
      id: 'model-access-words',
      message: /not allowed to (?:access|call) (?:this )?model|can only access models/iu,
      cause: 'permission/model_not_allowed',
    },
    { id: 'expired', code: 'expired_key', cause: 'authentication/expired_key' },
    {
      id: 'virtual-key',
      message: /virtual key expected|invalid proxy server token|litellm_verificationtoken/iu,
      cause: 'authentication/invalid_key',
      fixes: [
        { text: 'Send a virtual key created by this proxy, not the key of the provider behind it.', link: 'keys' },
      ],
    },
    {
      id: 'no-database',
      code: 'no_db_connection',
      cause: 'server_error/internal',
      why: ['The proxy has no connection to its key database.'],
      fixes: [{ text: 'Check DATABASE_URL of the LiteLLM proxy and its log.' }],
    },
    {
      id: 'admin-only',
      status: [400, 401, 403],
      message: /only proxy admin|not allowed to (?:access|call) this route|enterprise user|user not allowed/iu,
      cause: 'permission/role',
    },
    {
      id: 'parallel',
      message: /max[ _]parallel[ _]requests? (?:limit|=)|limit type: max_parallel/iu,
      cause: 'rate_limit/concurrency',
    },
    { id: 'requests', message: /limit type: requests/iu, cause: 'rate_limit/requests_per_minute' },
    { id: 'tokens', message: /limit type: (?:\w{1,10}_)?tokens/iu, cause: 'rate_limit/tokens_per_minute' },
    {
      id: 'provider-unknown',
      message: /LLM provider not provided|invalid model name passed/iu,
      cause: 'model_not_found/unknown_model',
      fixes: [
        {
          text: [
            'Replace “{model}” with a “model_name” of the proxy’s config; GET /v1/models lists them.',
            'Use a “model_name” of the proxy’s config; GET /v1/models lists them.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'parameters',
      message: /UnsupportedParamsError|does not support parameters/u,
      cause: 'unsupported/parameter',
      title: ['LiteLLM does not pass “{parameter}” on', 'LiteLLM does not pass a parameter on'],
      why: [
        [
          'For LiteLLM, “{parameter}” is none of the parameters that the provider of “{model}” takes.',
          'For LiteLLM, it is none of the parameters that the provider of this model takes.',
        ],
      ],
      fixes: [
        {
          text: [
            'Remove “{parameter}”, or set “drop_params: true” in the proxy’s config (in code: litellm.drop_params=True).',
            'Remove the parameter, or set “drop_params: true” in the proxy’s config.',
          ],
          link: 'docs',
        },
      ],
    },
    { id: 'image-fetch', message: /ImageFetchError/u, cause: 'invalid_request/unreachable_media' },
  ],
} as const satisfies Provider;
