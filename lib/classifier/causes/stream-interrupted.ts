import type { Category } from './category.ts';

export default {
  id: 'stream_interrupted',
  name: 'stream interrupted',
  group: 'provider',
  retry: true,
  causes: {
    ended_early: {
      title: 'Stream ended early',
      why: ['The connection closed normally, but the event that ends a response never came.'],
      fixes: [
        { text: 'Retry, and treat the partial text as incomplete.' },
        { text: 'Check proxy timeouts between the app and {provider}.' },
      ],
    },
    connection_lost: {
      title: 'The connection was lost during the stream',
      why: ['The provider, a proxy, or the network closed or canceled the connection.'],
      fixes: [
        { text: 'Retry, and treat the partial text as incomplete.' },
        { text: 'Check proxy timeouts between the app and {provider}.' },
      ],
    },
  },
} as const satisfies Category;
