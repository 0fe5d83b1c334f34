import type { Category } from './category.ts';

export default {
  id: 'not_found',
  name: 'not found',
  group: 'request',
  retry: false,
  causes: {
    wrong_path: {
      title: ['No endpoint at {path}', 'No such endpoint'],
      why: [
        [
          '{host} has nothing at {path} for {method}: “/v1” is often missing or duplicated.',
          'The base URL or path is wrong: “/v1” is often missing or duplicated.',
        ],
      ],
      fixes: [
        {
          text: [
            'Call {meantUrl} instead of {path}.',
            'Call {suggestedPath} instead of {path}.',
            'Compare {path} with the {vendor} docs: version, endpoint, and the API that this model is served at.',
            'Check that the server at {localHost} offers {path}: its version, its options, and whether the route is active.',
            'Check that {host} offers {path}, and that the route is active there.',
            'Compare the base URL and path with the {provider} docs.',
          ],
          link: 'docs',
        },
        {
          text: [
            'Set the SDK’s base URL to {meantBaseURL}: it appends the endpoint itself.',
            'Check the base URL: an SDK appends the endpoint, so it usually ends in “/v1”, without the endpoint.',
          ],
        },
      ],
    },
    wrong_method: {
      title: ['{method} is not allowed at {path}', 'Method not allowed'],
      why: [['The endpoint exists, but not for {method}.', 'The endpoint exists, but not for this method.']],
      fixes: [
        {
          text: [
            'Send {allowedMethods} instead of {method}.',
            'Send the method that the {provider} docs name, usually POST, instead of {method}.',
            'Send the method that the {provider} docs name, usually POST.',
          ],
          link: 'docs',
        },
        { text: 'Check for a redirect: a 301 or 302 turns a POST into a GET.' },
      ],
    },
    unknown_resource: {
      title: 'Resource not found',
      why: [
        [
          '“{file}” is wrong, was deleted, has expired, or belongs to another account.',
          '“{value}” is wrong, was deleted, has expired, or belongs to another account.',
          'The ID of a file, thread, batch, or other resource is wrong, was deleted, has expired, or belongs to another account.',
        ],
      ],
      fixes: [
        {
          text: [
            'Check “{file}” in the URL or body: its spelling, that it has not expired, and that the same key and project created it.',
            'Check “{value}” in the URL or body: its spelling, that it has not expired, and that the same key and project created it.',
            'Check the ID in “{field}”: its spelling, that it has not expired, and that the same key and project created it.',
            'Check the ID in the URL or body, and that the same key and project created it.',
          ],
          link: 'docs',
        },
        { text: 'List the existing resources with GET, or create it again.' },
      ],
    },
  },
} as const satisfies Category;
