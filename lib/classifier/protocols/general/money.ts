import type { Rule } from '../../model.ts';
import { HIDING } from './masking-statuses.ts';

/** Balance, payment and quota; they stand before overload and rate, which the same words often go with. */
export const moneyRules: readonly Rule[] = [
  // A gateway without a key for the provider behind it offers its credits in the same breath.
  {
    id: 'no-key-set',
    message: /^no api[ _-]?key (?:is |was )?(?:set|configured|found)\b/iu,
    cause: 'authentication/missing_key',
  },
  {
    id: 'balance',
    message:
      /insufficient (?:[\w$]{1,20} ){0,4}(?:balance|credits?|funds?|quota)|insufficient_\w{0,20}(?:quota|balance|credits?)|\b(?:balance|credit limit|credits|quota)\b.{0,40} (?:is|are) (?:insufficient|not enough)|hết (?:credit|tiền|hạn mức)|số dư (?:không đủ|không)|balance (?:is )?(?:too low|insufficient|not enough|exhausted|empty)|(?:run|ran) out of (?:credits?|funds?)|not enough (?:balance|credits?|funds?)|(?:credit|account) balance is|no (?:remaining )?credits(?! were)|(?:requires?|need) more credits|(?:more|additional|extra) (?:credits?|usage) (?:is |are )(?:required|needed)|not been recharged|out of (?:extra|included|paid) usage|to increase, visit .{1,60}(?:credits|billing|\/keys)|can only afford|quota is not enough|credits? (?:are |is |have been |has been )?(?:exhausted|depleted|used up)|top[ _]?up|please recharge|out of credits|credits have (?:expired|run out)|add (?:more )?funds|(?:余额|额度|积分|点数|套餐|资源包|流量包|配额)(?:不足|不够|已?用|耗尽|已耗尽|为零|为 ?0)|请.{0,4}充值|欠费|剩余额度|预扣费/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'lacking',
    message:
      /(?:insufficient|not enough|\bno|\blow|lacks?(?: sufficient)?|\bout of|negative|have (?:enough|sufficient|any)) (?:[\w$]{1,16} ){0,3}(?:credits?(?! (?:were|was|will|card|is required))|balance|funds|money)\b|(?:insufficient|not enough) (?:\w{1,16} ){0,2}points\b|out of (?:\w{1,12} )?tokens (?:in|on|for|of) (?:\w{1,12} )?plan|insufficient_funds\b/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'used-up',
    message:
      /\b(?:balance|credits?|wallet|funds|points) .{0,20}(?:negative|empty|exhausted|depleted|zero\b|is 0\b|too low|insufficient|used up|run out|expired|not (?:sufficient|enough))/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'pay-in',
    message:
      /\b(?:top[- ]up|recharge|refill|replenish)\b|\b(?:add|buy|purchase) (?:more |some )?(?:\w{1,10} )?(?:credits|funds)\b/iu,
    status: [200, 400, 401, 402, 403, ...HIDING],
    cause: 'billing/balance_empty',
  },
  {
    id: 'balance-abroad',
    message:
      /余额(?:为负|已?用|已?耗)|余量(?:不足|已?用)|计费资源|(?:额度|点数|积分|免费次数)(?:不足|不够|已?经?(?:用完|用尽|耗尽))|[額点點]数?不足|(?:残高|餘額|點數|クレジット).{0,3}不足|guthaben|(?:crédits?|solde) insuffisant|(?:saldo|créditos?) insuficiente|saldo (?:tidak|insufficiente)|suficientes créditos|недостаточно средств|баланс.{0,20}(?:исчерпан|недостаточ)|(?:크레딧|잔액).{0,4}부족/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'overdue',
    message:
      /(?:subscription|organization|project|team|workspace) (?:is |has )?(?:past due|overdue|in arrears)|outstanding (?:balance|payments?|invoices?)|non-?payment|\barrears\b|\bowes\b|停机|账单逾期|(?:payment|account|bill|invoice) (?:is |has been )?(?:past due|overdue|in arrears|unpaid)|arrearage|overdue|failure to pay|unpaid|in good standing/iu,
    cause: 'billing/account_overdue',
  },
  {
    id: 'spending-cap',
    message:
      /(?:spend(?:ing)?|monthly|hard|budget) (?:limit|cap) (?:has been |is |was )?(?:reached|exceeded)|budget has been exceeded|(?:over|exceeded) (?:\w{1,20} ){0,3}budget|budget (?:\w{1,20} ){0,2}(?:exceeded|exhausted|reached)|exceededbudget|spending limit or|key limit exceeded|reached your .{0,30}(?:spend(?:ing)?|usage) limit|(?:key|account|project|organization|team|user) (?:has )?(?:reached|exceeded|hit) its (?:\w{1,12} )?(?:usage|spend(?:ing)?|credit|budget|quota)\b|reached the set .{1,30}limit|exceeded your (?:billing|spending) (?:hard )?limit|(?:reached|exceeded|hit|over) (?:\w{1,14} ){0,4}(?:spend(?:ing)?|credit|cost|plan|budget) (?:limit|cap)|(?:reached|exceeded|hit) (?:\w{1,14} ){0,2}(?:budget|usage cap|included credits)|(?:cost|budget|credit|spend(?:ing)?) (?:limit|cap) (?:was |has been |is )?(?:reached|exceeded|hit)/iu,
    cause: 'billing/spending_cap',
  },
  {
    id: 'payment',
    message:
      /payment (?:method|required)|billing (?:is )?not (?:active|enabled)|requires? (?:a )?paid|(?:subscription|plan|trial|package) (?:is |has |have )?(?:required|inactive|expired|ended)|payment (?:has )?(?:failed|declined)|(?:valid )?credit card on file|no active subscription|\bget .{1,30} subscription to use|(?:needs?|requires?) an active subscription|(?:subscription|plan|trial|membership) .{0,14}(?:expired|ended|inactive|not active|cancell?ed|is over)|(?:renew|activate) your (?:subscription|plan|membership)|trial (?:credits|period) .{0,12}(?:expired|ended|over)|billing .{0,14}(?:disabled|not (?:enabled|active|configured|set up))|card (?:was |has been |is )?declined|(?:no|missing|update (?:your|the)|add (?:your|a)) payment method|未(?:订购|购买|订阅)|(?:套餐|订阅|会员).{0,4}(?:过期|到期|失效)/iu,
    cause: 'billing/payment_required',
  },
  {
    id: 'plan-without',
    message: /\b(?:plan|subscription|membership) does(?: not|n.t) (?:currently )?(?:include|cover|allow|support)\b/iu,
    cause: 'billing/plan_limit',
  },
  // With 429 it sells a higher limit.
  {
    id: 'upgrade',
    message:
      /\bupgrade (?:your (?:plan|account|subscription)|to (?:a paid|the pro|a higher|pro) ?(?:plan|tier)?)|\b(?:requires?|only available (?:on|to|for|in)|need) (?:a |the )?paid (?:plan|tier|subscription|users?|accounts?)/iu,
    status: [200, 400, 402, 403, ...HIDING],
    cause: 'billing/plan_limit',
  },
  {
    id: 'quota',
    message:
      /(?:exceeded|exhausted) (?:your |the )?(?:current|monthly|free) (?:\w{1,10} )?quota|\busage (?:has )?exceed(?:s|ed) (?:your |the |its )?(?:\w{1,10} )?quota\b|exceeds your quota|\bno (?:remaining )?quota\b|quota reached (?:its |the )?max|used up your quota|has insufficient quota|quota (?:is )?(?:insufficient|not enough)|配额.{0,3}(?:用完|用尽|耗尽|不足)|quota (?!exceeded for \S{0,40}googleapis)(?:for .{1,40} )?(?:has been |is |was )?(?:exceeded|exhausted|used up)/iu,
    status: [200, 400, 401, 402, 403, 429, ...HIDING],
    cause: 'billing/quota_exhausted',
  },
  {
    id: 'billing-details',
    message: /check your (?:plan and )?billing|\bcheck your account balance/iu,
    cause: 'billing/payment_required',
  },
];
