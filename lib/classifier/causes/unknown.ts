import type { Category } from './category.ts';

export default {
  id: 'unknown',
  name: 'unknown',
  group: 'browser',
  retry: false,
  causes: {
    masked: {
      title: 'The app’s own server hides the error',
      why: [
        'The server sends “An error occurred.” in place of every error, so that none leaks: the AI SDK does so by default.',
        'What the model’s API said is in the log of the server.',
      ],
      fixes: [
        {
          text: 'Pass “onError” to toUIMessageStreamResponse (AI SDK 4: “getErrorMessage”) and return the error’s text.',
          link: 'https://ai-sdk.dev/docs/troubleshooting/use-chat-an-error-occurred',
        },
        { text: 'Read the log of {host} at the time of this call.' },
      ],
    },
    unrecognised: {
      title: 'The failure is not known to Faultline',
      why: ['Neither the status nor the words of the answer fit a known cause.'],
      fixes: [
        { text: 'Read the provider’s message, and look it up in its documentation.', link: 'errors' },
        { text: 'Report the request id to the support of {provider} if it stays.' },
      ],
    },
  },
} as const satisfies Category;
