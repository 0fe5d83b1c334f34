import type { AppHost } from './app-host.ts';

/** Nginx, ngrok and the proxies of dev servers. */
export default {
  id: 'proxy',
  name: 'Proxy',
  everywhere: true,
  rules: [
    {
      id: 'headers-too-large',
      message: /request header or cookie too large|request header fields too large/iu,
      cause: 'payload_too_large/body',
      title: 'The request headers are too large',
      why: ['Cookies or the Authorization header exceed the limit of the web server, often 8 KB.'],
      fixes: [{ text: 'Delete the cookies of {host}, or store less in them.' }],
    },
    {
      id: 'gateway-timeout',
      status: 504,
      message: /^(?:504 )?gateway time-?out$/iu,
      when: 'html-body',
      cause: 'timeout/gateway',
      title: 'The proxy stopped waiting for the server behind it',
      fixes: [
        {
          text: 'Stream the response; if {host} is yours, raise its proxy’s limit, in nginx “proxy_read_timeout” (60 s).',
        },
      ],
    },
    {
      id: 'dev-proxy',
      message: /error occurred while trying to proxy|\bproxy error: could not proxy request/iu,
      cause: 'upstream_error/provider_failed',
      title: 'The dev server’s proxy could not reach the backend',
      fixes: [{ text: 'Start the backend, and compare its port with the “proxy” setting of the dev server.' }],
    },
    {
      id: 'ngrok-offline',
      code: ['err_ngrok_3200', 'err_ngrok_3004'],
      cause: 'upstream_error/provider_failed',
      title: 'The ngrok endpoint is offline',
      fixes: [{ text: 'Start ngrok, and use the address that it prints: free addresses change.' }],
    },
    {
      id: 'ngrok-refused',
      code: ['err_ngrok_8012', 'err_ngrok_802'],
      cause: 'upstream_error/provider_failed',
      title: 'ngrok could not reach the local server',
      fixes: [{ text: 'Start the local server, and compare its port with the one that ngrok forwards to.' }],
    },
    {
      id: 'ngrok-page',
      code: 'err_ngrok_6024',
      cause: 'permission/client_not_allowed',
      title: 'ngrok returned its warning page',
      fixes: [{ text: 'Send the header “ngrok-skip-browser-warning: 1” with each request.' }],
    },
    {
      id: 'ngrok-limit',
      code: /^err_ngrok_7\d\d$/u,
      cause: 'rate_limit/unspecified',
      why: ['The ngrok account reached its limit of requests or connections.'],
    },
  ],
} as const satisfies AppHost;
