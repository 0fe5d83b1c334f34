import type { FactPattern } from '../fact-pattern.ts';

/** How long to wait, and until when. */
export const waitPatterns: readonly FactPattern[] = [
  {
    id: 'try-again-in-parts',
    message:
      /(?:(?:try again|retry(?: your request)?|resets?|available(?: again)?)(?: in| after)|wait(?: for)?) (?:about |~)?(?<wait>(?:\d{1,6}[dhm] ?){0,3}\d{1,6}(?:\.\d{1,12})?s|(?:\d{1,4}d ?)?\d{1,4}h ?\d{1,4}m|\d{1,4}d ?\d{1,4}h)\b/iu,
  },
  {
    id: 'try-again-in',
    message:
      /(?:(?:try(?:ing)?(?: it| this)? again|retry(?:ing)?(?: your request)?|come back|resets?|refresh(?:es)?|available(?: again)?|resume)(?: in| after)|(?:please |must )?wait(?: for)?(?: at least)?) (?:about |~|another )?(?<wait>\d{1,9}(?:\.\d{1,12})?) ?(?<waitUnit>ms|milliseconds?|[smhd]|secs?|seconds?(?:\(s\))?|mins?|minutes?(?:\(s\))?|hrs?|hours?|days?)\b/iu,
  },
  {
    id: 'retry-after-field',
    message: /retry[-_ ]after[:= ]{1,3}(?<wait>\d{1,9}(?:\.\d{1,6})?) ?(?<waitUnit>ms|s|seconds?)?\b/iu,
  },
  {
    id: 'wait-chinese',
    holds: 'han',
    message:
      /(?:[请在]|等待|等|还需|需等待?) ?(?:约|大约)? ?(?<wait>\d{1,6}(?:\.\d{1,3})?) ?(?<waitUnit>毫秒|秒钟?|分钟|小时|天) ?(?:后|之后|以后|再)/u,
  },
  {
    id: 'resets-at',
    message:
      /(?:resets?|regain access|refresh(?:es|ed)?|available again|renews?|restored|try again|unblocked|lifted|until|after|next reset)(?: (?:at|on|time|is|:))? (?<resetsAt>\d{4}-\d{2}-\d{2}(?:(?:T| at | )\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?: ?(?:UTC|GMT|Z|[+-]\d{2}:?\d{2})\b)?)?)/iu,
  },
  {
    id: 'resets-at-time',
    message:
      /(?:resets?|refresh(?:es|ed)?|available again|try again|until)(?: at)? (?<resetsAt>\d{1,2}:\d{2}(?: ?[ap]m)? ?(?:UTC|GMT|Z)\b)/iu,
  },
  {
    id: 'resets-at-midnight',
    message:
      /(?:resets?|refresh(?:es)?|renews?|available again|until) (?:daily )?(?:at )?(?<resetsAt>midnight(?: ?\(?(?:UTC|GMT)\)?)?)/iu,
  },
  {
    id: 'resets-on-words',
    message:
      /(?:resets?|refresh(?:es|ed)?|available again|try again|until|regain access)(?: on| at)? (?<resetsAt>[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]m)?(?: ?(?:UTC|GMT))?)?)/u,
  },
  {
    id: 'resets-chinese',
    holds: 'han',
    message:
      /(?:将在|将于|[于在至到]) ?(?<resetsAt>\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日? ?(?:\d{1,2}:\d{2}(?::\d{2})?)?) ?(?:（?北京时间）?)? ?(?:后|重置|恢复|刷新|解除|之后|前)/u,
  },
  {
    id: 'removed-on',
    message:
      /(?:was|been|be|is|will be)(?: \w{1,12})? (?:removed|retired|deprecated|discontinued|sunset|shut down|turned off|decommissioned|deactivated)(?: on| as of| since| from)? (?<retiredAt>[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2,8} \d{4})/u,
  },
  {
    id: 'deadline-after',
    message:
      /(?:deadline exceeded|timeout)[^\n\d]{0,60} after (?<timeout>\d{1,7}(?:\.\d{1,3})?) ?(?<timeoutUnit>ms|s|seconds?|minutes?)\b/iu,
  },
  {
    id: 'timed-out-after',
    message:
      /(?:timed? ?out(?: after| of|:)?|timeout(?: of|:| after| sent in the request:)?|in less than|no response (?:within|after|in)|exceeded the timeout[\w ]{0,30}:) ?(?<timeout>\d{1,7}(?:\.\d{1,3})?) ?(?<timeoutUnit>ms|milliseconds?|s|secs?|seconds?(?:\(s\))?|minutes?)\b/iu,
  },
];
