import type { Rule } from '../../model.ts';

/** What broke at the provider or behind it, most telling words first. A 400 that only echoes such words is none of these. */
export const providerRules: readonly Rule[] = [
  {
    id: 'upstream-rate',
    message: /rate.?limited? (?:by|upstream|from).{0,20}(?:provider|upstream)/iu,
    cause: 'rate_limit/upstream_rate_limit',
  },
  {
    id: 'loading',
    message: /(?:model|server) .{0,60}(?:is|currently|still) (?:being )?load(?:ing|ed)|loading model/iu,
    cause: 'overloaded/model_loading',
  },
  {
    id: 'overloaded',
    message:
      /overload|at capacity|high (?:traffic|demand|load)|\bbusy\b|capacity (?:is |temporarily )?exceeded|no capacity|负载|访问量过大/iu,
    status: [200, 403, 408, 429, 500, 502, 503, 504, 529],
    cause: 'overloaded/engine_overloaded',
  },
  {
    id: 'no-capacity',
    message: /under maintenance|model is (?:currently |temporarily )?(?:unavailable|offline)|no slot available/iu,
    status: [200, 429, 500, 502, 503, 529],
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'rate',
    message:
      /rate[ _-]?limit|too many requests|(?:requests?|calls?) (?:are )?too (?:frequent|fast|many)|thrott|slow down|请求.{0,6}(?:频繁|过多|频率)|限流/iu,
    status: [200, 403, 429, 500, 502, 503, 529],
    cause: 'rate_limit/unspecified',
  },
  {
    id: 'no-upstream',
    message:
      /upstream connect error|no healthy upstream|connection refused|ECONNREFUSED|ECONNRESET|ENOTFOUND|socket hang up|fetch failed/iu,
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'timeout',
    message: /timed?[ -]?out|deadline exceeded|took too long/iu,
    status: [408, 500, 502, 503, 504, 524],
    cause: 'timeout/provider',
  },
  {
    id: 'upstream',
    message: /upstream|bad gateway|provider (?:returned )?error|error from provider|no healthy/iu,
    status: [400, 500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
];
