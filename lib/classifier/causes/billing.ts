import type { Category } from './category.ts';

export default {
  id: 'billing',
  name: 'billing',
  group: 'money',
  retry: false,
  causes: {
    balance_empty: {
      title: 'The account balance is used up',
      why: ['The prepaid balance or the credits of the account do not cover this call.'],
      fixes: [
        { text: 'Top up the account at {provider}; retrying will not help.', link: 'billing' },
        { text: 'Check that the key belongs to the account that was topped up.', link: 'keys' },
      ],
    },
    quota_exhausted: {
      title: 'The bought quota is used up',
      why: ['The tokens or calls that the account paid for, or was given once, are spent.'],
      fixes: [
        { text: 'Buy more quota, or switch to pay-as-you-go.', link: 'billing' },
        { text: 'Check in the usage page what spent it.', link: 'billing' },
      ],
    },
    spending_cap: {
      title: 'The spending limit is reached',
      why: ['The account, project or key has a limit on what it may spend, and it is reached.'],
      fixes: [
        { text: 'Raise the spending limit, or wait for the day on which it resets.', link: 'billing' },
        { text: 'Find out which calls spent it before raising it.', link: 'billing' },
      ],
    },
    plan_limit: {
      title: 'The plan does not include this',
      why: ['The plan of the account is too small for this call, or its allowance is spent.'],
      fixes: [{ text: 'Upgrade the plan, or switch to pay-as-you-go.', link: 'billing' }],
    },
    payment_required: {
      title: 'A payment is needed first',
      why: ['The account has no payment method or no paid plan.'],
      fixes: [{ text: 'Add a payment method or a paid plan to the account.', link: 'billing' }],
    },
    account_overdue: {
      title: 'A bill of the account is unpaid',
      why: ['The provider stopped the account until the open bill is paid.'],
      fixes: [{ text: 'Pay the open bill, then wait a few minutes.', link: 'billing' }],
    },
  },
} as const satisfies Category;
