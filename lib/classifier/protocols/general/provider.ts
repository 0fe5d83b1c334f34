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
      /overload|at capacity|high (?:traffic|demand|load)|\bbusy\b|capacity (?:is |temporarily )?exceeded|no capacity|load is saturated|负载|访问量过大|繁忙|人数[太较过]多|过载|拥挤|排队|heavy load|queue is full|warming up|đang bận|quá tải/iu,
    status: [200, 403, 408, 429, 500, 502, 503, 504, 529],
    cause: 'overloaded/engine_overloaded',
  },
  {
    id: 'no-capacity',
    message:
      /under maintenance|维护中|调试中|(?:model|provider) (?:is )?(?:currently |temporarily )?(?:unavailable|offline)|no slot available|no (?:gpus?|workers?) available|no available (?:gpus?|workers?)|insufficient (?:compute|gpu)|算力不足|资源紧张|服务(?:暂时|暂)?不可用|worker .{0,20}request limit|resource ?exhausted: worker/iu,
    status: [200, 429, 500, 502, 503, 529],
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'rate',
    message:
      /rate[ _-]?limit(?!_check)|too many requests|(?:requests?|calls?) (?:are )?too (?:frequent|fast|many)|thrott|slow down|请求.{0,6}(?:频繁|过多|频率)|限流|限速|速率.{0,6}(?:上限|限制)|rate exceeded|request limit reached|maximum requests|请求数.{0,4}(?:限制|上限)|(?:请求|访问|调用|操作).{0,4}(?:过高|超限|太多|过快)|(?:过于|太)频繁/iu,
    status: [200, 403, 429, 500, 502, 503, 529],
    cause: 'rate_limit/unspecified',
  },
  // A 400 that begins so says it of itself; one that holds such words somewhere may be echoing a prompt.
  {
    id: 'rate-outright',
    message:
      /^(?:rate limit|too many requests|request limit reached|requests? (?:have|has) been throttled|you(?:.ve| have| are being)? (?:hit the |reached the |exceeded the )?rate[ -]limit|(?:请求|访问|操作|调用).{0,4}(?:频繁|过快|过多|太多|过高|超限)|触发限流|已达到速率限制|(?:QPS|RPM|TPM).{0,6}(?:超|达到|限制))/iu,
    status: 400,
    cause: 'rate_limit/unspecified',
  },
  {
    id: 'no-upstream',
    message:
      /upstream connect error|no healthy upstream|failed to connect to upstream|backend (?:is )?unavailable|connection refused|ECONNREFUSED|ECONNRESET|ENOTFOUND|socket hang up|fetch failed|no such host|connection reset by|dial tcp|cannot connect to host|could not contact dns|do request failed|network connection lost/iu,
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'upstream-cut',
    message: /unexpected EOF/u,
    status: [200, 500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
  // In an answer that had begun; with another status it is the gateway’s connection to the provider.
  {
    id: 'stream-broken',
    status: 200,
    message:
      /\bstream (?:error|ended|closed|interrupted|aborted|disconnected|failed)|\b(?:generation|response) (?:was |has been )?(?:interrupted|aborted|cut)\b|mid-?stream|stream_aborted|received from peer|connection (?:was |has been )?(?:lost|closed|aborted|terminated|interrupted|reset)|incomplete chunked read|peer closed connection|server disconnected|premature(?:ly)? (?:close|end)/iu,
    cause: 'stream_interrupted/connection_lost',
  },
  {
    id: 'connection-lost',
    message:
      /received from peer|connection (?:was |has been )?(?:lost|closed|aborted|terminated|interrupted)|peer closed connection|server disconnected|premature(?:ly)? (?:close|end)/iu,
    status: [500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'timeout',
    message: /timed?[ -]?out|deadline exceeded|took (?:too long|longer than)|超时/iu,
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
