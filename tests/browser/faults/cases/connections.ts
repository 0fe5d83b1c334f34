import { at, call, cancelled, failed, nothing, pending } from '../call.ts';
import type { Fault } from '../fault.ts';
import { bare, goSilent, json, respond, OPEN } from '../replies.ts';
import { PORTS, UNKNOWN_HOST } from '../server.ts';

const never = json(500, { error: { message: 'The browser should not have sent this call' } });

/** Calls that never reach a server, or to which no response comes. */
export const connections: readonly Fault[] = [
  {
    id: 'network-dns',
    title: 'The host name is unknown',
    call: call('openai', { url: `https://${UNKNOWN_HOST}/chat/completions` }),
    reply: never,
    chromium: failed('deepseek', 0, 'network/dns'),
    firefox: failed('deepseek', 0, 'network/refused_or_dns'),
  },
  {
    id: 'network-refused',
    title: 'Nothing listens at the port',
    call: call('mistral', { url: at('mistral', { port: PORTS.refused }) }),
    reply: never,
    chromium: failed('mistral', 0, 'network/refused'),
    firefox: failed('mistral', 0, 'network/refused_or_dns'),
  },
  {
    id: 'network-tls',
    title: 'The port does not speak TLS',
    call: call('mistral', { url: at('mistral', { port: PORTS.noTls }) }),
    reply: never,
    chromium: failed('mistral', 0, 'network/tls'),
    firefox: failed('mistral', 0, 'network/tls'),
  },
  {
    id: 'network-mixed-content',
    title: 'A secure page calls an `http:` address',
    call: call('moonshot', { url: at('moonshot', { protocol: 'http:' }) }),
    reply: never,
    chromium: failed('moonshot', 0, 'network/blocked_or_mixed_content'),
    firefox: failed('moonshot', 0, 'network/mixed_content'),
  },
  {
    id: 'network-offline',
    title: 'The browser is offline',
    call: call('openai'),
    reply: never,
    while: 'offline',
    chromium: failed('openai', 0, 'network/offline'),
    firefox: pending('openai', 0),
  },
  {
    id: 'network-blocked',
    title: 'Blocked in DevTools',
    call: call('openai'),
    reply: never,
    while: 'blocked in DevTools',
    chromium: failed('openai', 0, 'network/blocked_or_mixed_content'),
    firefox: failed('openai', 0, 'network/blocked_or_mixed_content'),
  },
  {
    id: 'network-csp',
    title: 'The page’s Content-Security-Policy forbids it',
    call: call('openai', { way: 'frame whose policy allows no connection' }),
    reply: never,
    chromium: nothing('a call that the policy forbids is not begun'),
    firefox: failed('openai', 0, 'network/blocked_or_mixed_content'),
  },
  {
    id: 'network-reset',
    title: 'The connection is reset before an answer',
    call: call('openai'),
    reply: ({ reset }) => reset(),
    chromium: failed('openai', 0, 'network/reset'),
    firefox: failed('openai', 0, 'network/aborted_or_reset'),
  },
  {
    id: 'network-empty',
    title: 'The connection closes without an answer',
    call: call('openai'),
    reply: bare(''),
    chromium: failed('openai', 0, 'network/reset'),
    firefox: failed('openai', 0, 'network/aborted_or_reset'),
  },
  {
    id: 'network-no-http',
    title: 'The answer is no HTTP',
    call: call('openai'),
    reply: bare('TEA/1.0 WELCOME\r\n\r\n'),
    chromium: failed('openai', 200, 'network/broken_response'),
    firefox: failed('openai', 0, 'network/aborted_or_reset'),
  },
  {
    id: 'network-bad-gzip',
    title: 'The answer says gzip and is none',
    call: call('openai'),
    reply: respond(
      400,
      { ...OPEN, 'content-type': 'application/json', 'content-encoding': 'gzip' },
      '\u001f\u008b nonsense',
    ),
    chromium: failed('openai', 400, 'network/broken_response'),
    firefox: nothing('the call never counts as finished'),
  },
  {
    id: 'abort-before-headers',
    title: 'The page aborts before the answer',
    call: call('openai', { stop: 'before headers' }),
    reply: goSilent,
    chromium: cancelled('openai', 0),
    firefox: failed('openai', 0, 'network/aborted_or_reset'),
  },
  {
    id: 'abort-timeout',
    title: 'The page’s own time limit (`AbortSignal.timeout`) passes',
    call: call('openai', { stop: 'by a time limit' }),
    reply: goSilent,
    chromium: cancelled('openai', 0),
    firefox: failed('openai', 0, 'network/aborted_or_reset'),
  },
];
