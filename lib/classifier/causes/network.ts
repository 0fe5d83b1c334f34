import type { Category } from './category.ts';

export default {
  id: 'network',
  name: 'network',
  group: 'browser',
  retry: true,
  causes: {
    dns: {
      title: 'The host name could not be resolved',
      why: ['The host is misspelt, or the name server or the VPN does not know it.'],
      fixes: [{ text: 'Check the host “{host}” in the base URL, then the name server and VPN.' }],
    },
    refused: {
      title: 'The connection was refused',
      why: ['Nothing listens at this address and port, or a firewall turns the connection away.'],
      fixes: [{ text: 'Start the server, and check the port in the base URL.' }],
    },
    refused_or_dns: {
      title: 'The host could not be reached',
      why: [
        'The browser is offline, the host name is unknown, nothing listens there, or the page may not reach the local network.',
        'This browser does not tell which.',
      ],
      fixes: [{ text: 'Check the host “{host}” and the port, and that the server runs.' }],
    },
    reset: {
      title: 'The connection broke before an answer came',
      why: ['The server or a proxy closed the connection without an HTTP response.'],
      fixes: [
        { text: 'Try again; check the proxy or VPN if it comes back.' },
        { text: 'Send a smaller body: some servers cut large uploads this way.' },
      ],
    },
    aborted_or_reset: {
      title: 'The page stopped the request, or the connection broke',
      why: ['The request went out and no answer came; this browser does not tell an abort from a broken connection.'],
      fixes: [{ text: 'Check whether the page aborts calls, e.g. by a time limit, then the network and proxies.' }],
    },
    tls: {
      title: 'The secure connection could not be made',
      why: ['The certificate is not trusted or not for this host, or the port does not speak TLS.'],
      retry: false,
      fixes: [{ text: 'Open the address in a tab to see the certificate, and check http against https.' }],
    },
    offline: {
      title: 'The browser is offline',
      why: ['There was no network at that moment, or DevTools simulates none.'],
      fixes: [{ text: 'Check the connection, and the throttling setting of the Network panel.' }],
    },
    timed_out: {
      title: 'The server did not answer in time',
      why: ['The connection was not made, or no byte of the answer came.'],
      fixes: [{ text: 'Try again; check the network, proxy and the provider’s status.', link: 'status' }],
    },
    broken_response: {
      title: 'The response was damaged on the way',
      why: ['The answer was no HTTP, was cut, or was compressed in a way that cannot be undone.'],
      fixes: [{ text: 'Try again; check the proxy between the page and {provider} if it comes back.' }],
    },
    blocked_by_client: {
      title: 'Something in the browser blocked the request',
      why: ['An extension such as an ad blocker, or a rule in DevTools, stopped the request.'],
      retry: false,
      fixes: [{ text: 'Switch off extensions and DevTools’ request blocking for this site, then try again.' }],
    },
    mixed_content: {
      title: 'A secure page may not call an insecure address',
      why: ['The page came over https, the API is called over http.'],
      retry: false,
      fixes: [{ text: 'Change the base URL to https, or serve the page over http while developing.' }],
    },
    blocked_or_mixed_content: {
      title: 'The browser did not send the request',
      why: [
        'It was blocked in DevTools, by the page’s own policy, or is insecure content; the browser does not tell which.',
      ],
      retry: false,
      fixes: [{ text: 'Check the Console for the reason, and the request blocking in DevTools.' }],
    },
    websocket: {
      title: 'The WebSocket could not be opened',
      why: ['The server refused the upgrade; browsers do not tell why, mostly it is the key or the path.'],
      retry: false,
      fixes: [{ text: 'Send the same URL and key as a plain HTTPS request to see the error.', link: 'docs' }],
    },
    other: {
      title: 'The request failed in the browser',
      why: ['The browser gave an error that says little: {failure}.', 'The browser gave no reason.'],
      fixes: [{ text: 'Look in the Console and in the Network panel for what the browser says.' }],
    },
  },
} as const satisfies Category;
