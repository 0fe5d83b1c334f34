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
          'The response took longer than a proxy between app and model allows.',
        ],
      ],
      retryText: 'Yes, but the same request may time out again: stream it or shorten the output.',
      fixes: [
        { text: 'Turn on streaming, so data arrives early.' },
        {
          text: [
            'Lower “{outputParameter}”, or choose a faster model.',
            'Lower the output limit, or choose a faster model.',
          ],
        },
        {
          text: [
            'Raise the read timeout of {proxy}, e.g. proxy_read_timeout, and check that the server behind it responds.',
            'If you own the proxy, raise its read timeout.',
          ],
        },
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
      retryText: 'Yes, but the same request may time out again: stream it or shorten the output.',
      fixes: [
        {
          text: [
            'Turn on streaming, or shorten the output: lower “{outputParameter}”.',
            'Turn on streaming, or shorten the output.',
          ],
        },
        { text: 'Retry with a shorter prompt, or choose a faster model.', link: 'models' },
        {
          text: [
            'Raise the read timeout of {proxy}, e.g. proxy_read_timeout, and check that the server behind it responds.',
            'Raise the timeout of the server or function at {ownHost}, e.g. “maxDuration”, and check its network access.',
          ],
        },
      ],
    },
  },
} as const satisfies Category;
