import type { Provider } from '../model.ts';

/** Relay software that anybody can run, with codes of its own; what it shares with one-api is in the general rules. */
export default {
  id: 'new-api',
  name: 'new-api relay',
  hosts: [],
  signs: {
    headers: ['x-new-api-version'],
    codes: [
      'channel:aws_client_error',
      'channel:header_override_invalid',
      'channel:invalid_key',
      'channel:model_mapped_error',
      'channel:no_available_key',
      'channel:param_override_invalid',
      'channel:response_time_exceeded',
      'new_api_error',
    ],
  },
  protocol: 'openai',
  requestIdHeaders: ['x-oneapi-request-id'],
  links: { docs: 'https://docs.newapi.pro', errors: 'https://docs.newapi.pro/en/docs/support/faq' },
  checked: '2026-11',
  rules: [
    {
      id: 'long-context-off',
      message: /(?:启用|开启|打开) ?1m ?上下文|enable .{0,10}1m context/iu,
      cause: 'context_length/input_too_long',
      title: 'The 1M context is not turned on',
      why: ['The relay serves this model with a context of a million tokens, and the request does not ask for it.'],
      fixes: [
        {
          text: 'Turn the 1M context on, e.g. with “anthropic-beta: context-1m-2025-08-07” or “[1m]” behind the model ID, or shorten the input.',
          link: 'docs',
        },
      ],
    },
    { id: 'channel-slow', code: 'channel:response_time_exceeded', cause: 'timeout/provider' },
    // The relay’s own key or settings for the provider, not the caller’s.
    {
      id: 'channel',
      code: /^channel:/u,
      cause: 'upstream_error/no_channel',
      fixes: [{ text: 'Tell the operator of the relay: its channel to the provider does not work.' }],
    },
    {
      id: 'price-missing',
      code: 'model_price_error',
      cause: 'model_not_found/no_channel_for_model',
      fixes: [{ text: 'Ask the operator to set a price for the model; without one it is not served.' }],
    },
    { id: 'entitlement', code: ['entitlement_required', 'entitlement_inactive'], cause: 'billing/payment_required' },
    { id: 'entitlement-day', code: 'entitlement_daily_limit_exceeded', cause: 'rate_limit/requests_per_day' },
    { id: 'entitlement-total', code: 'entitlement_total_limit_exceeded', cause: 'billing/quota_exhausted' },
    { id: 'concurrency', code: 'token_concurrency_limit_reached', cause: 'rate_limit/concurrency' },
    { id: 'blocked', code: /^(?:prompt_blocked|violation_fee\b)/u, cause: 'content_filter/input_blocked' },
    { id: 'pool', message: /available accounts exhausted/iu, cause: 'upstream_error/no_channel' },
    // Its checks of the request answer 500.
    {
      id: 'field-missing',
      status: 500,
      code: 'invalid_request',
      message: /required|empty/iu,
      cause: 'invalid_request/missing_field',
    },
    {
      id: 'request',
      status: 500,
      code: ['bad_request_body', 'invalid_request', 'read_request_body_failed'],
      cause: 'invalid_request/unspecified',
    },
    { id: 'empty', code: 'empty_response', cause: 'server_error/unexpected_output' },
    { id: 'limiter', message: /rate_limit_check_failed/u, cause: 'server_error/internal' },
  ],
} as const satisfies Provider;
