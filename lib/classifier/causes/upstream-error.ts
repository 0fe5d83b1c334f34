import type { Category } from './category.ts';

export default {
  id: 'upstream_error',
  name: 'upstream error',
  group: 'provider',
  retry: true,
  causes: {
    provider_failed: {
      title: 'The provider behind the gateway failed',
      why: ['The gateway passed the call on, and the provider behind it broke or could not be reached.'],
      fixes: [
        { text: 'Try again after a short wait.' },
        { text: 'Choose a similar model of another provider if it stays.', link: 'models' },
        { text: 'Check the status page of {provider}.', link: 'status' },
      ],
    },
    no_channel: {
      title: 'The gateway has no route to a provider',
      why: ['The channel behind the gateway is switched off, or none is free.'],
      fixes: [
        { text: 'Try again shortly, then choose another model or group.', link: 'models' },
        { text: 'Tell the support of {provider} which model has no channel.', link: 'docs' },
      ],
    },
  },
} as const satisfies Category;
