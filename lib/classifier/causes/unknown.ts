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
        'The server replaces every error with a generic text to avoid leaking details: the AI SDK does so by default.',
        'See the server log for the API error.',
      ],
      fixes: [
        {
          text: 'Pass “onError” to toUIMessageStreamResponse (AI SDK 4: “getErrorMessage”) and return the error’s text.',
          link: 'https://ai-sdk.dev/docs/troubleshooting/use-chat-an-error-occurred',
        },
        {
          text: [
            'Read the log of {host} at the time of this request.',
            'Read the server’s log at the time of this request.',
          ],
        },
      ],
    },
    unrecognised: {
      title: 'Unrecognized error',
      why: [
        [
          'Neither the status nor the message match a known cause: “{message}”',
          'Neither the status nor the message match a known cause.',
        ],
      ],
      fixes: [
        {
          text: [
            'Do what the response says: “{remedy}”',
            'Do what the response says, in Chinese: “{chineseRemedy}”',
            'Look up the provider message in the {vendor} docs.',
            'Read the log of the server at {host} at the time of this request.',
          ],
          link: 'errors',
        },
        { text: 'If it persists, send the request ID to {vendor} support.' },
      ],
    },
  },
} as const satisfies Category;
