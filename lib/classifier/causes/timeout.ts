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
      fixes: [{ text: 'Retry; make the body smaller on slow connections.' }],
    },
    gateway: {
      title: 'A gateway stopped waiting for the response',
      why: [
        [
          'The response took longer than the {timeout} that a proxy allows.',
          'The response took longer than a proxy between page and model allows.',
        ],
      ],
      retryText: 'Yes, with streaming or a shorter output; the same request may time out again.',
      fixes: [
        { text: 'Turn on streaming, so data arrives early.' },
        {
          text: [
            'Lower “{outputParameter}”, or choose a faster model.',
            'Lower the output limit, or choose a faster model.',
          ],
        },
        { text: 'If you own the proxy, raise its read timeout, e.g. proxy_read_timeout in nginx.' },
      ],
    },
    provider: {
      title: 'The provider timed out',
      why: [
        [
          'The model did not finish within {timeout}.',
          'The model did not finish within the time that {account} allows.',
        ],
      ],
      retryText: 'Yes, with streaming or a shorter output; the same request may time out again.',
      fixes: [
        {
          text: [
            'Retry with a shorter prompt, or lower “{outputParameter}”.',
            'Retry with a shorter prompt or fewer output tokens.',
          ],
        },
        { text: 'Turn on streaming, or choose a faster model.', link: 'models' },
        { text: 'If you own a proxy or function in between, raise its timeout.' },
      ],
    },
  },
} as const satisfies Category;
