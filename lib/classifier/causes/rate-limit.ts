import type { Category } from './category.ts';

export default {
  id: 'rate_limit',
  name: 'rate limit',
  group: 'limit',
  retry: true,
  causes: {
    requests_per_minute: {
      title: 'Too many requests per minute',
      why: ['The account may send a certain number of requests a minute, and the page sent more.'],
      fixes: [
        { text: 'Space the calls out, and wait twice as long after each 429.', link: 'limits' },
        { text: 'Raise the tier of the account if the page needs this rate.', link: 'limits' },
      ],
    },
    tokens_per_minute: {
      title: 'Too many tokens per minute',
      why: ['Prompts and answers of the last minute together hold more tokens than the account may use.'],
      fixes: [
        { text: 'Shorten the prompts or lower max_tokens, and send fewer calls at once.' },
        { text: 'Look up the limits of the account.', link: 'limits' },
      ],
    },
    requests_per_day: {
      title: 'Too many requests today',
      why: ['The account’s number of requests for this day is used up.'],
      fixes: [{ text: 'Wait until the day’s allowance resets, or raise the tier of the account.', link: 'limits' }],
    },
    tokens_per_day: {
      title: 'Too many tokens today',
      why: ['The account’s number of tokens for this day is used up.'],
      fixes: [{ text: 'Wait until the day’s allowance resets, or raise the tier of the account.', link: 'limits' }],
    },
    usage_window: {
      title: 'The allowance of this period is used up',
      why: ['The plan gives an allowance for some hours or days, and it resets by itself.'],
      fixes: [{ text: 'Wait for the reset that the message names, or use pay-as-you-go meanwhile.', link: 'limits' }],
    },
    ramp_up: {
      title: 'The traffic grew too fast',
      why: ['The limits per minute are kept, but the number of requests rose faster than the provider can follow.'],
      fixes: [
        { text: 'Lower the rate to what it was before, then raise it slowly.', link: 'limits' },
        { text: 'Wait as long as retry-after says, or double the wait each time, with some chance in it.' },
      ],
    },
    concurrency: {
      title: 'Too many requests in flight',
      why: ['The account may have only some calls open at once, and more were open when this one started.'],
      fixes: [
        { text: 'Queue calls so that fewer are in flight at once.', link: 'limits' },
        { text: 'Wait before the next attempt, and double the wait each time.' },
      ],
    },
    upstream_rate_limit: {
      title: 'The provider behind the gateway limits the rate',
      why: ['The gateway passed the call on, and the provider behind it answered that there were too many.'],
      fixes: [
        { text: 'Wait and try again, doubling the wait each time.' },
        { text: 'Choose another provider or model, or ask the gateway for more concurrency.', link: 'models' },
      ],
    },
    zero_limit: {
      title: 'The account has no quota for this model',
      why: ['The limit that was reached is zero, so waiting does not help: the plan does not include the model.'],
      retry: false,
      fixes: [
        { text: 'Choose a model for which the account has a quota.', link: 'limits' },
        { text: 'Upgrade the plan, or ask for a quota.', link: 'billing' },
      ],
    },
    unspecified: {
      title: 'Too many requests',
      why: ['The provider wants fewer calls for now; it does not say which limit was reached.'],
      fixes: [
        { text: 'Wait, then try again; double the wait after each failure, with some chance in it.', link: 'limits' },
        { text: 'Look up the limits of the account.', link: 'limits' },
      ],
    },
  },
} as const satisfies Category;
