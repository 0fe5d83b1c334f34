import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** What broke at the provider or behind it, most telling words first. A 400 that only echoes such words is none of these. */
export const providerRules: readonly Rule[] = [
  {
    id: 'upstream-rate',
    message:
      /rate.?limited? (?:by|upstream|from).{0,20}(?:provider|upstream)|\bupstream\b.{1,30}\b(?:returned|responded|answered|status|error)\b.{1,20}\b429\b/iu,
    cause: 'rate_limit/upstream_rate_limit',
  },
  {
    id: 'loading',
    message:
      /(?:model|server) .{0,60}(?:is|currently|still) (?:being )?load(?:ing|ed)|(?<!failed )loading model|model loading\b|(?:model|engine|server) (?:is )?(?:not (?:yet )?ready|starting)|cold start|加载中|正在加载/iu,
    cause: 'overloaded/model_loading',
  },
  {
    id: 'overloaded',
    message:
      /overload|at capacity|high (?:traffic|demand|load)|\bbusy\b|capacity (?:is |temporarily )?exceeded|load is saturated|负载|满载|访问量过大|繁忙|人数[太较过]多|过载|拥挤|排队|(?:heavy|too much) load|queue (?:is )?full|(?:out of|over|at (?:full|max(?:imum)?)|no|insufficient|not enough|reached (?:its|full|max(?:imum)?)|lacks?) capacity|capacity (?:limit|constraint|reached)|no (?:available|free|spare|remaining) capacity|capacity (?:is |was )?(?:currently )?unavailable|\bsaturated\b|congested|高峰|压力过大|混雑|過負荷|überlastet|surchargé|sobrecargado|перегружен|과부하|伺服器|warming up|đang bận|quá tải/iu,
    status: [200, 403, 408, 429, 500, 502, 503, 504, 529],
    cause: 'overloaded/engine_overloaded',
  },
  {
    id: 'overloaded-outright',
    status: 400,
    message:
      /^(?:the )?(?:\w{1,12} ){0,2}(?:model|engine|server|system|service)s? (?:(?:is|are) )?(?:(?:currently|really|too|very|temporarily) ){0,2}(?:busy|overloaded|at capacity)|上游负载已?饱和|分组负载已?饱和|is currently experiencing high demand/iu,
    cause: 'overloaded/engine_overloaded',
  },
  {
    id: 'no-capacity',
    message:
      /under maintenance|维护中|调试中|(?:model|provider) (?:is )?(?:currently |temporarily )?(?:unavailable|offline)|no slot available|no (?:gpus?|workers?) available|no available (?:gpus?|workers?)|no (?:free )?slots? |(?:insufficient|out of|not enough) (?:compute|gpu|resources)|(?:compute|gpu) resources? .{0,12}(?:exhausted|insufficient)|resources are insufficient|资源不足|算力不足|资源紧张|服务(?:暂时|暂)?不可用|worker .{0,20}request limit|resource ?exhausted: worker/iu,
    status: [200, 429, 500, 502, 503, 529],
    cause: 'overloaded/no_capacity',
  },
  {
    id: 'rate',
    message:
      /rate[ _-]?limit(?!_check)|too many requests|(?:requests?|calls?) (?:are )?too (?:frequent|fast|many)|thrott|slow down|请求.{0,6}(?:频繁|过多|频率)|限流|限速|速率.{0,6}(?:上限|限制)|rate exceeded|requests? limit|maximum (?:number of )?(?:\w{1,12} )?requests|too many (?:\w{1,12} ){0,2}(?:requests|calls|connections)|enqueued token limit|excessive (?:\w{1,12} ){0,2}(?:requests|calls)|request rate|too (?:quickly|frequently|often)|\b[qr]p[sm] .{0,12}(?:limit|exceed)|frequency limit|频率限制|频率过高|流量限制|exceeded your current requests|请求超过限额|太快|レート制限|リクエストが多|zu viele anfragen|trop de requêtes|limite de requêtes|demasiadas solicitudes|слишком много запросов|요청이 너무|過於頻繁|请求数.{0,4}(?:限制|上限)|(?:请求|访问|调用|操作).{0,4}(?:过高|超限|太多|过快)|(?:过于|太)频繁/iu,
    status: [200, 403, 429, 500, 502, 503, 529],
    cause: 'rate_limit/unspecified',
  },
  // A 400 that begins so says it of itself; one that holds such words somewhere may be echoing a prompt.
  {
    id: 'rate-outright',
    message:
      /^(?:(?:requests? )?rate limit|too many requests|the \S{1,60} model too many requests|the client has exceeded the request limit|request limit reached|requests? (?:have|has) been throttled|you(?:.ve| have| are being)? (?:hit the |reached the |exceeded the )?rate[ -]limit|(?:请求|访问|操作|调用).{0,4}(?:频繁|过快|过多|太多|过高|超限|超过限制)|您的速率达到上限|触发限流|已达到速率限制|(?:QPS|RPM|TPM).{0,6}(?:超|达到|限制))/iu,
    status: 400,
    cause: 'rate_limit/unspecified',
  },
  {
    id: 'client-left',
    message:
      /\b(?:request|call|stream|generation|operation|response) (?:was |has been )?(?:cancell?ed|aborted|closed) by (?:the )?(?:client|user|caller)|\bclient (?:has )?(?:disconnected|closed (?:the )?(?:request|connection)|cancell?ed)/iu,
    cause: 'cancelled/by_page',
  },
  {
    id: 'connect-timeout',
    message: /connect ?timeout ?error|UND_ERR_CONNECT_TIMEOUT|connect ETIMEDOUT|connection (?:attempt )?timed out/iu,
    status: [200, ...HIDING],
    cause: 'upstream_error/provider_failed',
    title: 'The server could not connect to the provider',
    why: ['The connection from the server at {host} to the provider timed out.'],
    fixes: [
      {
        text: [
          'Check the network, the firewall, and the proxy of the server at {host}: it cannot reach {upstream}.',
          'Check the network, the firewall, the proxy, and the base URL of the server at {host}: it cannot reach the provider.',
        ],
      },
    ],
  },
  {
    id: 'no-upstream',
    message:
      /upstream connect error|no healthy upstream|failed to connect to upstream|backend (?:is )?unavailable|connection refused|ECONNREFUSED|ECONNRESET|ENOTFOUND|socket hang up|fetch failed|no such host|connection reset by|dial tcp|cannot connect to host|could not contact dns|do request failed|network connection lost|(?:^|\n|- |: )connection error\.?(?:$|\n)/iu,
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
      /\bstream (?:error|ended|closed|interrupted|aborted|disconnected|failed)|\b(?:generation|response) (?:was |has been )?(?:interrupted|aborted|cut)\b|mid-?stream|stream_aborted|other side closed|received from peer|operation was cancell?ed|connection (?:was |has been )?(?:lost|closed|aborted|terminated|interrupted|reset)|incomplete chunked read|peer closed connection|server disconnected|premature(?:ly)? (?:close|end)/iu,
    cause: 'stream_interrupted/connection_lost',
  },
  {
    id: 'connection-lost',
    message:
      /received from peer|other side closed|\berror sending request for url\b|connection (?:was |has been )?(?:lost|closed|aborted|terminated|interrupted)|peer closed connection|server disconnected|premature(?:ly)? (?:close|end)/iu,
    status: [500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'timeout',
    message:
      /timed?[ -]?out|deadline (?:exceeded|expired)|took (?:too long|longer than)|time limit exceeded|(?:execution time|duration) exceeded|exceeded .{0,20}(?:time limit|duration)|respond in time|no response (?:within|from .{1,30} after)|超时|タイムアウト|zeitüberschreitung|tiempo de espera|délai d.attente|время ожидания|시간 초과/iu,
    status: [200, 408, 500, 502, 503, 504, 524],
    cause: 'timeout/provider',
  },
  // A gateway that says so of the provider behind it passes on an error of that one.
  {
    id: 'inner-broken',
    message:
      /(?:provider|upstream|上游)(?:.|\n){0,120}?(?:\binternal (?:server )?error|server (?:had|experienced|encounter(?:s|ed)) an? (?:\w{1,12} )?(?:error|issue)|unexpected error|something went wrong|inference (?:processing )?failed|内部错误|系统(?:错误|异常))/iu,
    status: HIDING,
    cause: 'server_error/internal',
  },
  {
    id: 'disk-full',
    message: /no space left on device|\bENOSPC\b|disk (?:is )?full|磁盘(?:空间)?(?:已满|不足)/iu,
    cause: 'server_error/internal',
    retry: false,
    title: 'The disk of the server is full',
    why: ['The server or its database at {host} could not write to its disk.'],
    fixes: [{ text: 'Free space on the disk of the server at {host} or of its database; retrying does not help.' }],
  },
  // The provider behind it refused the request, and the gateway kept nothing but the status.
  {
    id: 'provider-refused',
    message:
      /^(?:error from provider(?: \([^)]{1,40}\))?: ?)?(?:provider returned error|upstream (?:request )?(?:failed|error)|openai_error|error from provider)[\s.:(]{0,6}(?:with )?(?:status )?(?:code )?4(?:00|22)\b|status code: 4(?:00|22)\W{0,3}$/iu,
    cause: 'invalid_request/unspecified',
    title: 'The provider behind {host} rejected the request',
    why: ['{host} passed on the status of the provider behind it, and none of its words.'],
  },
  {
    id: 'relay-refused',
    code: 'bad_response_status_code',
    status: [400, 422],
    cause: 'invalid_request/unspecified',
    title: 'The provider behind {host} rejected the request',
    why: ['{host} passed on the status of the provider behind it, and none of its words.'],
    fixes: [
      {
        text: [
          'Leave out all optional fields, and find the provider’s own words in the relay’s log under request ID {requestId}.',
          'Leave out all optional fields, and find the provider’s own words in the relay’s log.',
        ],
      },
    ],
  },
  // With 400 the words of a gateway only count where the provider behind it said nothing.
  {
    id: 'provider-silent',
    message:
      /^(?:error from provider(?: \([^)]{1,40}\))?: ?)?(?:provider returned error|upstream (?:request )?(?:failed|error)|openai_error|error from provider)[\s.:()\d]{0,12}(?:\(request id: [\w-]{1,80}\))?$/iu,
    status: [400, 500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
  {
    id: 'upstream',
    message:
      /upstream|上游|bad gateway|provider (?:returned (?:an )?)?(?:error|failed)|(?:error (?:from|calling)|failed to (?:reach|call|connect to)|could not (?:reach|connect to)) (?:the )?(?:provider|backend)|no healthy|network error|no keys available|(?:供应商|服务商|渠道).{0,2}(?:异常|不可用|返回错误)|网络(?:错误|异常)|连接失败/iu,
    status: [500, 502, 503],
    cause: 'upstream_error/provider_failed',
  },
];
