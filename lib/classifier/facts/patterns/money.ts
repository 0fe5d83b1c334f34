import type { FactPattern } from '../fact-pattern.ts';

/** Prices, balances and caps. */
export const moneyPatterns: readonly FactPattern[] = [
  {
    id: 'remain-need',
    message:
      /(?:remain|剩余|余额|balance|available)[^\n:：]{0,12}[:：] ?(?<balance>[$＄¥￥]?-?\d[\d.]{0,14})[^\n:：]{0,20}?(?:need|需要|required|price|预扣)[^\n:：]{0,12}[:：] ?(?<price>[$＄¥￥]?-?\d[\d.]{0,14})/iu,
  },
  {
    id: 'remain',
    message:
      /(?:remain\w{0,3} (?:quota|balance|credits?)|剩余(?:额度|余额)|账户余额|available balance|current balance|balance(?: is)?)[:： ]{1,2}(?<balance>[$＄¥￥]?-?\d[\d.]{0,14})/iu,
  },
  {
    id: 'cost-budget',
    message:
      /(?:current (?:cost|spend)|spend)(?: for \w{1,12})? ?[:=] ?(?<spent>[$＄]?\d[\d.]{0,24}(?:e-\d{1,3}|x{1,3})?)[,;. ].{0,20}?(?:max(?:imum)? budget|budget|limit)(?: for \w{1,12}|_limit)? ?[:=] ?(?<cap>[$＄]?\d[\d.]{0,24}(?:e-\d{1,3})?)/iu,
  },
  // Of a gateway that counts for many: for whom, and how much.
  {
    id: 'budget-holder',
    message:
      /\b(?<holderKind>end[ _-]?user|customer|user|team|tag|organi[sz]ation|project|virtual key|key)(?:_id|_alias)? ?[=:] ?['"]?(?<holder>[\w.@+-]{1,80})['"]? (?:is |has )?(?:over (?:its |the )?budget|crossed (?:its |the )?budget|current cost)/iu,
  },
  {
    id: 'budget-exceeded-for',
    message:
      /\b(?:exceeded budget|budget exceeded|over budget) for (?<holderKind>end[ _-]?user|customer|user|team|tag|organi[sz]ation|project|virtual key|key|provider|deployment|model)[ =:]{1,3}['"]?(?<holder>[\w.@+/-]{1,80})['"]?(?:: (?<spent>[$＄]?\d[\d.]{0,24}(?:e-\d{1,3})?) >=? (?<cap>[$＄]?\d[\d.]{0,24}(?:e-\d{1,3})?))?/iu,
  },
  {
    id: 'max-budget',
    message:
      /\b(?:max(?:imum)? budget|budget limit|spend(?:ing)? (?:limit|cap)|monthly limit|hard limit)(?: is| of)? ?[:=]? ?(?<cap>[$＄]?\d[\d.]{0,14})/iu,
  },
  {
    id: 'costs-has',
    message:
      /(?:costs?|requires?|need(?:s|ed)?|price)(?: is| of)? (?<price>[$＄]\d[\d.]{0,14})[,; ].{0,60}?(?:balance|have|has|remaining|left|available)(?: is| of)?:? ?(?<balance>[$＄]-?\d[\d.]{0,14})/iu,
  },
  {
    id: 'available-required',
    message:
      /(?<balance>[$＄¥￥]-?\d[\d.]{0,14}) (?:is )?(?:available|remaining|left)[^\n\d]{1,20}(?<price>[$＄¥￥]\d[\d.]{0,14}) (?:is )?(?:required|needed)/iu,
  },
  {
    id: 'minimum-balance',
    message: /(?:at least|minimum (?:balance|deposit|top-?up) (?:is|of)) (?<price>[$＄¥￥]\d[\d.]{0,14})/iu,
  },
  // Tokens and credits that money buys.
  {
    id: 'requested-can-afford',
    message: /requested up to (?<asked>\d[\d,]{0,12}) tokens, but can only afford (?<fits>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'capacity-required',
    message: /\b(?<asked>\d[\d,]{0,12}) token capacity required, (?<fits>\d[\d,]{0,12}) available/iu,
    unit: 'tokens',
  },
  {
    id: 'limit-exceeded-numbers',
    message: /tokens limit exceeded: (?<asked>\d[\d,]{0,12}) > (?<limit>\d[\d,]{0,12})/iu,
    unit: 'tokens',
  },
  {
    id: 'remaining-required',
    message:
      /\b(?:have )?(?<left>\d[\d,]{0,12}) (?<leftUnit>credits|characters) remaining, while (?<asked>\d[\d,]{0,12}) (?<askedUnit>credits|characters) (?:are|is) required/iu,
  },
  {
    id: 'requested-left',
    message: /(?<asked>\d{1,7}) ?s requested vs\.? (?<left>\d{1,7}) ?s left/iu,
    unit: 'seconds',
  },
  { id: 'exceeds-quota-of', message: /exceeds your quota of (?<limit>\d[\d,]{0,12})/iu },
];
