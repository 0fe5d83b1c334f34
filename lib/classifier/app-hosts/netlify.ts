import type { AppHost } from './app-host.ts';

export default {
  id: 'netlify',
  name: 'Netlify',
  rules: [
    {
      id: 'inactivity',
      message: /^inactivity timeout/iu,
      cause: 'timeout/gateway',
      title: 'Netlify stopped waiting for the function',
      why: ['The function sent nothing for longer than Netlify waits.'],
      fixes: [
        {
          text: 'Stream the response, or use a background function.',
          link: 'https://docs.netlify.com/build/functions/overview/',
        },
      ],
    },
    {
      id: 'function-failed',
      message:
        /unhandled error in the function code|uncaught exception during edge function|function returned an unsupported value/iu,
      cause: 'server_error/internal',
      title: 'The app’s function crashed',
      fixes: [{ text: 'Read the function’s log at the time of this request.' }],
    },
    {
      id: 'usage',
      message: /^usage_exceeded$|site .{1,40}paused .{0,60}usage limit/iu,
      cause: 'billing/plan_limit',
      title: 'The app’s Netlify plan is used up',
      why: ['The site was paused because the plan’s usage limit is reached.'],
    },
  ],
} as const satisfies AppHost;
