import type { Category } from './category.ts';

export default {
  id: 'cancelled',
  name: 'cancelled',
  group: 'browser',
  retry: false,
  causes: {
    by_page: {
      title: 'The page stopped the request',
      why: ['The page called abort(), its own time limit passed, or it was left.'],
      outcome: 'cancelled',
      fixes: [{ text: 'Check the AbortController and time limit of the page if the stop was not meant.' }],
    },
  },
} as const satisfies Category;
