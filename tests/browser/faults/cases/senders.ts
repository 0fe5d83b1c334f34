import { answered, call, failed, nothing, simple } from '../call.ts';
import type { Fault, FaultCall, Seen } from '../fault.ts';
import { bare, json, respond, socket as speak } from '../replies.ts';

const both = (seen: Seen): Pick<Fault, 'chromium' | 'firefox'> => ({ chromium: seen, firefox: seen });

const badKey = {
  error: { message: 'Incorrect API key provided', type: 'invalid_request_error', code: 'invalid_api_key' },
};
const refusal = json(401, badKey);
const invalidKey = failed('openai', 401, 'authentication/invalid_key');
/** Neither a page’s socket nor its event source can send a header. */
const missingKey = failed('openai', 401, 'authentication/missing_key');

const socket: Partial<FaultCall> = {
  way: 'websocket',
  method: 'GET',
  url: 'wss://api.openai.com/v1/realtime?model=gpt-realtime',
  headers: {},
  body: null,
};

/** Calls that are not made with fetch() by the page itself. */
export const senders: readonly Fault[] = [
  {
    id: 'sent-by-xhr',
    title: '`XMLHttpRequest`',
    call: call('openai', { way: 'xhr' }),
    reply: refusal,
    ...both(invalidKey),
  },
  {
    id: 'sent-by-worker',
    title: 'A worker',
    call: call('openai', { way: 'worker' }),
    reply: refusal,
    ...both(invalidKey),
  },
  {
    id: 'sent-by-frame',
    title: 'A frame',
    call: call('openai', { way: 'frame' }),
    reply: refusal,
    ...both(invalidKey),
  },
  {
    id: 'sent-by-foreign-frame',
    title: 'A frame of another origin',
    call: call('openai', { way: 'frame of another origin' }),
    reply: refusal,
    ...both(invalidKey),
  },
  {
    id: 'sent-through-service-worker',
    title: 'A page whose service worker answers',
    call: call('openai', { way: 'frame with a service worker' }),
    reply: refusal,
    ...both(invalidKey),
  },
  {
    id: 'sent-without-cors',
    title: '`fetch` with `mode: "no-cors"`',
    call: simple('openai', { mode: 'no-cors' }),
    reply: refusal,
    ...both(missingKey),
  },
  {
    id: 'sent-by-beacon',
    title: '`navigator.sendBeacon`',
    call: simple('openai', { way: 'beacon' }),
    reply: refusal,
    chromium: nothing('a beacon is taken for no call'),
    firefox: missingKey,
  },
  {
    id: 'sent-by-event-source',
    title: '`EventSource`',
    call: call('openai', { way: 'event source', method: 'GET', headers: {}, body: null }),
    reply: refusal,
    ...both(missingKey),
  },
  {
    id: 'sent-by-socket-refused',
    title: 'A WebSocket whose handshake is refused with 401',
    call: call('openai', socket),
    reply: bare(`HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`),
    chromium: failed('openai', 0, 'network/websocket', 'likely'),
    firefox: missingKey,
  },
  {
    id: 'sent-by-socket-error',
    title: 'A WebSocket brings an error',
    call: call('openai', socket),
    reply: speak([JSON.stringify({ type: 'error', ...badKey })]),
    chromium: failed('openai', 101, 'authentication/invalid_key'),
    firefox: answered('openai', 101),
  },
  {
    id: 'sent-to-wrong-path',
    title: 'A plain 404 of a server without the path',
    call: call('openai', { url: 'https://api.openai.com/v1/chat/completion' }),
    reply: respond(404, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }, '404 page not found'),
    ...both(failed('openai', 404, 'not_found/wrong_path', 'likely')),
  },
];
