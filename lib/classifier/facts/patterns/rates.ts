import type { FactPattern } from '../fact-pattern.ts';

/** How much in which time. */
export const ratePatterns: readonly FactPattern[] = [
  {
    id: 'limit-used-requested',
    message:
      /\b(?<limitUnit>tokens|requests|images|concurrent requests)? ?(?:per|\/) ?(?<window>min|minute|day|hour|second|month)\b.{0,14}?[:.] ?limit:? (?<limit>\d[\d,]{0,12})(?<!,)(?: ?\/ ?\w{1,6})?(?:, used:? (?<used>\d[\d,]{0,12})(?<!,))?(?:, requested:? (?<asked>\d[\d,]{0,12}))?/iu,
  },
  {
    id: 'rate-current-limit',
    message:
      /\b(?<rate>[TR]P[MDHS]|QPS|QPM) rate limit, ?current: ?(?<used>\d[\d,]{0,14}), ?limit: ?(?<limit>\d[\d,]{0,14})/iu,
  },
  {
    id: 'max-rate',
    message: /\bmax(?:imum)? (?<rate>[TR]P[MDHS]|QPS|QPM)(?: is| of)?:? ?(?<limit>\d[\d,]{0,14})/iu,
  },
  {
    id: 'max-concurrency',
    message:
      /\bmax(?:imum)? (?:organization )?concurren(?:cy|t requests)(?: is| of| limit)?:? ?(?<limit>\d[\d,]{0,9})/iu,
    unit: 'concurrent requests',
  },
  {
    id: 'concurrent-limit',
    message:
      /concurren(?:cy|t)(?: \w{1,12}){0,3}[ :(]{1,2}(?:limit|max(?:imum)?)?(?: is| of)?:? ?\(?(?<limit>\d[\d,]{0,9})\b(?! ?(?:s|seconds|minutes)\b)/iu,
    unit: 'concurrent requests',
  },
  {
    id: 'max-request',
    message: /\brequest reached max request: ?(?<limit>\d[\d,]{0,9})/iu,
    unit: 'requests',
    also: { window: 'minute' },
  },
  {
    id: 'limit-per-span-of-kind',
    message:
      /rate limit of (?<limit>\d[\d,]{0,12}) per (?<windowCount>\d{1,8}) ?(?<window>[smh]|seconds|minutes|hours) exceeded for \w{1,60}?(?<limitUnit>Tokens|Requests)\b/iu,
  },
  {
    id: 'limit-per-span-of-user',
    message:
      /rate limit of (?<limit>\d[\d,]{0,12}) per (?<windowCount>\d{1,8}) ?(?<window>[smh]|seconds|minutes|hours) exceeded for \w{1,40}By(?:Minute|Day|Hour|Month)\b/iu,
    unit: 'requests',
  },
  {
    id: 'limit-per-span',
    message:
      /rate limit of (?<limit>\d[\d,]{0,12}) per (?<windowCount>\d{1,8}) ?(?<window>[smh]|seconds|minutes|hours)\b/iu,
  },
  {
    id: 'amount-per-window',
    message:
      /\b(?<limit>\d[\d,.]{0,14}k?) (?:(?:input|output|prompt|cached|total|uncached|api|free|model|image|chat) ){0,2}(?<limitUnit>tokens?|requests?|calls?|queries|messages?|images?|generations?|characters?|credits?|neurons?|times)(?:\(s\))?(?: ?\/ ?| (?:per|an?|each|every|in) )(?:(?<windowCount>\d{1,4})[ -]?)?(?<window>[smhd]|sec|seconds?|mins?|minutes?|hours?|days?|weeks?|months?)\b/iu,
  },
  {
    id: 'per-window-limit',
    message:
      /\b(?<limitUnit>tokens|requests|calls|queries|images)? ?(?:per|each|every|\/) ?(?<window>second|minute|min|hour|day|week|month)\b(?: [a-z]{1,14}){0,4}?(?: limit)?(?: of| is|:)? ?\(?(?<limit>\d[\d,]{0,12})\b(?! ?(?:s|sec|seconds|minutes|hours)\b)/iu,
  },
  {
    id: 'admitted-per-window',
    message:
      /(?:limit|quota|maximum|max|admitted|allowed|exceed\w{0,3})\b.{1,30}?\b(?<limit>\d[\d,]{0,12}) (?:(?<limitUnit>tokens|requests|calls|queries) )?(?:per|a|each|every|\/) (?<window>second|minute|min|hour|day|week|month)\b/iu,
  },
  {
    id: 'free-allocation',
    message:
      /\b(?<window>daily|hourly|weekly|monthly)(?: \w{1,12}){0,3} (?:of|limit of|is|:) (?<limit>\d[\d,]{0,12}) (?<limitUnit>tokens|requests|calls|queries|neurons|credits|messages|images)/iu,
  },
  {
    id: 'metric-limit-model',
    message:
      /quota exceeded for (?:quota )?metric:? '?(?<quota>[\w ./-]{3,120})'?, limit: (?<limit>\d{1,15})(?:, model: (?<model>[\w.@-]{2,80}))?/iu,
  },
  {
    id: 'metric-name',
    message: /quota exceeded for (?:quota )?(?:metric )?'?(?<quota>[\w.-]{3,60}\/\w{3,100}|[A-Z][\w ]{3,80})'?/iu,
  },
  {
    id: 'abroad-window-count',
    message:
      /(?<windowCount>\d{1,4}) ?(?<window>秒|分钟|小时|天)内?.{0,6}(?:最多|不超过|允许|限制|上限).{0,6}?(?<limit>\d[\d,]{0,12}) ?(?<limitUnit>次|个请求|tokens?)?/iu,
    unit: 'requests',
  },
  {
    id: 'abroad-window',
    message:
      /(?<window>每秒|每分钟|每小时|每天|每日|每周|每月)(?:请求|调用|使用|访问)?.{0,8}?(?:最多|上限|限制|不超过|限额|限)?[为是：:]? ?(?<limit>\d[\d,]{0,12}) ?(?<limitUnit>次|个请求|tokens?|张)?/iu,
  },
  {
    id: 'abroad-hours',
    message: /(?<windowCount>\d{1,3}) ?(?<window>小时|天|分钟) ?的?(?:使用|请求|调用)?(?:上限|限额|额度|用量)/u,
  },
  // Windows without a number of what is counted.
  {
    id: 'usage-limit-hours',
    message: /\b(?:limit|quota|usage)\b.{1,20}?\bfor (?<windowCount>\d{1,3}) ?(?<window>hours?|days?|minutes?)\b/iu,
  },
  {
    id: 'n-hour-limit',
    message:
      /\b(?<windowCount>\d{1,3}|five)[ -](?<window>hour|day|minute|week)s?\b.{1,20}?\b(?:limit|quota|window|allocation|usage|allowance)/iu,
  },
  {
    id: 'rate-word',
    message: /\b(?<rate>[TR]P[MDHS]|[IO]TPM|QPS|QPM|IPM|IPD)\b.{0,40}?(?:limit|exceed|quota|reached|限|超)/iu,
  },
  {
    id: 'counted-per-window',
    message: /\b(?:tokens|requests|calls|queries|images)[ _-]per[ _-](?<window>minute|min|day|hour|second|month)/iu,
  },
  {
    id: 'window-word',
    message:
      /\b(?<window>daily|hourly|weekly|monthly)\b.{1,40}?\b(?:limit|quota|allocation|usage|cap|credits?|allowance|budget)\b/iu,
  },
  {
    id: 'window-plain',
    message: /\b(?:limit for the|quota for the|per[ -]|this )(?<window>hour|day|minute|week|month)\b/iu,
  },
  {
    id: 'window-quota',
    message: /\b(?<window>hour|day|minute|week|month) quota\b/iu,
  },
  {
    id: 'abroad-window-word',
    message: /(?<window>每分钟|每小时|每天|每日|当日|今日|每周|每月|本月).{0,12}(?:上限|限额|限制|额度|次数|配额)/u,
  },
];
