import type { Rule } from '../../model.ts';

/** Region, money and quota: all of these come as RESOURCE_EXHAUSTED or FAILED_PRECONDITION. */
export const limitsRules = [
  // Region before money: where the free tier is not served, the message sells a paid one.
  {
    id: 'region',
    message: /user location is not supported|not available in your country/iu,
    cause: 'permission/region',
  },
  // Money before rate: both are RESOURCE_EXHAUSTED.
  {
    id: 'credits-depleted',
    message: /(?:pre-?pa(?:id|y|yment)|credit)s? .{0,30}(?:depleted|exhausted|run out)/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'credits-code',
    code: ['payment_required', 'insufficient_g1_credits_balance'],
    cause: 'billing/balance_empty',
  },
  { id: 'spending-cap', message: /spend(?:ing)?[ -]?(?:based )?(?:cap|limit)/iu, cause: 'billing/spending_cap' },
  {
    id: 'billing-off',
    code: ['billing_disabled', 'billing_not_active'],
    cause: 'billing/payment_required',
  },
  {
    id: 'billing-needed',
    message:
      /requires billing|billing (?:account .{0,60})?(?:must be |to be |is |has been )?(?:enabled on|disabled|closed|not (?:enabled|found|open))|only (?:accessible|available) to billed users|enable billing/iu,
    cause: 'billing/payment_required',
  },

  // A quota that is told as zero never fills again; then what the quota counts, the day before the minute.
  {
    id: 'quota-zero',
    message: /limit: 0(?!\.?\d)|doesn.t have a free (?:quota )?tier/iu,
    status: 429,
    cause: 'rate_limit/zero_limit',
    retry: false,
  },
  {
    id: 'tokens-per-day',
    code: /tokens(?:permodel|perprojectpermodel|perbasemodel|perproject)?perday/u,
    cause: 'rate_limit/tokens_per_day',
  },
  { id: 'requests-per-day', code: /perday/u, cause: 'rate_limit/requests_per_day' },
  { id: 'daily-quota', code: 'quota_exceeded', cause: 'rate_limit/requests_per_day' },
  {
    id: 'tokens-per-minute',
    code: /tokens(?:permodel|perprojectpermodel|perbasemodel|perproject)?perminute/u,
    cause: 'rate_limit/tokens_per_minute',
  },
  { id: 'requests-per-minute', code: /perminute/u, cause: 'rate_limit/requests_per_minute' },
  {
    id: 'no-capacity',
    code: ['model_capacity_exhausted', 'model_capacity_exceeded'],
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'no-capacity-words',
    message: /no capacity (?:is )?available|exceeded the provisioned throughput/iu,
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'quota-window',
    code: 'quota_exhausted',
    cause: 'rate_limit/usage_window',
  },
  {
    id: 'daily-quota-words',
    message: /(?:requests?|queries) per day|daily (?:quota|limit)|_per_day/iu,
    status: 429,
    cause: 'rate_limit/requests_per_day',
  },
  {
    id: 'tokens-words',
    message: /quota .{0,160}token_count|tokens_per_minute/isu,
    status: 429,
    cause: 'rate_limit/tokens_per_minute',
  },
  {
    id: 'minute-words',
    message: /requests?[ _]per[ _]minute|per_minute/iu,
    status: 429,
    cause: 'rate_limit/requests_per_minute',
  },
  // “Check your plan and billing details” stands in messages about a minute’s quota too.
  {
    id: 'quota',
    code: ['resource_exhausted', 'rate_limit_exceeded', 'ratelimitexceeded', 'too_many_requests'],
    status: [200, 429],
    cause: 'rate_limit/unspecified',
  },
  {
    id: 'quota-words',
    message: /quota exceeded|exceeded your (?:current )?quota|resource (?:has been )?exhausted/iu,
    status: 429,
    cause: 'rate_limit/unspecified',
  },
] as const satisfies readonly Rule[];
