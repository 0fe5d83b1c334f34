import type { Category } from './category.ts';

export default {
  id: 'billing',
  name: 'billing',
  group: 'money',
  retry: false,
  causes: {
    balance_empty: {
      title: 'The balance does not cover this request',
      why: [
        [
          'This request costs {price}, and the balance is {balance}.',
          'This request costs {price}, more than the balance.',
          'The balance is used up: {emptyBalance}.',
          'The balance is {balance}.',
          'The request asks for up to {asked} tokens, and the balance covers {fits}.',
          'The request asks for up to {asked} tokens, more than the balance covers.',
          'The account is prepaid: its balance or credits are used up, or too small for this request.',
        ],
      ],
      fixes: [
        {
          text: [
            'Top up the {innerProvider} account if its key is yours; else report it to {gateway}, and choose another model.',
            'Top up the {accountOwner} account, or set “{outputParameter}” to at most {fits}.',
            'Top up the {accountOwner} account to at least {price}; retrying does not help.',
            'Top up the {accountOwner} account; retrying does not help.',
            'Top up the account behind {host}; retrying does not help.',
            'Top up the account; retrying does not help.',
          ],
          link: 'billing',
        },
        { text: 'Check that the key is from the account that was topped up.', link: 'keys' },
      ],
    },
    quota_exhausted: {
      title: 'The quota is used up',
      why: [
        [
          'The request needs {askedAmount}, and {left} of {limit} are left.',
          'The request needs {askedAmount}, and {left} are left.',
          '{used} of {limitAmount} are used.',
          'The quota is {limitAmount} per {window}.',
          'The quota is {limitAmount}.',
          'The quota is {limit}.',
          'The paid quota or one-time grant is used up.',
        ],
      ],
      fixes: [
        {
          text: [
            'Buy quota at {innerProvider} if its key is yours; else report it to {gateway}, and choose another model.',
            'Buy more quota from {vendor}, or wait until it resets at {resetsAt}.',
            'Buy more quota from {vendor}, or wait for the reset in {wait}.',
            'Add credits or buy more quota at {vendor}, or switch to pay-as-you-go.',
            'Raise the quota of the key or account at {host}, or use another key.',
          ],
          link: 'billing',
        },
        { text: 'See the usage page for what used it.', link: 'billing' },
      ],
    },
    spending_cap: {
      title: ['The budget of {holder} is used up', 'The spending limit is reached'],
      why: [
        [
          '{spent} is spent, and the budget is {cap}: it is that of {holder}, not of the whole account.',
          '{spent} is spent, and the limit is {cap}.',
          'The limit is {cap}.',
          'A spending limit or budget of the account, project, or key is reached.',
        ],
      ],
      retryText: 'No. The same request will fail until the limit is raised or resets.',
      fixes: [
        {
          text: [
            'Raise or reset the budget of {holder}, which is {cap}, or wait for its next period.',
            'Raise or reset the budget of {holder}, or wait for its next period.',
            'Raise the spending limit of {cap}, or wait until it resets at {resetsAt}.',
            'Raise the spending limit or budget of {cap}, or wait for its reset.',
            'Raise the spending limit, or wait until it resets at {resetsAt}.',
            'Raise the spending limit or budget, or wait for its reset.',
          ],
          link: 'billing',
        },
        { text: 'Find out which requests used up the limit before you raise it.', link: 'billing' },
      ],
    },
    plan_limit: {
      title: 'The plan does not include this',
      why: [
        [
          '“{model}” is not included in the plan, or the plan’s allowance is used up.',
          'The plan does not include this, or its allowance is used up.',
        ],
      ],
      retryText: 'No. The same request will fail until the plan changes or its allowance resets.',
      fixes: [
        {
          text: [
            'Upgrade the {vendor} plan, or switch to pay-as-you-go.',
            'Upgrade the plan, or switch to pay-as-you-go.',
          ],
          link: 'billing',
        },
      ],
    },
    payment_required: {
      title: 'A payment method or paid plan is required',
      why: ['The account has no valid payment method or no active paid plan.'],
      fixes: [
        {
          text: [
            'Add a payment method or a paid plan to the {accountOwner} account: upgrade or subscribe there.',
            'Add a payment method or a paid plan to the account.',
          ],
          link: 'billing',
        },
      ],
    },
    account_overdue: {
      title: 'The account has an unpaid invoice',
      why: ['The provider blocked the account until the invoice is paid.'],
      fixes: [
        {
          text: [
            'Pay the invoice in the {accountOwner} console, then wait a few minutes.',
            'Pay the invoice, then wait a few minutes.',
          ],
          link: 'billing',
        },
      ],
    },
  },
} as const satisfies Category;
