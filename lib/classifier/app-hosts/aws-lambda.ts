import type { AppHost } from './app-host.ts';

/** Lambda and API Gateway; Netlify’s functions run there too. */
export default {
  id: 'aws-lambda',
  name: 'AWS Lambda',
  rules: [
    {
      id: 'function-timeout',
      message: /task timed out after (?<limit>[\d.]{1,8}) seconds/iu,
      cause: 'timeout/gateway',
      title: 'The app’s function timed out',
      why: ['The platform stopped the function after {limit} s.'],
      fixes: [{ text: 'Raise the function’s time limit, or stream the response.' }],
    },
    {
      id: 'gateway-timeout',
      message: /^endpoint request timed out$/iu,
      cause: 'timeout/gateway',
      title: 'API Gateway stopped waiting for the function',
      why: ['API Gateway waits 29 s for a response by default.'],
      fixes: [{ text: 'Raise the integration timeout, or use a Lambda function URL with response streaming.' }],
    },
    // In front of a backend it is the path; Bedrock sends the same words about the key.
    {
      id: 'no-route',
      status: 403,
      message: /^missing authentication token$/iu,
      cause: 'not_found/wrong_path',
      title: 'API Gateway has no such route',
      why: ['API Gateway answers unknown paths and methods with “Missing Authentication Token”.'],
      fixes: [{ text: 'Check the stage, the path, and the method against the deployed API.' }],
    },
    {
      id: 'response-size',
      code: 'function.responsesizetoolarge',
      cause: 'payload_too_large/body',
      title: 'The function’s response is too large',
      why: ['A Lambda function returns at most 6 MB unless it streams.'],
      fixes: [{ text: 'Stream the response, or return a URL instead of the file.' }],
    },
    {
      id: 'function-failed',
      code: /^runtime\.\w/u,
      cause: 'server_error/internal',
      title: 'The app’s function crashed',
      fixes: [{ text: 'Read the function’s log at the time of this request.' }],
    },
  ],
} as const satisfies AppHost;
