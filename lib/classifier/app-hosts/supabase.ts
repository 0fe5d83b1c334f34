import type { AppHost } from './app-host.ts';

/** Edge Functions; the code stands in the body or in the header “sb-error-code”. */
export default {
  id: 'supabase',
  name: 'Supabase',
  hosts: ['*.supabase.co', '*.supabase.in', 'localhost:54321'],
  rules: [
    {
      id: 'boot',
      code: 'boot_error',
      cause: 'server_error/internal',
      retry: false,
      title: 'The app’s Edge Function could not start',
      why: ['The function has a syntax error, or an import that cannot be resolved.'],
      fixes: [
        {
          text: 'Read the function’s log in the Supabase dashboard, or run it with “supabase functions serve”.',
          link: 'https://supabase.com/docs/guides/functions/status-codes',
        },
      ],
    },
    {
      id: 'boot-words',
      message: /\bBOOT_RPC_ERROR\b|boot RPC call|InvalidWorkerCreation/u,
      cause: 'server_error/internal',
      retry: false,
      title: 'The app’s Edge Function could not start',
      why: ['The function has a syntax error, or an import that cannot be resolved.'],
      fixes: [
        {
          text: 'Read the function’s log, correct its imports, and deploy it again; “supabase functions serve” shows the error.',
          link: 'https://supabase.com/docs/guides/functions/status-codes',
        },
      ],
    },
    {
      id: 'worker-gone',
      message: /InvalidWorkerResponse|user worker failed to respond/iu,
      cause: 'server_error/internal',
      title: 'The app’s Edge Function stopped without a response',
      why: ['The function threw an exception, or ran out of time or memory.'],
      fixes: [
        {
          text: 'Read the log of the functions container at the time of this request, and return a response on each path.',
          link: 'https://supabase.com/docs/guides/functions/limits',
        },
      ],
    },
    {
      id: 'limit',
      code: ['worker_limit', 'worker_resource_limit'],
      cause: 'server_error/internal',
      retry: false,
      title: 'The app’s Edge Function exceeded its CPU or memory limit',
      why: ['Edge Functions have 2 s of CPU time and 256 MB of memory.'],
      fixes: [
        {
          text: 'Pass streams and files through instead of holding and parsing them in the function.',
          link: 'https://supabase.com/docs/guides/functions/limits',
        },
      ],
    },
    {
      id: 'idle',
      code: ['idle_timeout', 'request_idle_timeout'],
      cause: 'timeout/gateway',
      title: 'The app’s Edge Function did not respond in time',
      why: ['Supabase waits 150 s for a response.'],
      fixes: [
        {
          text: 'Stream the response, so that the first bytes arrive before the limit.',
          link: 'https://supabase.com/docs/guides/functions/limits',
        },
      ],
    },
    {
      id: 'idle-words',
      message: /request idle timeout limit|workerrequestidletimeout/iu,
      cause: 'timeout/gateway',
      title: 'The app’s Edge Function did not respond in time',
    },
    {
      id: 'failed',
      code: ['worker_error', 'edge_function_error'],
      cause: 'server_error/internal',
      title: 'The app’s Edge Function threw an exception',
      fixes: [
        {
          text: 'Read the function’s log in the Supabase dashboard, or run it with “supabase functions serve”.',
          link: 'https://supabase.com/docs/guides/functions/status-codes',
        },
      ],
    },
    {
      id: 'no-function',
      message: /requested function was not found/iu,
      cause: 'not_found/wrong_path',
      title: 'Supabase has no Edge Function of this name',
      fixes: [{ text: 'Check the function’s name in the URL, and deploy it with “supabase functions deploy”.' }],
    },
    {
      id: 'no-jwt',
      message: /missing authorization header|auth header is not .{0,4}bearer/iu,
      cause: 'authentication/missing_key',
      title: 'The Edge Function requires a Supabase token',
      why: ['The function verifies the JWT in the Authorization header, and none was sent.'],
      fixes: [
        { text: 'Call it with supabase.functions.invoke(), which sends the session’s token or the anon key.' },
        { text: 'Deploy a public function with “--no-verify-jwt”.' },
      ],
    },
    {
      id: 'bad-jwt',
      message: /^(?:error: )?(?:invalid jwt|unsupported jwt algorithm|jwt (?:expired|verification failed))/iu,
      cause: 'authentication/session',
      title: 'The Edge Function rejected the Supabase token',
      why: [
        'Supabase checked the JWT before the function ran: it expired, is no JWT of a session, or comes from another project.',
      ],
      fixes: [
        {
          text: 'Send the session’s current access token, as supabase.functions.invoke() does; sign in again if it has expired.',
        },
        {
          text: 'Send the anon key as “apikey” and the token of supabase.auth.getSession() as “Authorization: Bearer …” with fetch().',
        },
        { text: 'Deploy the function with “--no-verify-jwt” if it checks its callers itself.' },
      ],
    },
    { id: 'overdue', status: 402, message: /overdue_payment/iu, cause: 'billing/account_overdue' },
    {
      id: 'quota',
      status: 402,
      message: /exceed(?:ed)?_\w{2,40}/iu,
      cause: 'billing/plan_limit',
      title: 'The plan’s allowance is used up',
      why: ['The project is restricted because it exceeded a quota of its Supabase plan.'],
    },
  ],
} as const satisfies AppHost;
