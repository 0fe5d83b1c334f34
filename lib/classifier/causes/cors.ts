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
        'Before the call the browser asked with OPTIONS whether it is allowed, and the answer was no.',
        'The API may not be meant for calls from a browser.',
      ],
      fixes: [
        { text: 'Call {provider} from a server of your own, and let the page call that server.' },
        { text: 'Answer OPTIONS with 204 and the Access-Control-Allow-… headers if the server is yours.' },
      ],
    },
    header_not_allowed: {
      title: 'A request header is not allowed from browsers',
      why: ['The preflight’s Access-Control-Allow-Headers does not list: {blockedHeaders}.'],
      fixes: [
        { text: 'Call {provider} through a server of your own: it lets no browser send {neededHeaders}.' },
        { text: 'Remove {spareHeaders} from the page’s request; an SDK may add it.' },
        { text: 'Add the header to Access-Control-Allow-Headers if the server is yours.' },
      ],
    },
    origin_not_allowed: {
      title: 'The page’s origin is not allowed',
      why: ['Access-Control-Allow-Origin names another origin than that of the page.'],
      fixes: [
        { text: 'Allow the origin {origin} on the server, or call through a server of your own.' },
        { text: 'Call {provider} through a server of your own.' },
      ],
    },
    origin_refused: {
      title: 'The server refuses pages of this origin',
      why: ['The server has a list of origins that may call it, and the page’s is not on it.'],
      fixes: [{ text: 'Add the origin of the page to those that the server allows, then start it again.' }],
    },
    duplicate_allow_origin: {
      title: 'Access-Control-Allow-Origin is there twice',
      why: ['The server and a proxy before it both add the header; browsers then refuse the response.'],
      fixes: [{ text: 'Remove the header in one of the two places.' }],
    },
    credentials_not_allowed: {
      title: 'The answer allows no call with cookies',
      why: [
        'For a call with cookies Access-Control-Allow-Origin must name the page’s origin.',
        'Access-Control-Allow-Credentials must be there too, as “true”.',
      ],
      fixes: [
        { text: 'Remove credentials: “include” from the page’s call: a key needs no cookies.' },
        { text: 'Answer with the page’s origin and Access-Control-Allow-Credentials: true if the server is yours.' },
      ],
    },
    error_without_cors: {
      title: 'The page could not read the provider’s answer',
      why: ['The response has no Access-Control-Allow-Origin, so the page saw only “Failed to fetch”.'],
      fixes: [
        { text: 'Look up status {status} in the documentation of {provider}: that is the real error.', link: 'errors' },
        { text: 'Call {provider} through a server of your own to read the answer.' },
      ],
    },
    browser_access_header: {
      title: 'The API wants a header for calls from browsers',
      why: ['The provider refuses browser calls unless the page says that it knows the risk of a key in the page.'],
      fixes: [
        { text: 'Call through a server of your own, so that the key is not in the page.' },
        { text: 'Send “anthropic-dangerous-direct-browser-access: true” if the key may be seen.', link: 'docs' },
      ],
    },
    organization_forbids: {
      title: 'The organization forbids calls from browsers',
      why: ['A setting of the organization refuses all calls that a browser makes.'],
      fixes: [{ text: 'Call through a server of your own, or ask the organization’s owner to allow it.' }],
    },
    local_network_access: {
      title: 'The page may not reach the local network',
      why: ['The browser asks for leave before a public page may call an address of the local network.'],
      fixes: [{ text: 'Allow local network access for this site in the browser’s site settings.' }],
    },
  },
} as const satisfies Category;
