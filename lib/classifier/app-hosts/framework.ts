import type { AppHost } from './app-host.ts';

/** Frameworks that an app’s own server is written with, and tools that build one: Next, Express, Laravel, Django, Make. */
export default {
  id: 'framework',
  name: 'Framework',
  rules: [
    {
      id: 'body-limit',
      message: /\bbody exceeded (?<limit>[\d.]{1,8} ?[kmg]?b) limit/iu,
      cause: 'payload_too_large/body',
      title: 'The request exceeds the server’s body limit',
      why: ['The server accepts bodies up to {limit}.'],
      fixes: [{ text: 'Raise the server’s body limit, in Next with “bodySizeLimit” or “bodyParser.sizeLimit”.' }],
    },
    {
      id: 'body-limit-express',
      message: /payloadtoolargeerror|^request entity too large$/iu,
      status: [413, 500],
      cause: 'payload_too_large/body',
      title: 'The request exceeds the server’s body limit',
      why: ['Express accepts JSON up to 100 KB by default, Vercel functions up to 4.5 MB.'],
      fixes: [
        { text: 'Raise the “limit” of express.json(); upload larger files straight to storage and send their URL.' },
      ],
    },
    {
      id: 'no-page',
      status: 404,
      message: /this page could not be found|the requested url was not found on (?:the|this) server/iu,
      cause: 'not_found/wrong_path',
      title: 'The app has no such route',
      why: ['The app’s own server knows no route of this path.'],
      fixes: [{ text: 'Check the path, and in Next that “app/…/route.ts” exists there and exports {method}.' }],
    },
    {
      id: 'no-handler',
      message: /^cannot (?:post|put|patch|get|delete) \//iu,
      cause: 'not_found/wrong_path',
      title: 'The app has no such route',
      why: ['The app’s own server knows no route of this path.'],
      fixes: [{ text: 'Check path and method of the route, and where its router is mounted.' }],
    },
    {
      id: 'exception',
      status: 500,
      message: /^(?:500 )?internal server error(?: · internal server error)?$/iu,
      cause: 'server_error/internal',
      title: 'The app’s server threw an exception',
      why: ['FastAPI, Flask, and others answer so when a route raises an error that nothing catches.'],
      fixes: [
        {
          text: 'Read the traceback in the log of the server at {host}, and return its error in the response while developing.',
        },
      ],
    },
    {
      id: 'trpc-session',
      code: '-32001',
      status: [200, 207, 401],
      message: /^(?:unauthorized|unauthenticated|you must be (?:signed|logged) in.{0,40}|not authenticated)$/iu,
      cause: 'authentication/session',
      why: [
        'tRPC refused the procedure: the app’s own session or its cookie is missing or expired. No API was called.',
      ],
      fixes: [
        { text: "Sign in again, and check that the request carries the session cookie (“credentials: 'include'”)." },
      ],
    },
    {
      id: 'csrf',
      message: /\bcsrf\b/iu,
      status: [400, 403, 419],
      cause: 'invalid_request/header',
      title: 'The CSRF token is missing or wrong',
      why: ['The app’s server protects its forms, and this request has no valid CSRF token.'],
      fixes: [{ text: 'Send the framework’s CSRF token as header, or exempt the API’s routes.' }],
    },
    {
      id: 'no-scenario',
      message: /no scenario listening for this webhook/iu,
      cause: 'not_found/wrong_path',
      title: 'The Make scenario is not active',
      fixes: [{ text: 'Turn the scenario on, or copy the address of the webhook again.' }],
    },
    {
      id: 'recursion-limit',
      message: /recursion limit of (?<limit>\d{1,6}) reached/iu,
      cause: 'server_error/unexpected_output',
      title: 'The agent did not finish within its step limit',
      why: ['The agent took {limit} steps without reaching an end.'],
      fixes: [{ text: 'Raise “recursion_limit”, or give the graph a condition that ends it.' }],
    },
  ],
} as const satisfies AppHost;
