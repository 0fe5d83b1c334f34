import type { FactPattern } from '../fact-pattern.ts';

/** Lengths as validators tell them, exact and with the field. */
export const lengthPatterns: readonly FactPattern[] = [
  {
    id: 'expected-maximum-characters',
    message:
      /(?:'(?<field>[\w.[\]]{1,100})': )?string too long\. Expected a string with maximum length (?<limit>\d[\d,]{0,12})(?<!,)(?:, but got a string with length (?<asked>\d[\d,]{0,12}))?/iu,
    unit: 'characters',
  },
  {
    id: 'expected-maximum-items',
    message:
      /(?:'(?<field>[\w.[\]]{1,100})': )?(?:array|object) too long\. Expected an (?:array|object) with (?:maximum length|at most) (?<limit>\d[\d,]{0,12})(?<!,)(?:, but got an (?:array|object) with (?:length )?(?<asked>\d[\d,]{0,12}))?/iu,
    unit: 'items',
  },
  {
    id: 'expected-minimum-characters',
    message:
      /(?:'(?<field>[\w.[\]]{1,100})': )?(?:string too short|empty string)\. Expected a string with minimum length (?<minimum>\d[\d,]{0,12})(?<!,)(?:, but got (?:a string with length (?<asked>\d[\d,]{0,12}))?)?/iu,
    unit: 'characters',
  },
  {
    id: 'expected-minimum-items',
    message:
      /(?:'(?<field>[\w.[\]]{1,100})': )?(?:array too short|empty array)\. Expected an array with minimum length (?<minimum>\d[\d,]{0,12})(?<!,)(?:, but got (?:an array with length (?<asked>\d[\d,]{0,12}))?)?/iu,
    unit: 'items',
  },
];

/** Sizes in bytes, lengths in characters, and how many there may be. */
export const sizePatterns: readonly FactPattern[] = [
  {
    id: 'quoted-length',
    holds: 'quote',
    message:
      /['"`](?:\$\.)?(?<field>[a-z_][\w.]{1,60})['"`] length must be (?:(?:less|smaller|lower|shorter) (?:than )?or equal (?:than|to)|at most) (?<limit>\d{1,7})/iu,
    unit: 'characters',
  },
  {
    id: 'bytes-more-than-bytes',
    holds: 'size',
    message:
      /(?<asked>\d[\d,.]{0,14}) ?(?<askedUnit>bytes|[kmg]i?b)(?: > | exceeds? | is (?:larger|greater|bigger) than | over )(?:the )?(?:\w{1,12} ){0,4}(?<limit>\d[\d,.]{0,14}) ?(?<limitUnit>bytes|[kmg]i?b)\b/iu,
  },
  {
    id: 'size-limit-read',
    holds: 'size',
    message: /size limit \((?<limit>\d[\d,]{0,14})\) exceeded \((?<asked>\d[\d,]{0,14}) (?<askedUnit>bytes)/iu,
  },
  {
    id: 'size-in-brackets',
    holds: 'size',
    message:
      /size[^\n(]{0,20}\((?<asked>\d[\d,.]{0,14}) ?(?<askedUnit>bytes|[kmg]i?b)\)[^\n\d]{1,40}(?<limit>\d[\d,.]{0,14}) ?(?<limitUnit>bytes|[kmg]i?b)\b/iu,
  },
  {
    id: 'size-limit',
    holds: 'size',
    message:
      /(?:max(?:imum)?|limit|exceed(?:s|ed|ing)?|over|larger than|bigger than|greater than|more than|less than|smaller than|under|within|below|up to|at most|cannot exceed|不能超过|不超过|超过|小于|不得超过|最大(?:为|支持)?|限制(?:为|在)?|上限(?:为|是)?)[^\n\d]{0,40}(?<limit>\d[\d,.]{0,14}) ?(?<limitUnit>bytes|[kmg]i?b|m)\b/iu,
  },
  {
    id: 'size-maximum',
    holds: 'size',
    message: /(?<limit>\d[\d,.]{0,14}) ?(?<limitUnit>[kmg]i?b|bytes) (?:maximum|max\b|limit)/iu,
  },
  {
    id: 'at-most-characters',
    message:
      /(?:at most|up to|no more than|over|maximum (?:of|length(?: of| is)?)|max(?:imum)? length:?|exceeds? (?:the )?(?:\w{1,12} ){0,4}(?:of)?|longer than|fewer than|less than|under|shorter than|within|limit(?:ed)? (?:of|to|is))[ :(]{0,2}(?<limit>\d[\d,]{0,12}) ?(?<limitUnit>characters?(?:\(s\))?|chars?|words)\b/iu,
  },
  {
    id: 'max-input-characters',
    message: /max(?:imum)?[^\n]{1,30}characters[^\n]{0,20}?(?:is|of|:) (?<limit>\d[\d,]{0,12})/iu,
    unit: 'characters',
  },
  {
    id: 'at-least-items',
    message:
      /(?:should have|must (?:contain|have|be)|contain) at least (?<minimum>\d[\d,]{0,9}) ?(?<minimumUnit>items?|element\(?s?\)?|character(?:\(s\)|s)?|messages?|tokens?)/iu,
  },
  {
    id: 'found-items',
    message:
      /maximum of (?<limit>\d[\d,]{0,9}) (?<limitUnit>\w{3,12}) .{1,60}(?:found|got|received|provided) (?<asked>\d[\d,]{0,9})/iu,
  },
  {
    id: 'at-most-items',
    message:
      /(?:at most|(?<!requested )up to|no more than|maximum (?:number )?of|max(?:imum)?(?: of)?|only supports?|only|limit(?:ed)? (?:of|to)|more than|over|exceeds?)[ :]{1,2}(?<limit>\d[\d,]{0,9}) (?:\w{1,12} )?(?<limitUnit>images?(?:\(s\))?|files?|messages?|tools?|functions?|pages?|items?|documents?|inputs?|blocks?|elements?|texts?|videos?|tokens?|sequences?|prompts?|pixels?|dimensions?)\b/iu,
  },
  {
    id: 'only-one-item',
    message:
      /(?:only supports?|at most|only|supports? only|up to) (?:one|a single) (?:\w{1,12} )?(?<limitUnit>image|file|message|tool|page|document|input|video|prompt)\b/iu,
    also: { limit: '1' },
  },
  {
    id: 'maximum-is',
    message:
      /(?:max(?:imum)?|limit|largest|max allowed)(?: number)?(?: of)?(?: \w{1,14}){0,3} (?:is|are|count|size:?|of)[ :]{0,2}(?<limit>\d[\d,]{0,12})(?: (?<limitUnit>images?|files?|messages?|tools?|functions?|pages?|items?|documents?|inputs?|blocks?|texts?|tokens?|characters?|pixels?|requests?|seconds?|bytes))?\b(?! ?(?:minute|hour|%|\/|[kmg]i?b\b))/iu,
  },
  {
    id: 'largest-size',
    message:
      /(?:max(?:imum|\.)?|at most|up to|no (?:larger|bigger) than|exceeds?|within|limit(?:ed)? (?:of|to|is)|不能超过|不超过|超过|最大)[^\n\d]{0,40}(?<maxSize>\d{1,5} ?[x×*] ?\d{1,5})\b/iu,
  },
  {
    id: 'smallest-size',
    message:
      /(?:min(?:imum|\.)?|at least|no smaller than|less than|smaller than|below|under|不能小于|不小于|小于|最小)[^\n\d]{0,40}(?<minSize>\d{1,5} ?[x×*] ?\d{1,5})\b/iu,
  },
  {
    id: 'allowed-size-pixels',
    message: /size(?: for [a-z][\w -]{1,40})?: (?<limit>\d[\d,]{0,12}) (?<limitUnit>pixels)/iu,
  },
  {
    id: 'batch-not-larger',
    message:
      /batch size .{0,40}?(?:not (?:be )?(?:larger|greater|more|bigger) than|at most|no more than|not exceed|maximum(?: of| is)?) (?<limit>\d[\d,]{0,9})/iu,
    unit: 'items',
  },
  {
    id: 'batch-size',
    message:
      /batch size (?<asked>\d[\d,]{0,9}) (?:>|exceeds?|is (?:larger|greater) than) (?:the )?(?:max(?:imum)?)?[^\n\d]{0,40}(?<limit>\d[\d,]{0,9})/iu,
    unit: 'items',
  },
  {
    id: 'number-of-exceeds',
    message:
      /(?<limitUnit>images|files|messages|tools|inputs|documents|texts|pages|items|functions)[^\n(]{0,20}\((?<asked>\d[\d,]{0,9})\) (?:exceeds?|is (?:larger|greater|more) than)[^\n\d]{0,30}(?<limit>\d[\d,]{0,9})/iu,
  },
  {
    id: 'size-chinese',
    holds: 'size',
    message:
      /(?:大小|文件|图片|视频|音频|体积).{0,14}(?:不能超过|不得超过|不超过|超过|超出|小于|最大|上限|限制).{0,6}?(?<limit>\d[\d.]{0,9}) ?(?<limitUnit>[kmg]i?b|[kmg](?![a-z]))/iu,
  },
  {
    id: 'count-chinese',
    holds: 'han',
    message:
      /(?:最多|不能超过|不得超过|不超过|超过|上限(?:为|是)?|最大(?:为|支持)?|仅支持|只支持) ?(?<limit>\d[\d,]{0,9}) ?(?<limitUnit>张图?片?|个文件|个字符|字符|个字|字|条消息|[条页个次秒]|像素|tokens?)/iu,
  },
  {
    id: 'longer-than-seconds',
    message:
      /(?<asked>\d{1,7}(?:\.\d{1,3})?) ?(?<askedUnit>seconds?|minutes?) (?:is |are )?(?:longer than|exceeds?|greater than|more than|over) (?:the )?(?:[a-z]{1,12} ){0,3}(?<limit>\d{1,7}(?:\.\d{1,3})?) ?(?<limitUnit>seconds?|minutes?)/iu,
  },
  {
    id: 'duration',
    message:
      /(?:longer than|exceeds?|maximum|max|at most|up to|over|within) (?:the )?(?:[a-z]{1,12} ){0,3}(?<limit>\d[\d,.]{0,9}) ?(?<limitUnit>seconds?|minutes?|hours?) (?:limit|long)/iu,
  },
];
