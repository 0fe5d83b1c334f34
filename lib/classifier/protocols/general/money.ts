import type { Rule } from '../../model.ts';

/** Balance, payment and quota; they stand before overload and rate, which the same words often go with. */
export const moneyRules: readonly Rule[] = [
  {
    id: 'balance',
    message:
      /insufficient (?:[\w$]{1,20} ){0,4}(?:balance|credits?|funds?|quota)|balance (?:is )?(?:too low|insufficient|not enough|exhausted|empty)|(?:run|ran) out of (?:credits?|funds?)|not enough (?:balance|credits?|funds?)|(?:credit|account) balance is|no (?:remaining )?credits(?! were)|(?:requires?|need) more credits|can only afford|quota is not enough|credits? (?:are |is |have been |has been )?(?:exhausted|depleted|used up)|top ?up|please recharge|(?:余额|额度|积分|点数)(?:不足|不够|已用|用尽|耗尽|为零)|欠费|剩余额度|预扣费/iu,
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
      /(?:spend(?:ing)?|monthly|hard|budget) (?:limit|cap) (?:has been |is |was )?(?:reached|exceeded)|budget has been exceeded|(?:over|exceeded) (?:\w{1,20} ){0,3}budget|budget (?:\w{1,20} ){0,2}(?:exceeded|exhausted|reached)|exceededbudget|spending limit or|key limit exceeded|reached your .{0,30}(?:spend(?:ing)?|usage) limit/iu,
    cause: 'billing/spending_cap',
  },
  {
    id: 'payment',
    message:
      /payment (?:method|required)|billing (?:is )?not (?:active|enabled)|requires? (?:a )?paid|subscription (?:is )?(?:required|inactive|expired)/iu,
    cause: 'billing/payment_required',
  },
  {
    id: 'quota',
    message:
      /(?:exceeded|exhausted) your (?:current|monthly|free) quota|quota (?:has been |is |was )?(?:exceeded|exhausted|used up)/iu,
    status: [400, 401, 402, 403, 429],
    cause: 'billing/quota_exhausted',
  },
];
