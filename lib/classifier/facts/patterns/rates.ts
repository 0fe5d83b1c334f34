import type { FactPattern } from '../fact-pattern.ts';

// No pattern begins with \b: with the flags "iu" that makes it several times as slow.

/** How much in which time. */
export const ratePatterns: readonly FactPattern[] = [
  {
    id: 'limit-enqueued',
    message: /limit: (?<limit>\d[\d,]{0,14}) enqueued (?<limitUnit>tokens)/iu,
  },
  // Of several windows the one that is exceeded.
  {
    id: 'window-used-up',
    message:
      /(?:(?<windowCount>\d{1,3})[ -]?)?(?<window>hour|day|week|month|daily|weekly|monthly|hourly)(?:ly)?(?: (?:limit|quota|window|usage|allowance|budget)){0,2}(?: (?:is|has been|was))?[: ]{1,2}(?:100 ?%|exceeded|exhausted|used up|reached)/iu,
  },
  {
    id: 'reached-window',
    message:
      /(?:reached|exceeded|exhausted|used up|hit)(?: (?:your|the|its|this|a))? (?:(?<windowCount>\d{1,3})[ -]?)?(?<window>hour|day|week|month|daily|weekly|monthly|hourly) (?:usage )?(?:limit|quota|window|allowance|budget)\b/iu,
  },
  {
    id: 'limit-used-requested',
    message:
      /(?:(?<limitUnit>tokens|requests|images) ?)?(?:per |per-|\/ ?)(?<window>minute|min|day|hour|second|month)(?:ute)?\b[^\n:]{0,14}[:.] ?limit:? (?<limit>\d[\d,]{0,12})(?<!,)(?: ?\/ ?\w{1,6})?(?:, used:? (?<used>\d[\d,]{0,12})(?<!,))?(?:, requested:? (?<asked>\d[\d,]{0,12}))?/iu,
  },
  {
    id: 'rate-current-limit',
    message:
      /(?<rate>TPM|RPM|TPD|RPD|QPS|QPM) rate limit, ?current: ?(?<used>\d[\d,]{0,14}), ?limit: ?(?<limit>\d[\d,]{0,14})/iu,
  },
  {
    id: 'rate-limit-number',
    message:
      /(?:max(?:imum)? |limit of |exceeded )?(?<rate>TPM|RPM|TPD|RPD|QPS|QPM)(?: \w{1,12}){0,3}(?: is| of|:| =|=) ?(?<limit>\d[\d,]{0,14})/iu,
  },
  {
    id: 'number-rate',
    message: /[ (:](?<limit>\d[\d,]{0,14}) ?(?<rate>TPM|RPM|TPD|RPD|QPS|QPM|ITPM|OTPM)\b/iu,
  },
  {
    id: 'concurrent-limit',
    message:
      /concurren(?:cy|t)(?: \w{1,12}){0,4}[ :(]{1,2}(?:limit|max(?:imum)?)?(?: is| of)?:? ?\(?(?<limit>\d[\d,]{0,9})\b(?! ?(?:s|seconds|minutes|ms)\b)/iu,
    unit: 'concurrent requests',
  },
  {
    id: 'concurrent-behind',
    message:
      /(?:max(?:imum)?|limit|most|only|allow\w{0,4}|up)(?: (?:is|of|to|at|are|the|max))? (?<limit>\d[\d,]{0,9}) (?:concurrent|parallel|simultaneous) (?:requests?|connections?|calls?|sessions?|generations?|jobs?|tasks?)/iu,
    unit: 'concurrent requests',
  },
  {
    id: 'max-request',
    message: /request reached max request: ?(?<limit>\d[\d,]{0,9})/iu,
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
      /[ (:](?<limit>\d[\d,.]{0,14}k?) (?:(?:input|output|prompt|cached|total|api|free|model|image|chat) ){0,2}(?<limitUnit>tokens?|requests?|calls?|queries|messages?|images?|generations?|characters?|credits?|neurons?|times)(?:\(s\))? ?(?:per |an? |each |every |in |\/ ?)(?:(?<windowCount>\d{1,4})[ -]?)?(?<window>seconds?|minutes?|mins?|hours?|days?|weeks?|months?)\b/iu,
  },
  {
    id: 'amount-slash-window',
    message:
      /[ (:](?<limit>\d[\d,.]{0,14}k?) ?(?<limitUnit>tokens|requests|req|calls|queries|messages|images) \/ (?<windowCount>\d{1,4})?(?<window>[smhd]|min|sec|hr)\b/iu,
  },
  {
    id: 'amount-slash-window-tight',
    message:
      /[ (:](?<limit>\d[\d,.]{0,14}k?) ?(?<limitUnit>tokens\/|requests\/|req\/|calls\/|messages\/|images\/)(?<windowCount>\d{1,4})?(?<window>[smhd]|min|sec|hr|minute|hour|day)\b/iu,
  },
  {
    id: 'per-window-limit',
    message:
      /(?:(?<limitUnit>tokens|requests|calls|queries|images) )?(?:per |each |every )(?<window>second|minute|min|hour|day|week|month)(?: (?:rate|request|token|quota|usage|api|call|account|user|model|limit|for)){0,4}(?: is| of|:) ?\(?(?<limit>\d[\d,]{0,12})\b(?! ?(?:s|sec|seconds|minutes|hours)\b)/iu,
  },
  {
    id: 'number-per-window',
    message:
      /(?:limit|quota|maximum|max|admitted|allowed|exceed\w{0,3})[^\n\d]{1,30}(?<limit>\d[\d,]{0,12}) (?:(?<limitUnit>tokens|requests|calls|queries) )?(?:per |each |every |\/ )(?<window>second|minute|min|hour|day|week|month)\b/iu,
  },
  {
    id: 'free-allocation',
    message:
      /(?<window>daily|hourly|weekly|monthly)(?: \w{1,12}){0,3} (?:of|limit of|is|:) (?<limit>\d[\d,]{0,12}) (?<limitUnit>tokens|requests|calls|queries|neurons|credits|messages|images)/iu,
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
    id: 'window-count-chinese',
    holds: 'han',
    message:
      /(?<windowCount>\d{1,4}) ?(?<window>秒|分钟|小时|天)内?.{0,6}(?:最多|不超过|允许|限制|上限).{0,6}?(?<limit>\d[\d,]{0,12}) ?(?<limitUnit>次|个请求|tokens?)?/iu,
    unit: 'requests',
  },
  {
    id: 'window-chinese',
    holds: 'han',
    message:
      /(?<window>每秒|每分钟|每小时|每天|每日|每周|每月)(?:请求|调用|使用|访问)?.{0,8}?(?:最多|上限|限制|不超过|限额|限)?[为是：:]? ?(?<limit>\d[\d,]{0,12}) ?(?<limitUnit>次|个请求|tokens?|张)?/iu,
  },
  {
    id: 'hours-chinese',
    holds: 'han',
    message: /(?<windowCount>\d{1,3}) ?(?<window>小时|天|分钟) ?的?(?:使用|请求|调用)?(?:上限|限额|额度|用量)/u,
  },
  // Windows without a number of what is counted.
  {
    id: 'usage-limit-hours',
    message: /(?:limit|quota|usage)[^\n.]{1,20} for (?<windowCount>\d{1,3}) ?(?<window>hours?|days?|minutes?)\b/iu,
  },
  {
    id: 'n-hour-limit',
    message:
      /(?<windowCount>\d{1,3})[ -](?<window>hour|day|minute|week)s?(?: rolling)? (?:window |usage |request |token |message |free |rate ){0,2}(?:limit|quota|window|allocation|usage|allowance)/iu,
  },
  {
    id: 'five-hour-limit',
    message: /five[ -](?<window>hour)s? (?:rolling )?(?:window|usage|limit|quota|allowance)/iu,
    also: { windowCount: '5' },
  },
  {
    id: 'rate-word',
    message: /(?<rate>TPM|RPM|TPD|RPD|TPH|RPH|QPS|QPM)\b\)?[^\n]{0,40}?(?:limit|exceed|quota|reached|限|超)/iu,
  },
  {
    id: 'counted-per-window',
    message: /(?:tokens|requests|calls|queries|images)[ _-]per[ _-](?<window>minute|min|day|hour|second|month)/iu,
  },
  {
    id: 'window-word',
    message:
      /(?<window>daily|hourly|weekly|monthly)[^\n.]{1,40}?(?:limit|quota|allocation|usage| cap|credit|allowance|budget)/iu,
  },
  {
    id: 'window-plain',
    message: /(?:limit for the |quota for the |per-|per |this )(?<window>hour|day|minute|min|week|month)\b/iu,
  },
  { id: 'window-quota', message: /(?<window>hour|day|minute|week|month) quota\b/iu },
  {
    id: 'window-word-chinese',
    holds: 'han',
    message: /(?<window>每分钟|每小时|每天|每日|当日|今日|每周|每月|本月).{0,12}(?:上限|限额|限制|额度|次数|配额)/u,
  },
];
