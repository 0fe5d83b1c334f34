import type { Category } from './category.ts';

export default {
  id: 'cors',
  name: 'CORS',
  group: 'browser',
  retry: false,
  causes: {
    preflight_rejected: {
      title: 'The browser’s preflight was refused',
      why: [
        'Before the request the browser asked with OPTIONS whether it is allowed, and the server did not allow it.',
        'The API may not be meant for requests from a browser.',
      ],
      fixes: [
        { text: 'Call {provider} from a server of your own, and let the page call that server.' },
        { text: 'If you own the server, answer OPTIONS with 204 and the Access-Control-Allow-… headers.' },
      ],
    },
    header_not_allowed: {
      title: 'CORS blocks a request header',
      why: [
        [
          'The preflight’s Access-Control-Allow-Headers does not list: {blockedHeaders}.',
          'The preflight’s Access-Control-Allow-Headers does not list a header that the page sends.',
        ],
      ],
      fixes: [
        { text: 'Call {provider} through a server of your own: it does not allow {neededHeaders} from browsers.' },
        { text: 'Remove {spareHeaders} from the page’s request; an SDK may add it.' },
        {
          text: [
            'If you own the server, add {blockedHeaders} to Access-Control-Allow-Headers.',
            'If you own the server, add the header to Access-Control-Allow-Headers.',
          ],
        },
      ],
    },
    origin_not_allowed: {
      title: 'The page’s origin is not allowed',
      why: [
        [
          'Access-Control-Allow-Origin does not match the page’s origin “{origin}”.',
          'Access-Control-Allow-Origin does not match the page’s origin.',
        ],
      ],
      fixes: [
        {
          text: [
            'Allow the origin {origin} on the server, or call through a server of your own.',
            'Call {provider} through a server of your own.',
          ],
        },
      ],
    },
    origin_refused: {
      title: 'The server refuses requests from this page’s origin',
      why: ['The server accepts only the origins on its list, and this page’s origin is not on it.'],
      fixes: [
        {
          text: [
            'Add {origin} to the origins that the server at {host} allows, then restart it.',
            'Add the page’s origin to those that the server at {host} allows, then restart it.',
            'Add the page’s origin to those that the server allows, then restart it.',
          ],
        },
      ],
    },
    duplicate_allow_origin: {
      title: 'Access-Control-Allow-Origin is duplicated',
      why: ['The server and a proxy in front both add the header; browsers then refuse the response.'],
      fixes: [{ text: 'Remove the header in one of the two places.' }],
    },
    credentials_not_allowed: {
      title: 'CORS does not allow credentials',
      why: [
        'For a request with cookies, Access-Control-Allow-Origin must name the page’s origin.',
        'Access-Control-Allow-Credentials must be “true”, too.',
      ],
      fixes: [
        { text: 'Remove “credentials: include” from the page’s request: a key needs no cookies.' },
        { text: 'If you own the server, answer with the page’s origin and Access-Control-Allow-Credentials: true.' },
      ],
    },
    error_without_cors: {
      title: 'The page could not read the response',
      why: [
        'The response has no Access-Control-Allow-Origin, so the page saw only a network error: “Failed to fetch”, in Firefox “NetworkError”.',
      ],
      fixes: [
        {
          text: [
            'Look up status {status} in the {provider} docs: it is the actual error.',
            'Look up the status of the response in the {provider} docs: it is the actual error.',
          ],
          link: 'errors',
        },
        { text: 'Call {provider} through a server of your own to read the response.' },
      ],
    },
    browser_access_header: {
      title: 'Browser access header required',
      why: ['The provider refuses requests from browsers unless a header opts in to exposing the key.'],
      fixes: [
        { text: 'Call through a server of your own, so that the key is not in the page.' },
        {
          text: 'Send “anthropic-dangerous-direct-browser-access: true” only if exposing the key is acceptable.',
          link: 'docs',
        },
      ],
    },
    organization_forbids: {
      title: 'The organization forbids requests from browsers',
      why: ['A setting of the organization refuses all requests from browsers.'],
      fixes: [{ text: 'Call through a server of your own, or ask the organization’s owner to allow it.' }],
    },
    local_network_access: {
      title: 'The page is not allowed to access the local network',
      why: ['The browser asks for permission before a public page may call an address of the local network.'],
      fixes: [{ text: 'Allow local network access for this site in the browser’s site settings.' }],
    },
  },
} as const satisfies Category;
