import type { Category } from './category.ts';

export default {
  id: 'timeout',
  name: 'timeout',
  group: 'provider',
  retry: true,
  causes: {
    request: {
      title: 'The request took too long to arrive',
      why: ['The server stopped waiting for the whole request.'],
      fixes: [{ text: 'Send the request again; make the body smaller if the line is slow.' }],
    },
    gateway: {
      title: 'A gateway stopped waiting for the answer',
      why: ['The model needed longer than a proxy between page and provider allows.'],
      fixes: [
        { text: 'Turn on streaming, so that the first bytes come early.' },
        { text: 'Lower max_tokens, or choose a faster model.' },
      ],
    },
    provider: {
      title: 'The provider ran out of time',
      why: ['The model did not finish within the time that {provider} allows.'],
      fixes: [
        { text: 'Try again, with a shorter prompt or fewer output tokens.' },
        { text: 'Turn on streaming, or choose a faster model.', link: 'models' },
      ],
    },
  },
} as const satisfies Category;
