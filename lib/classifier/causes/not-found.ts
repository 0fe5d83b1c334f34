import type { Category } from './category.ts';

export default {
  id: 'not_found',
  name: 'not found',
  group: 'request',
  retry: false,
  causes: {
    wrong_path: {
      title: 'There is no such endpoint',
      why: ['The base URL or the path is wrong: often “/v1” is missing or stands there twice.'],
      fixes: [{ text: 'Compare the base URL and the path with the documentation of {provider}.', link: 'docs' }],
    },
    wrong_method: {
      title: 'The endpoint does not take this method',
      why: ['The endpoint exists, but not for {method}.'],
      fixes: [{ text: 'Send the method that the documentation names, mostly POST.', link: 'docs' }],
    },
    unknown_resource: {
      title: 'The thing asked for does not exist',
      why: ['A file, thread, batch or other id is wrong, was deleted, or belongs to another account.'],
      fixes: [{ text: 'Check the id in the URL or body, and that the same key created it.', link: 'docs' }],
    },
  },
} as const satisfies Category;
