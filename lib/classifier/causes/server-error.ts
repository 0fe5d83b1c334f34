import type { Category } from './category.ts';

export default {
  id: 'server_error',
  name: 'server error',
  group: 'provider',
  retry: true,
  causes: {
    internal: {
      title: 'Internal server error',
      why: [
        [
          'Internal error in the server at {loneServer}: “{message}”',
          'Internal error at {account}: “{message}”. The request itself is most likely fine.',
          'Internal error at {account}; the request itself is most likely fine.',
        ],
      ],
      fixes: [
        {
          text: [
            'Retry in {wait}, at most three times, with exponential backoff.',
            'Retry with exponential backoff, at most three times.',
          ],
        },
        {
          text: [
            'Check the {statusOwner} status page.',
            'Look for “{requestId}” in the log of the server at {ownHost}.',
            'Look for the cause in the log of the server at {ownHost}, around the time of this request.',
          ],
          link: 'status',
          about: 'log',
        },
        { text: 'Look up code {code} in the {vendor} docs.', link: 'errors' },
        {
          text: [
            'If it persists, send the request ID “{requestId}” to {vendor} support.',
            'If it persists, send the request ID to {vendor} support.',
          ],
        },
      ],
    },
    unavailable: {
      title: 'Service temporarily unavailable',
      why: ['{account} reports an outage, maintenance, or no capacity.'],
      fixes: [
        { text: ['Retry in {wait}, then with exponential backoff.', 'Retry with exponential backoff.'] },
        {
          text: [
            'Check the {statusOwner} status page, and fall back to another model or provider.',
            'Check that the server at {ownHost} started without errors: read its log.',
            'Fall back to another model or provider until it recovers.',
          ],
          link: 'status',
        },
      ],
    },
    file_extraction: {
      title: 'The provider could not read the file',
      why: ['The file’s format or encoding could not be turned into text.'],
      fixes: [{ text: 'Retry the upload once, then convert the file to PDF or plain text in UTF-8.' }],
    },
    unexpected_output: {
      title: ['The model returned nothing (“{emptyFinish}”)', 'The model’s output was not usable'],
      why: [
        [
          'The response is empty: the model ended with “{emptyFinish}” and wrote no text.',
          'The model’s output could not be processed (“{finish}”).',
          'The model’s output could not be processed, such as malformed JSON or a malformed tool call, or is empty.',
        ],
      ],
      fixes: [
        {
          text: [
            'Retry once; if “{emptyFinish}” recurs, change the prompt or the output limit, or choose another model.',
            'Retry; lower the temperature or simplify the schema of “{tool}” if it recurs.',
            'Retry; lower the temperature or simplify the tools’ schema if it recurs.',
          ],
        },
        {
          text: [
            'If it persists, send the request ID to {vendor} support, or use another model.',
            'If it persists, read the log of the server at {host}, or use another model.',
          ],
        },
      ],
    },
  },
} as const satisfies Category;
