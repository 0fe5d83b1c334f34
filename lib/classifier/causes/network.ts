import type { Category } from './category.ts';

export default {
  id: 'network',
  name: 'network',
  group: 'browser',
  retry: true,
  causes: {
    dns: {
      title: 'The host name could not be resolved',
      why: [
        [
          'The host “{host}” is misspelled, or DNS or VPN cannot resolve it.',
          'The host name is misspelled, or DNS or VPN cannot resolve it.',
        ],
      ],
      retryText: 'Not until the name resolves.',
      fixes: [
        {
          text: [
            'Check the host “{host}” in the base URL, then DNS and VPN.',
            'Check the host name in the base URL, then DNS and VPN.',
          ],
        },
      ],
      ofProgram: {
        fixes: [
          {
            text: [
              'Check the host “{host}” in the base URL, then the DNS of the machine or container where the app runs.',
              'Check the host name in the base URL, then the DNS of the machine or container where the app runs.',
            ],
          },
        ],
      },
    },
    refused: {
      title: 'The connection was refused',
      why: [
        [
          'Nothing listens at {host}, or a firewall blocks it.',
          'Nothing listens at this host and port, or a firewall blocks it.',
        ],
      ],
      retryText: ['Yes, once the server listens at {host}.', 'Yes, once the server is running.'],
      fixes: [
        {
          text: [
            'Start the server at {localHost}, and check the port in the base URL.',
            'Check host and port of “{host}” in the base URL, and that no firewall blocks it.',
            'Check host and port in the base URL, and that no firewall blocks them.',
          ],
        },
      ],
      ofProgram: {
        fixes: [
          {
            text: [
              'Start the server at {localHost}, and check the port; in a container, “localhost” is the container itself.',
              'Check host and port of “{host}” in the base URL, and that no firewall blocks it.',
              'Check host and port in the base URL, and that no firewall blocks them.',
            ],
          },
        ],
      },
    },
    refused_or_dns: {
      title: 'The host could not be reached',
      why: [
        'The browser is offline, the host name is unknown, nothing listens there, or the page may not access the local network.',
        'This browser does not say which.',
      ],
      fixes: [
        {
          text: [
            'Check that the server at {localHost} runs, and the port in the base URL.',
            'Check the host “{host}” and the port in the base URL, then the network.',
            'Check host and port in the base URL, then the network.',
          ],
        },
      ],
    },
    reset: {
      title: 'Connection closed before a response',
      why: ['The server or a proxy closed the connection without an HTTP response.'],
      fixes: [
        {
          text: [
            'Retry; check the proxy or VPN, and the log of {host}, if it recurs.',
            'Retry; check the proxy or VPN, and the server’s log, if it recurs.',
          ],
        },
        { text: 'Send a smaller body: some servers cut large uploads this way.' },
      ],
      ofProgram: {
        fixes: [
          {
            text: [
              'Retry: the server may have closed a kept connection; check the proxy and the log of {host}, if it recurs.',
              'Retry: the server may have closed a kept connection; check the proxy and the server’s log, if it recurs.',
            ],
          },
          { text: 'Send a smaller body: some servers cut large uploads this way.' },
        ],
      },
    },
    aborted_or_reset: {
      title: 'The page stopped the request, or the connection broke',
      why: ['No response came; this browser doesn’t distinguish an abort from a broken connection.'],
      retryText: 'Yes, if the page did not stop it on purpose.',
      fixes: [{ text: 'Check whether the page aborts requests, e.g. by a timeout, then the network and proxies.' }],
    },
    tls: {
      title: 'The secure connection failed',
      why: ['The certificate is not trusted or not for this host, or the port does not speak TLS.'],
      retry: false,
      fixes: [
        {
          text: [
            'Open https://{host} in a tab to see the certificate, and check whether the URL should be http or https.',
            'Open the host in a tab to see the certificate, and check whether the URL should be http or https.',
          ],
        },
      ],
      ofProgram: {
        fixes: [
          {
            text: [
              'Look at the certificate of {host} with “openssl s_client”, and check whether the URL should be http or https.',
              'Look at the certificate with “openssl s_client”, and check whether the URL should be http or https.',
            ],
          },
        ],
      },
    },
    proxy: {
      title: 'The proxy did not connect',
      why: [
        [
          'The proxy is not reachable, requires a sign-in, or does not allow {host}.',
          'The proxy is not reachable, requires a sign-in, or does not allow the host.',
        ],
      ],
      retry: false,
      fixes: [
        {
          text: [
            'Check the proxy’s address and sign-in, and that it allows {host}.',
            'Check the proxy’s address and sign-in, and that it allows the host.',
          ],
        },
      ],
      ofProgram: {
        fixes: [
          {
            text: [
              'Check HTTPS_PROXY and its sign-in, and that the proxy allows {host}; or list it in NO_PROXY.',
              'Check HTTPS_PROXY and its sign-in, and that the proxy allows the host; or list it in NO_PROXY.',
            ],
          },
        ],
      },
    },
    offline: {
      title: 'The browser is offline',
      why: ['There was no network, or DevTools is set to Offline.'],
      retryText: 'Yes, once the browser is online.',
      fixes: [{ text: 'Check the connection, and the throttling setting of the Network panel.' }],
      ofProgram: {
        title: 'The machine is offline',
        why: ['The machine or container where the app runs had no network.'],
        fixes: [{ text: 'Check the network of the machine or container where the app runs.' }],
        retryText: 'Yes, once the machine is online.',
      },
    },
    timed_out: {
      title: 'The server did not respond in time',
      why: ['The connection was not made, or no byte of the response came.'],
      fixes: [
        {
          text: [
            'Retry; check network and proxy, and the {statusOwner} status page.',
            'Retry; check the network, the proxy, and that {host} runs.',
          ],
          link: 'status',
        },
      ],
    },
    broken_response: {
      title: 'The response was damaged on the way',
      why: ['The response was not HTTP, was truncated, or could not be decompressed.'],
      fixes: [{ text: 'Retry; check the proxy between the app and {provider} if it recurs.' }],
    },
    blocked_by_client: {
      title: 'Something in the browser blocked the request',
      why: ['An extension such as an ad blocker, or a rule in DevTools, stopped the request.'],
      retry: false,
      fixes: [{ text: 'Turn off extensions and DevTools’ request blocking for this site, then retry.' }],
    },
    mixed_content: {
      title: 'Mixed content: HTTPS page, HTTP API',
      why: ['The page uses https, and the base URL http.'],
      retry: false,
      fixes: [{ text: 'Change the base URL to https, or serve the page over http during development.' }],
    },
    blocked_or_mixed_content: {
      title: 'The browser did not send the request',
      why: [
        'It was blocked in DevTools, by the page’s own policy, or is mixed content; the browser doesn’t say which.',
      ],
      retry: false,
      fixes: [{ text: 'Check the Console for the reason, and the request blocking in DevTools.' }],
    },
    websocket: {
      title: 'The WebSocket could not be opened',
      why: ['The server refused the upgrade; browsers do not say why, usually it is the key or path.'],
      retry: false,
      fixes: [{ text: 'Send the same URL and key as a plain HTTPS request to see the error.', link: 'docs' }],
    },
    other: {
      title: 'The request failed in the browser',
      why: [['The browser gave a generic error: {failure}.', 'The browser gave no reason.']],
      fixes: [{ text: 'Check the Console and the Network panel for a browser message.' }],
      ofProgram: {
        title: 'The request failed without a response',
        why: [['The HTTP client gave a generic error: {failure}.', 'The HTTP client gave no reason.']],
        fixes: [{ text: 'Log the error with its “cause”, which holds the system’s or the TLS library’s code.' }],
      },
    },
  },
} as const satisfies Category;
