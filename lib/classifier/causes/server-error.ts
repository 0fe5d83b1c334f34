import type { Category } from './category.ts';

export default {
  id: 'server_error',
  name: 'server error',
  group: 'provider',
  retry: true,
  causes: {
    internal: {
      title: 'The provider failed internally',
      why: ['Something broke at {provider}; the request itself is most likely fine.'],
      fixes: [
        { text: 'Try again after a second, doubling the wait, at most three times.' },
        { text: 'Check the status page of {provider}.', link: 'status' },
        { text: 'Report the request id to the support if it stays.' },
      ],
    },
    unavailable: {
      title: 'The service is down for a moment',
      why: ['The provider reports an outage or maintenance.'],
      fixes: [
        { text: 'Try again after some seconds, doubling the wait.' },
        { text: 'Check the status page of {provider}, and fall back to another provider.', link: 'status' },
      ],
    },
    file_extraction: {
      title: 'The provider could not read the file',
      why: ['The file’s format or encoding could not be turned into text.'],
      fixes: [{ text: 'Try the upload once more, then convert the file to PDF or plain text in UTF-8.' }],
    },
    unexpected_output: {
      title: 'The model’s own output was not usable',
      why: ['The model produced something that the provider could not pass on.'],
      fixes: [
        { text: 'Try again; lower the temperature or simplify the tools’ schema if it comes back.' },
        { text: 'Report the request id to the support if it stays.' },
      ],
    },
  },
} as const satisfies Category;
