import type { Category } from '../model.ts';

export default {
  id: 'unknown',
  name: 'unknown',
  group: 'browser',
  retry: false,
  causes: {
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
