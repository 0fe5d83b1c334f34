import type { AppHost } from './app-host.ts';

/** The code stands in the body and in the header “x-vercel-error”. */
export default {
  id: 'vercel',
  name: 'Vercel',
  rules: [
    {
      id: 'challenge',
      status: [403, 429],
      message: /vercel security checkpoint/iu,
      cause: 'permission/client_not_allowed',
      title: 'Vercel requires a browser check',
      why: ['Attack Challenge Mode or a firewall rule of the project answered with a page that a fetch cannot solve.'],
      fixes: [
        {
          text: 'Add a bypass for the API’s path in the project’s Vercel Firewall, or turn off Attack Challenge Mode.',
          link: 'https://vercel.com/docs/vercel-firewall',
        },
        { text: 'Call the API from the page itself, on the host whose check the visitor has passed.' },
      ],
    },
    {
      id: 'function-timeout',
      code: [
        'function_invocation_timeout',
        'edge_function_invocation_timeout',
        'middleware_invocation_timeout',
        'internal_function_invocation_timeout',
      ],
      cause: 'timeout/gateway',
      title: 'The app’s Vercel function timed out',
      why: ['The function ran longer than its “maxDuration”, and Vercel stopped it.'],
      fixes: [
        {
          text: 'Raise the route’s limit, e.g. “export const maxDuration = 300”, as far as the Vercel plan allows.',
          link: 'https://vercel.com/docs/functions/configuring-functions/duration',
        },
        { text: 'Stream the response, so that the first text arrives before the limit.' },
      ],
    },
    {
      id: 'deployment-timeout',
      status: 504,
      message: /an error occurred with your deployment/iu,
      cause: 'timeout/gateway',
      title: 'The app’s Vercel function timed out',
      why: ['The function ran longer than its “maxDuration”, and Vercel stopped it.'],
      fixes: [
        {
          text: 'Raise the route’s limit, e.g. “export const maxDuration = 300”, as far as the Vercel plan allows.',
          link: 'https://vercel.com/docs/functions/configuring-functions/duration',
        },
        { text: 'Stream the response, so that the first text arrives before the limit.' },
      ],
    },
    {
      id: 'function-failed',
      code: [
        'function_invocation_failed',
        'edge_function_invocation_failed',
        'middleware_invocation_failed',
        'internal_function_invocation_failed',
        'no_response_from_function',
        'body_not_a_string_from_function',
        'infinite_loop_detected',
      ],
      cause: 'server_error/internal',
      title: 'The app’s Vercel function crashed',
      why: ['The function threw an exception or exited before it responded.'],
      fixes: [
        {
          text: 'Read the function’s log in the Vercel dashboard at the time of this request.',
          link: 'https://vercel.com/docs/errors/FUNCTION_INVOCATION_FAILED',
        },
      ],
    },
    {
      id: 'payload',
      code: 'function_payload_too_large',
      cause: 'payload_too_large/body',
      title: 'The request exceeds Vercel’s body limit',
      why: ['Vercel functions accept request bodies up to 4.5 MB.'],
      fixes: [
        {
          text: 'Upload files to storage and send their URL, so that the body stays below 4.5 MB.',
          link: 'https://vercel.com/docs/functions/limitations',
        },
      ],
    },
    {
      id: 'response-payload',
      code: ['function_response_payload_too_large', 'fallback_body_too_large'],
      cause: 'payload_too_large/body',
      title: 'The response exceeds Vercel’s body limit',
      why: ['Vercel functions return bodies up to 4.5 MB unless they stream.'],
      fixes: [{ text: 'Stream the response, or return a URL instead of the file.' }],
    },
    {
      id: 'throttled',
      code: 'function_throttled',
      cause: 'rate_limit/concurrency',
      why: ['More functions ran at once than the Vercel account allows.'],
    },
    {
      id: 'disabled',
      code: ['deployment_disabled', 'deployment_paused'],
      cause: 'billing/plan_limit',
      title: 'The app’s deployment on Vercel is paused',
      why: ['Its owner paused the project, or a usage or spending limit of the Vercel plan was reached.'],
      fixes: [{ text: 'Check usage and billing of the team in the Vercel dashboard, then resume the project.' }],
    },
    { id: 'blocked', code: 'deployment_blocked', cause: 'permission/account_suspended' },
    {
      id: 'not-found',
      code: ['deployment_not_found', 'deployment_deleted', 'router_cannot_match'],
      cause: 'not_found/wrong_path',
      title: 'Vercel has no deployment or route at this address',
      fixes: [{ text: 'Check the domain, the path, and whether the route’s file was deployed.' }],
    },
    {
      id: 'no-route',
      code: 'not_found',
      message: /the page could not be found/iu,
      cause: 'not_found/wrong_path',
      title: 'Vercel has no deployment or route at this address',
      fixes: [{ text: 'Check the domain, the path, and whether the route’s file was deployed.' }],
    },
    {
      id: 'protected',
      status: 401,
      message: /^authentication required$/iu,
      when: 'html-body',
      cause: 'authentication/session',
      title: 'Deployment Protection blocks this Vercel deployment',
      why: ['Preview deployments open for signed-in members of the Vercel team only.'],
      fixes: [
        {
          text: 'Send the header “x-vercel-protection-bypass” with the project’s secret, or sign in to Vercel where you call it from.',
          link: 'https://vercel.com/docs/deployment-protection',
        },
      ],
    },
    {
      id: 'rewrite-target',
      code: /^(?:router_external_target|dns_hostname)_/u,
      cause: 'upstream_error/provider_failed',
      title: 'Vercel could not reach the server behind a rewrite',
      fixes: [{ text: 'Check the “destination” of the rewrite, and whether that server is up.' }],
    },
  ],
} as const satisfies AppHost;
