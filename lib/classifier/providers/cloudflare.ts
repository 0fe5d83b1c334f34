import type { Provider } from '../model.ts';

export default {
  id: 'cloudflare',
  name: 'Cloudflare Workers AI / AI Gateway',
  hosts: ['api.cloudflare.com/client/v4/accounts/*/ai/', 'gateway.ai.cloudflare.com'],
  protocol: 'plain',
  keyHeader: 'Authorization: Bearer <key>',
  requestIdHeaders: ['cf-aig-log-id', 'cf-ray'],
  links: {
    docs: 'https://developers.cloudflare.com/workers-ai/',
    errors: 'https://developers.cloudflare.com/workers-ai/platform/errors/',
    limits: 'https://developers.cloudflare.com/workers-ai/platform/limits/',
    billing: 'https://developers.cloudflare.com/workers-ai/platform/pricing/',
    keys: 'https://dash.cloudflare.com/profile/api-tokens',
    models: 'https://developers.cloudflare.com/workers-ai/models/',
    status: 'https://www.cloudflarestatus.com',
  },
  checked: '2026-11',
  platforms: [
    {
      hosts: ['gateway.ai.cloudflare.com'],
      name: 'Cloudflare AI Gateway',
      links: {
        docs: 'https://developers.cloudflare.com/ai-gateway/',
        errors: 'https://developers.cloudflare.com/ai-gateway/',
        limits: 'https://developers.cloudflare.com/ai-gateway/reference/limits/',
        billing: 'https://developers.cloudflare.com/ai-gateway/reference/pricing/',
      },
    },
    { hosts: ['api.cloudflare.com'], name: 'Cloudflare Workers AI', links: {} },
  ],
  // Codes are numbers; 3030 and 5006 stand for several things, so words come first there.
  rules: [
    {
      id: 'daily-neurons',
      code: ['3036', '4006'],
      cause: 'rate_limit/usage_window',
      why: ['The free neurons of this day are used up; they reset at 00:00 UTC.'],
      fixes: [{ text: 'Wait until 00:00 UTC, or move the account to the Workers Paid plan.', link: 'billing' }],
    },
    { id: 'capacity', code: '3040', cause: 'overloaded/no_capacity' },
    {
      id: 'gateway-rate',
      code: '2003',
      cause: 'rate_limit/unspecified',
      why: ['The rate limit set for this AI gateway was reached; it is not the provider’s.'],
      fixes: [
        { text: 'Raise or turn off rate limiting in the gateway’s settings, or retry after its window.', link: 'docs' },
      ],
    },
    { id: 'wholesale-rate', code: '2021', cause: 'rate_limit/unspecified' },
    { id: 'throttled', code: ['971', '10429'], cause: 'rate_limit/unspecified' },
    { id: 'model', code: ['5007', '3042'], cause: 'model_not_found/unknown_model' },
    {
      id: 'agreement',
      code: '5016',
      cause: 'permission/model_not_allowed',
      title: 'The model’s terms are not accepted yet',
      fixes: [{ text: 'Send the prompt “agree” to the model once to accept its terms.', link: 'models' }],
    },
    { id: 'private-model', code: ['5018', '3041'], cause: 'permission/model_not_allowed' },
    { id: 'account-blocked', code: '3023', cause: 'permission/account_suspended' },
    { id: 'lora', code: ['5005', '5019'], cause: 'unsupported/feature' },
    { id: 'too-large', code: '3006', cause: 'payload_too_large/body' },
    { id: 'timeout', code: ['3007', '3008', '3046'], cause: 'timeout/provider' },
    { id: 'window', code: '5021', cause: 'context_length/input_plus_output_too_long' },
    {
      id: 'no-gateway',
      code: '2001',
      cause: 'not_found/unknown_resource',
      title: 'Unknown AI gateway',
      fixes: [
        {
          text: 'Check the gateway name and account ID in the URL, or create the gateway in the dashboard.',
          link: 'docs',
        },
      ],
    },
    { id: 'guardrail-prompt', code: '2016', cause: 'content_filter/input_blocked' },
    { id: 'guardrail-answer', code: '2017', cause: 'content_filter/output_blocked' },
    { id: 'no-headers', code: '9106', message: /missing/iu, cause: 'authentication/missing_key' },
    {
      id: 'token-header',
      code: ['6003', '6111', '6103'],
      cause: 'authentication/malformed_header',
    },
    {
      id: 'token',
      status: [400, 401, 403],
      code: ['1000', '1001', '10000', '10001', '9103', '9106', '9109'],
      cause: 'authentication/invalid_key',
      fixes: [
        {
          text: 'Create an API token with the permission “Workers AI: Read”, and check the account ID in the URL.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'gateway-token',
      code: '2009',
      cause: 'authentication/invalid_key',
      why: ['The gateway requires a token, and “cf-aig-authorization” holds no valid one.'],
      fixes: [
        {
          text: 'Send a token with the permission “AI Gateway: Run” as “cf-aig-authorization: Bearer <token>”.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'no-account',
      code: ['7003', '7000'],
      message: /\/accounts\/(?![\da-f]{32}\/)(?<project>[\w.-]{1,80})\//iu,
      cause: 'not_found/wrong_path',
      title: 'The account ID in the URL is not valid',
      why: ['“{project}” in the URL is no account ID, which has 32 hex digits.'],
      fixes: [
        {
          text: 'Replace “{project}” in the URL with the account ID that the Cloudflare dashboard shows.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'no-route',
      code: ['7003', '7000'],
      cause: 'not_found/wrong_path',
      fixes: [{ text: 'Check the account ID and the model in the URL: /accounts/<id>/ai/run/@cf/….', link: 'docs' }],
    },
    { id: 'missing', code: '3003', cause: 'invalid_request/missing_field' },
    { id: 'base64', code: '5004', cause: 'invalid_request/wrong_type' },
    { id: 'fine-tune', code: '3039', cause: 'invalid_request/missing_field' },
    { id: 'required-property', message: /required properties at/iu, cause: 'invalid_request/missing_field' },
    {
      id: 'bad-input',
      message: /bad input|invalid input|oneOf at/iu,
      status: 400,
      cause: 'invalid_request/unspecified',
    },
    { id: 'nsfw', message: /\bNSFW\b/u, cause: 'content_filter/input_blocked' },
    { id: 'tensor', message: /input tensor .{1,60} is not/iu, cause: 'unsupported/parameter' },
    { id: 'failed', code: ['1031', '3001', '3043', '8004', '8007'], cause: 'server_error/internal' },
  ],
} as const satisfies Provider;
