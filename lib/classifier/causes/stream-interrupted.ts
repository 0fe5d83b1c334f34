import type { Category } from './category.ts';

export default {
  id: 'stream_interrupted',
  name: 'stream interrupted',
  group: 'provider',
  retry: true,
  causes: {
    ended_early: {
      title: 'The stream ended before the answer did',
      why: ['The connection closed in order, but the event that ends an answer never came.'],
      fixes: [
        { text: 'Send the request again, and treat the text so far as incomplete.' },
        { text: 'Check time limits of proxies between the page and {provider}.' },
      ],
    },
    connection_lost: {
      title: 'The connection broke in the middle of the stream',
      why: ['The provider, a proxy or the network cut the connection.'],
      fixes: [
        { text: 'Send the request again, and treat the text so far as incomplete.' },
        { text: 'Check time limits of proxies between the page and {provider}.' },
      ],
    },
  },
} as const satisfies Category;
