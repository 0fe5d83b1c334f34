import type { Rule } from '../../model.ts';
import { HIDING } from './hiding.ts';

/** Balance, payment and quota; they stand before overload and rate, which the same words often go with. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'balance',
    message:
      /insufficient (?:[\w$]{1,20} ){0,4}(?:balance|credits?|funds?|quota)|insufficient_\w{0,20}(?:quota|balance|credits?)|\b(?:balance|credit limit|credits|quota)\b.{0,40} (?:is|are) (?:insufficient|not enough)|hết (?:credit|tiền|hạn mức)|số dư (?:không đủ|không)|balance (?:is )?(?:too low|insufficient|not enough|exhausted|empty)|(?:run|ran) out of (?:credits?|funds?)|not enough (?:balance|credits?|funds?)|(?:credit|account) balance is|no (?:remaining )?credits(?! were)|(?:requires?|need) more credits|can only afford|quota is not enough|credits? (?:are |is |have been |has been )?(?:exhausted|depleted|used up)|top[ _]?up|please recharge|out of credits|credits have (?:expired|run out)|add (?:more )?funds|(?:余额|额度|积分|点数|套餐|资源包|流量包|配额)(?:不足|不够|已?用|耗尽|已耗尽|为零|为 ?0)|请(?:先|及时|尽快)?充值|欠费|剩余额度|预扣费/iu,
    cause: 'billing/balance_empty',
  },
  {
    id: 'overdue',
    message:
      /(?:payment|account|bill|invoice) (?:is |has been )?(?:past due|overdue|in arrears|unpaid)|arrearage|overdue|failure to pay|unpaid/iu,
    cause: 'billing/account_overdue',
  },
  {
    id: 'spending-cap',
    message:
      /(?:spend(?:ing)?|monthly|hard|budget) (?:limit|cap) (?:has been |is |was )?(?:reached|exceeded)|budget has been exceeded|(?:over|exceeded) (?:\w{1,20} ){0,3}budget|budget (?:\w{1,20} ){0,2}(?:exceeded|exhausted|reached)|exceededbudget|spending limit or|key limit exceeded|reached your .{0,30}(?:spend(?:ing)?|usage) limit|exceeded your (?:billing|spending) (?:hard )?limit/iu,
    cause: 'billing/spending_cap',
  },
  {
    id: 'payment',
    message:
      /payment (?:method|required)|billing (?:is )?not (?:active|enabled)|requires? (?:a )?paid|(?:subscription|plan|trial|package) (?:is |has |have )?(?:required|inactive|expired|ended)|payment (?:has )?(?:failed|declined)|(?:valid )?credit card on file|未(?:订购|购买|订阅)|套餐.{0,4}(?:过期|到期)/iu,
    cause: 'billing/payment_required',
  },
  // With 429 it sells a higher limit.
  {
    id: 'upgrade',
    message: /(?:please |must )upgrade (?:your plan|to (?:a paid|the pro|a higher) plan)/iu,
    status: [200, 400, 402, 403, ...HIDING],
    cause: 'billing/plan_limit',
  },
  {
    id: 'quota',
    message:
      /(?:exceeded|exhausted) your (?:current|monthly|free) quota|\bno (?:remaining )?quota\b|quota (?!exceeded for \S{0,40}googleapis)(?:for .{1,40} )?(?:has been |is |was )?(?:exceeded|exhausted|used up)/iu,
    status: [200, 400, 401, 402, 403, 429, ...HIDING],
    cause: 'billing/quota_exhausted',
  },
];
