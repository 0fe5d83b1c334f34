import type { Category } from './category.ts';

export default {
  id: 'upstream_error',
  name: 'upstream error',
  group: 'provider',
  retry: true,
  causes: {
    provider_failed: {
      title: 'The provider behind the gateway failed',
      why: [
        [
          '{innerProvider}, behind {provider}, failed or was unreachable.',
          'The gateway passed the request on, and the server behind it failed or was unreachable.',
        ],
      ],
      fixes: [
        {
          text: [
            'Retry in {wait}, then with exponential backoff.',
            'Retry with exponential backoff; if you own {host}, check that the server behind it runs and read its log.',
          ],
        },
        { text: 'Choose a similar model of another provider if it persists.', link: 'models' },
        { text: 'Check the {vendor} status page.', link: 'status' },
      ],
    },
    no_channel: {
      title: 'The gateway has no route to a provider',
      why: ['The channel behind the gateway is disabled, or none is free.'],
      fixes: [
        { text: 'Retry in a few seconds, then choose another model or group.', link: 'models' },
        {
          text: [
            'Report “{model}” to {provider} support or the gateway’s administrator, who can enable a channel for it.',
            'Report the model to {provider} support or the gateway’s administrator, who can enable a channel for it.',
          ],
          link: 'docs',
        },
      ],
    },
  },
} as const satisfies Category;
