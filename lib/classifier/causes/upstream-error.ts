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
          'The server behind the gateway failed or was unreachable: “{message}”',
          'The gateway passed the request on, and the server behind it failed or was unreachable.',
        ],
      ],
      fixes: [
        {
          text: [
            'Retry in {wait}, then with exponential backoff.',
            'Check that the server behind {proxy} runs and listens where {proxy} forwards to, and read the error log of {proxy}.',
            'Retry with exponential backoff; check that the server behind {localHost} runs, and read its log.',
            'Retry with exponential backoff.',
          ],
        },
        {
          text: 'Check from the machine of {host} that {localUpstream} responds; in a container “localhost” is the container itself.',
        },
        { text: 'Choose another model or provider if it persists.', link: 'models' },
        { text: 'Look up code {code} in the {vendor} docs.', link: 'errors' },
        { text: 'Check the {statusOwner} status page.', link: 'status' },
      ],
    },
    no_channel: {
      title: 'The gateway has no route to a provider',
      why: ['The channel behind the gateway is disabled, or none is free.'],
      fixes: [
        { text: 'Retry in a few seconds, then choose another model or group.', link: 'models' },
        {
          text: [
            'Sign in to {innerProvider} again on the gateway at {localHost}, or add another account that serves “{model}”.',
            'Sign in to {innerProvider} again on the gateway at {localHost}, or add another account.',
            'Report “{model}” to {vendor} support: a channel has to be enabled for it.',
            'Report the model to {vendor} support: a channel has to be enabled for it.',
            'Enable a channel or account for “{model}” on the gateway at {localHost}: add one, or sign in again.',
            'Enable a channel or account for the model on the gateway at {localHost}: add one, or sign in again.',
            'Ask the gateway’s administrator to enable a channel for the model.',
          ],
          link: 'docs',
        },
      ],
    },
  },
} as const satisfies Category;
