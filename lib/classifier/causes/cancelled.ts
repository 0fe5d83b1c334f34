import type { Category } from './category.ts';

export default {
  id: 'cancelled',
  name: 'cancelled',
  group: 'browser',
  retry: false,
  causes: {
    by_page: {
      title: 'The page stopped the request',
      why: ['The page called abort(), its timeout fired, or the user navigated away.'],
      outcome: 'cancelled',
      retryText: 'No need if the user stopped it. After a timeout, retry with a longer one.',
      fixes: [
        {
          text: 'Check the page’s AbortController and timeout if this was unintended; nothing to do if the user stopped it.',
        },
      ],
      ofProgram: {
        name: 'by app',
        title: 'The app stopped the request',
        why: ['The app’s code called abort(), its timeout fired, or the client that it worked for disconnected.'],
        fixes: [
          {
            text: 'Check the AbortSignal and timeout of this call if this was unintended; nothing to do if the user left.',
          },
        ],
        retryText: 'No need if the user left. After a timeout, retry with a longer one.',
      },
    },
  },
} as const satisfies Category;
