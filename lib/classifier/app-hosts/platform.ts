import type { AppHost } from './app-host.ts';

/** Platforms that run containers and servers: Railway, Render, Heroku, Cloud Run, Firebase, Azure, Spaces, Fly.io. */
export default {
  id: 'platform',
  name: 'Platform',
  rules: [
    {
      id: 'no-response',
      message: /^application failed to respond/iu,
      cause: 'upstream_error/provider_failed',
      title: 'The app’s server did not respond',
      why: ['The server crashed, or listens on another port than the platform expects.'],
      fixes: [{ text: 'Listen on 0.0.0.0 and the port in $PORT, and read the log of the deployment.' }],
    },
    {
      id: 'heroku-timeout',
      message: /\bcode=H12\b|\bH12\b.{1,20}request timeout/iu,
      cause: 'timeout/gateway',
      why: ['Heroku waits 30 s for the first byte of a response.'],
      fixes: [{ text: 'Stream the response, so that the first bytes arrive before the limit.' }],
    },
    {
      id: 'application-error',
      status: 503,
      message: /^application error$|\bcode=H1[0-4]\b/iu,
      cause: 'server_error/internal',
      title: 'The app’s server failed or timed out',
      why: ['The platform shows “Application error” when the server crashed (H10) or took longer than 30 s (H12).'],
      fixes: [{ text: 'Read the server’s log, on Heroku with “heroku logs --tail”.' }],
    },
    {
      id: 'no-app',
      status: 404,
      message: /^(?:application not found|no such app|there.s nothing here, yet)/iu,
      cause: 'not_found/wrong_path',
      title: 'The platform serves no app at this address',
      fixes: [{ text: 'Check the domain, and whether the app is deployed.' }],
    },
    {
      id: 'waking',
      message: /service waking up|your space is (?:building|starting)|^(?:dynamic-)?hibernat/iu,
      cause: 'overloaded/model_loading',
      title: 'The app’s server is starting',
      why: ['The server was stopped while idle, and is starting now.'],
    },
    {
      id: 'hibernated',
      code: /^dynamic-hibernate/u,
      cause: 'overloaded/model_loading',
      title: 'The app’s server is starting',
    },
    {
      id: 'stopped',
      message:
        /service (?:has been )?suspended by its owner|this web app is stopped|your space is (?:in error|paused|sleeping)|space is paused/iu,
      cause: 'server_error/unavailable',
      retry: false,
      title: 'The app’s server is stopped',
      fixes: [{ text: 'Start it in the console of the platform, and read its log.' }],
    },
    {
      id: 'no-instance',
      message: /aborted because there was no available instance/iu,
      cause: 'overloaded/no_capacity',
      title: 'The platform had no free instance of the app',
      why: ['Cloud Run reached the maximum number of instances, or could not start one fast enough.'],
      fixes: [{ text: 'Raise the maximum number of instances or the concurrency of the service.' }],
    },
    {
      id: 'upstream-timeout',
      message: /^upstream request timeout$|the web server failed to respond within the specified time/iu,
      cause: 'timeout/gateway',
      title: 'The app’s server did not respond in time',
      fixes: [{ text: 'Raise the service’s request timeout, or stream the response.' }],
    },
    // What Firebase sends in place of any exception but HttpsError.
    {
      id: 'callable-hidden',
      code: 'internal',
      message: /^internal$/iu,
      cause: 'server_error/internal',
      title: 'The callable function failed, and Firebase hides why',
      fixes: [
        { text: 'Read the exception in the function’s log: firebase functions:log' },
        { text: 'Throw HttpsError with a message of your own, if the page shall show it.' },
      ],
    },
    {
      id: 'function-failed',
      message: /error: could not handle the request|^backend call failure$/iu,
      cause: 'server_error/internal',
      title: 'The app’s function crashed',
      fixes: [{ text: 'Read the function’s log at the time of this request.' }],
    },
  ],
} as const satisfies AppHost;
