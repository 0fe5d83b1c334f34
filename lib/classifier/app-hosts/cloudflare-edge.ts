import type { AppHost } from './app-host.ts';

/** Cloudflare in front of a site, and Workers; the code stands in the title or in a text “error code: 1101”. */
export default {
  id: 'cloudflare-edge',
  name: 'Cloudflare',
  everywhere: true,
  rules: [
    {
      id: 'worker-threw',
      message: /(?:^|\n|· )error (?:code: )?1101\b|worker threw (?:an? )?(?:javascript )?exception/iu,
      cause: 'server_error/internal',
      title: 'The Cloudflare Worker threw an exception',
      why: ['An exception in the Worker’s code was not caught.'],
      fixes: [
        {
          text: 'Run “npx wrangler tail” if you own the Worker, repeat the request, and read the exception.',
          link: 'https://developers.cloudflare.com/workers/observability/errors/',
        },
      ],
    },
    {
      id: 'worker-limits',
      message: /(?:^|\n|· )error (?:code: )?1102\b|worker exceeded (?:resource|cpu|memory)/iu,
      cause: 'server_error/internal',
      title: 'The Cloudflare Worker exceeded its CPU or memory limit',
      why: ['Waiting for the model uses no CPU time; parsing, tokenizing, and encoding do.'],
      fixes: [
        {
          text: 'Pass streams through without parsing if you own the Worker, or raise “limits.cpu_ms” on a paid plan.',
          link: 'https://developers.cloudflare.com/workers/platform/limits/',
        },
      ],
    },
    {
      id: 'worker-daily',
      message: /(?:^|\n|· )error (?:code: )?1027\b|worker exceeded free tier/iu,
      cause: 'rate_limit/requests_per_day',
      why: ['The Workers free plan allows 100,000 requests a day; the count resets at 00:00 UTC.'],
    },
    {
      id: 'tunnel',
      message: /(?:^|\n|· )error (?:code: )?1033\b|argo tunnel error|cloudflare tunnel error/iu,
      cause: 'upstream_error/provider_failed',
      title: 'The Cloudflare Tunnel is not connected',
      fixes: [{ text: 'Start “cloudflared” on the machine that serves {host}.' }],
    },
    {
      id: 'country',
      message: /(?:^|\n|· )error (?:code: )?1009\b/iu,
      cause: 'permission/region',
    },
    {
      id: 'challenge',
      code: 'challenge',
      cause: 'permission/client_not_allowed',
      title: 'Cloudflare requires a browser check',
      why: ['Bot protection in front of {host} answered with a challenge page, which a fetch cannot solve.'],
      fixes: [
        {
          text: 'Add a WAF rule with the action “Skip” for the API’s path if you own {host}.',
          link: 'https://developers.cloudflare.com/waf/custom-rules/skip/',
        },
        { text: 'Call the API from a server, or turn off a VPN that shares its address with bots.' },
      ],
    },
    {
      id: 'challenge-page',
      status: [403, 429, 503],
      message: /^(?:just a moment|attention required! \| cloudflare|checking your browser)/iu,
      cause: 'permission/client_not_allowed',
      title: 'Cloudflare requires a browser check',
      why: ['Bot protection in front of {host} answered with a challenge page, which a fetch cannot solve.'],
      fixes: [
        {
          text: 'Add a WAF rule with the action “Skip” for the API’s path if you own {host}.',
          link: 'https://developers.cloudflare.com/waf/custom-rules/skip/',
        },
        { text: 'Call the API from a server, or turn off a VPN that shares its address with bots.' },
      ],
    },
    {
      id: 'firewall',
      status: [403, 429],
      message:
        /(?:^|\n|· )error (?:code: )?(?:1006|1007|1008|1010|1012|1020)\b|used cloudflare to restrict access|you have been blocked/iu,
      cause: 'permission/client_not_allowed',
      title: 'Cloudflare’s firewall blocked the request',
      why: ['A rule in front of {host} blocks this address, client, or request.'],
      fixes: [{ text: 'Find the rule under Security > Events by the Ray ID if you own {host}.' }],
    },
    { id: 'rate', message: /(?:^|\n|· )error (?:code: )?1015\b/iu, cause: 'rate_limit/unspecified' },
    {
      id: 'origin-refused',
      status: 521,
      cause: 'upstream_error/provider_failed',
      title: 'The server behind Cloudflare refused the connection',
      why: ['The server that Cloudflare stands in front of is down, or its firewall blocks Cloudflare.'],
      fixes: [
        { text: 'Retry with exponential backoff.' },
        {
          text: 'Start the server behind {host} if it is yours, and allow Cloudflare’s addresses in its firewall.',
          link: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
        },
      ],
    },
    {
      id: 'origin-unreachable',
      status: [522, 523, 530],
      cause: 'upstream_error/provider_failed',
      title: 'Cloudflare could not reach the server behind it',
      why: ['The connection to the server behind {host} was not made in time, or its address leads nowhere.'],
      fixes: [
        { text: 'Retry with exponential backoff.' },
        {
          text: 'If {host} is yours, check that the server runs, its DNS record is right, and its firewall allows Cloudflare’s addresses.',
          link: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
        },
      ],
    },
    {
      id: 'origin-tls',
      status: [525, 526],
      cause: 'upstream_error/provider_failed',
      retry: false,
      title: 'Cloudflare could not agree on TLS with the server behind it',
      why: ['The certificate of the server behind {host} expired, is self-signed, or is for another name.'],
      fixes: [
        {
          text: 'Install a valid certificate on the server behind {host} if it is yours.',
          link: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
        },
      ],
    },
    {
      id: 'origin-unreadable',
      status: 520,
      cause: 'upstream_error/provider_failed',
      title: 'The server behind Cloudflare gave an unreadable response',
      why: ['The server behind {host} closed the connection early, or sent an empty or too large response.'],
      fixes: [{ text: 'Retry with exponential backoff.' }],
    },
    {
      id: 'origin-slow',
      status: 524,
      message: /(?:^|\n|· )error (?:code: )?524\b|\ba timeout occurred/iu,
      cause: 'timeout/gateway',
      why: ['Cloudflare waits 100 s for a response to begin.'],
    },
  ],
} as const satisfies AppHost;
