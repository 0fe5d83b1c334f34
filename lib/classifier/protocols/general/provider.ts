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
    message: /(?:model|server) .{0,60}(?:is|currently|still) (?:being )?load(?:ing|ed)|(?<!failed )loading model/iu,
    cause: 'overloaded/model_loading',
  },
  {
    id: 'overloaded',
    message:
      /overload|at capacity|high (?:traffic|demand|load)|\bbusy\b|capacity (?:is |temporarily )?exceeded|no capacity|负载|访问量过大|繁忙|过载|拥挤|đang bận|quá tải/iu,
    status: [200, 403, 408, 429, 500, 502, 503, 504, 529],
    cause: 'overloaded/engine_overloaded',
  },
  {
    id: 'no-capacity',
    message:
      /under maintenance|维护中|model is (?:currently |temporarily )?(?:unavailable|offline)|no slot available/iu,
    status: [200, 429, 500, 502, 503, 529],
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'rate',
    message:
      /rate[ _-]?limit(?!_check)|too many requests|(?:requests?|calls?) (?:are )?too (?:frequent|fast|many)|thrott|slow down|请求.{0,6}(?:频繁|过多|频率)|限流|限速|速率.{0,6}(?:上限|限制)|请求数.{0,4}(?:限制|上限)|(?:过于|太)频繁/iu,
    status: [200, 403, 429, 500, 502, 503, 529],
    cause: 'rate_limit/unspecified',
  },
  {
    id: 'no-upstream',
    message:
      /upstream connect error|no healthy upstream|connection refused|ECONNREFUSED|ECONNRESET|ENOTFOUND|socket hang up|fetch failed|no such host|connection reset by|dial tcp|do request failed|network connection lost|unexpected EOF/iu,
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'timeout',
    message: /timed?[ -]?out|deadline exceeded|took too long|超时/iu,
    status: [200, 408, 500, 502, 503, 504, 524],
    cause: 'timeout/provider',
  },
  // With 400 the words of a gateway only count where the provider behind it said nothing.
  {
    id: 'provider-silent',
    message:
      /^(?:provider returned error|upstream (?:request )?(?:failed|error)|openai_error|error from provider)[\s.:()\d]{0,12}(?:\(request id: [\w-]{1,80}\))?$/iu,
    status: [400, 500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'upstream',
    message: /upstream|上游|bad gateway|provider (?:returned )?error|error from provider|no healthy/iu,
    status: [500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
];
