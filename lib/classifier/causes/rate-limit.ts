import type { Category } from './category.ts';

export default {
  id: 'rate_limit',
  name: 'rate limit',
  group: 'limit',
  retry: true,
  causes: {
    requests_per_minute: {
      title: [
        'More than {limitAmount} per {window}',
        'More than {limitAmount} a minute',
        'Too many requests per minute',
      ],
      why: [
        [
          'The limit counts all requests of the account or key together: {used} were used.',
          'The limit counts all requests of the account or key together.',
        ],
      ],
      fixes: [
        {
          text: [
            'Wait {wait}, then send at most {limitAmount} per {window}.',
            'Throttle to at most {limitAmount} per {window}, with exponential backoff on 429.',
            'Wait {wait}, then send at most {limit} requests a minute.',
            'Wait {wait}, then throttle requests, with exponential backoff on 429.',
            'Throttle requests to at most {limit} a minute, with exponential backoff on 429.',
            'Throttle requests, with exponential backoff on 429.',
          ],
          link: 'limits',
        },
        {
          text: [
            'Request a higher usage tier or quota from {vendor} if the app needs this rate.',
            'Raise the limit on the server at {localHost} if the app needs this rate.',
            'Ask the operator of {host} for a higher limit if the app needs this rate.',
          ],
          link: 'limits',
        },
      ],
    },
    tokens_per_minute: {
      title: [
        'Over {limitAmount} per {window}',
        'Over {limitAmount} a minute',
        'Over {limit} tokens a minute',
        'Too many tokens per minute',
      ],
      why: [
        [
          '{used} were used and this request needs {asked}; prompts and outputs count together.',
          'This request needs {asked}; prompts and outputs count together.',
          'Prompts and outputs of all requests count together.',
        ],
      ],
      fixes: [
        {
          text: [
            'Wait {wait}, then stay under {limitAmount} per {window}: shorter prompts, a lower output limit, fewer requests at once.',
            'Stay under {limitAmount} per {window}: shorter prompts, a lower output limit, fewer requests at once.',
            'Wait {wait}, then stay under {limit} tokens a minute: shorter prompts, a lower output limit, fewer requests at once.',
            'Stay under {limit} tokens a minute: shorter prompts, a lower output limit, fewer requests at once.',
            'Wait {wait}, then shorten the prompts, lower the output limit, and send fewer requests at once.',
            'Shorten the prompts, lower the output limit, and send fewer requests at once.',
          ],
          link: 'limits',
        },
        {
          text: [
            'Use a {innerProvider} key of your own, or choose another model: the limit may be that of {gateway}, not yours.',
            'Request a higher usage tier or quota from {vendor} if the app needs more.',
            'Ask the operator of {host} for a higher limit if the app needs more.',
          ],
          link: 'limits',
        },
      ],
    },
    requests_per_day: {
      title: ['More than {limitAmount} today', 'Too many requests today'],
      why: [
        [
          'The app at {appServer}, or the API behind it, counts requests per day, and those of this day are used up.',
          'The account’s requests for this day are used up.',
        ],
      ],
      retryText: ['Yes, from {resetsAt} on.', 'Yes, after the daily limit resets.'],
      fixes: [
        {
          text: [
            'Sign in if guests have a limit of their own, wait until the day is over, or raise the limit in the code of {appServer}.',
            'Wait {wait} for the daily limit to reset, or use another model or a higher usage tier until then.',
            'Wait until the daily limit resets at {resetsAt}, or use another model or a higher usage tier until then.',
            'Wait until the daily limit resets, or use another model or a higher usage tier until then.',
          ],
          link: 'limits',
        },
      ],
    },
    tokens_per_day: {
      title: [
        'The limit of {limitAmount} per day is reached',
        'The limit of {limit} tokens a day is reached',
        'Too many tokens today',
      ],
      why: [['{used} are used.', 'Prompts and outputs of all requests count together.']],
      retryText: ['Yes, from {resetsAt} on.', 'Yes, after the daily limit resets.'],
      fixes: [
        {
          text: [
            'Wait {wait} for the daily limit to reset, or use another model or a higher usage tier until then.',
            'Wait until the daily limit resets at {resetsAt}, or use another model or a higher usage tier until then.',
            'Wait until the daily limit resets, or use another model or a higher usage tier until then.',
          ],
          link: 'limits',
        },
      ],
    },
    usage_window: {
      title: ['The allowance per {window} is used up', 'The allowance of this period is used up'],
      why: [
        [
          'The plan allows {limitAmount} per {window} and resets automatically.',
          'The request asks for {asked}, and {left} are left.',
          'The plan’s allowance is for some hours or days and resets automatically.',
        ],
      ],
      retryText: ['Yes, from {resetsAt} on.', 'Yes, after the allowance resets.'],
      fixes: [
        {
          text: [
            'Wait until the allowance resets at {resetsAt}, or switch to pay-as-you-go until then.',
            'Wait {wait} until the allowance resets, or switch to pay-as-you-go until then.',
            'Wait until the allowance per {window} resets, or switch to pay-as-you-go or another model until then.',
            'Wait until the allowance resets, or switch to pay-as-you-go or another model until then.',
          ],
          link: 'limits',
        },
      ],
    },
    ramp_up: {
      title: 'Traffic ramped up too fast',
      why: ['The limits per minute are kept, but the number of requests rose faster than the provider can scale.'],
      fixes: [
        {
          text: [
            'Wait {wait}, then raise the rate slowly.',
            'Lower the rate to what it was before, then raise it slowly.',
          ],
          link: 'limits',
        },
        { text: 'Retry with exponential backoff and jitter.' },
      ],
    },
    concurrency: {
      title: ['The concurrency limit of {limit} is reached', 'Too many concurrent requests'],
      why: [
        [
          'This request started while {limit} or more were open.',
          'The account or key has a concurrency limit, and more requests were open when this one started.',
        ],
      ],
      fixes: [
        {
          text: ['Limit concurrent requests to {limit}: queue the rest.', 'Limit concurrent requests: queue the rest.'],
          link: 'limits',
        },
        {
          text: [
            'Wait {wait} before the next attempt, then use exponential backoff.',
            'Wait before the next attempt, with exponential backoff.',
          ],
        },
      ],
    },
    upstream_rate_limit: {
      title: 'The provider behind the gateway is rate limiting',
      why: [
        [
          '{innerProvider}, behind {provider}, returned a rate limit error: it is the gateway’s limit there, not one of this key.',
          'The limit may be that of the gateway’s own account there, not one of this key.',
        ],
      ],
      fixes: [
        {
          text: ['Wait {wait}, then retry with exponential backoff.', 'Retry with exponential backoff.'],
          link: 'models',
        },
        {
          text: [
            'Route the request to another provider than {innerProvider}, choose another model, or add a {innerProvider} key of your own.',
            'Add another account or key to the gateway at {localHost}, or choose another model.',
            'Choose another provider or model, or ask {vendor} support for a higher limit or more concurrency.',
            'Choose another provider or model, or ask the operator of {host} for a higher limit.',
          ],
          link: 'models',
        },
      ],
    },
    zero_limit: {
      title: ['The account has no quota for “{model}”', 'The account has no quota for this model'],
      why: ['The limit that was reached is zero, so waiting does not help: the plan does not include the model.'],
      retry: false,
      fixes: [
        { text: 'Choose a model that the account has quota for.', link: 'limits' },
        {
          text: [
            'Upgrade the plan, or request quota for “{model}” from {vendor}.',
            'Upgrade the plan, or request quota.',
          ],
          link: 'billing',
        },
      ],
    },
    unspecified: {
      title: 'Too many requests',
      why: [
        [
          'The limit is {limitAmount} per {window}; {used} were used.',
          'The limit is {limitAmount} per {window}.',
          'The limit is {limitAmount}.',
          'A limit per {window} is reached.',
          '{account} is throttling requests; the response does not say which limit was reached, or whether it is this account’s.',
        ],
      ],
      fixes: [
        {
          text: [
            'Wait until {resetsAt}, then send at most {limitAmount} per {window}.',
            'Wait {wait}, then send at most {limitAmount} per {window}.',
            'Send at most {limitAmount} per {window}, with exponential backoff on 429.',
            'Wait until {resetsAt}, then retry; send fewer requests at once.',
            'Wait {wait}, then retry with exponential backoff; send fewer requests at once.',
            'Retry with exponential backoff and jitter, and send fewer requests at once.',
          ],
          link: 'limits',
        },
        {
          text: [
            'Raise the request rate and burst that {proxy} allows, or send fewer requests.',
            'Look up the account’s limits for “{model}” in the {accountOwner} console, or switch to another model.',
            'Look up the account’s limits in the {accountOwner} console, or switch to another model.',
            'Raise the limit on the server at {localHost}; if it only passes on a provider’s limit, switch to another model or key there.',
            'Read the log of the server at {appServer}: the limit is its own, or that of the API it calls.',
            'Ask the operator of {host} for the limits, or switch to another model or key.',
          ],
          link: 'limits',
        },
      ],
    },
  },
} as const satisfies Category;
