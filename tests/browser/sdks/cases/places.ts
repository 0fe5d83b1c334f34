import { cut, json, respond, stream as streamed } from '../../faults/replies.ts';
import { both, each, failed, ok, unseen } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { data } from './answers.ts';
import { answer, BAD_KEY, SERVER_ERROR, TEXT } from './openai-answers.ts';

const badKey = json(401, BAD_KEY);
const invalid = failed('openai', 401, 'authentication/invalid_key');
const stream = { stream: true } as const;
/** What the panel says of a key that everybody can read. */
const EXPOSED = /exposes a secret key/u;

/** Where the code runs, and what it sends. */
export const places: readonly SdkCase[] = [
  {
    id: 'worker-401',
    title: 'A worker',
    call: 'openai.chat',
    place: 'worker',
    answers: [badKey],
    ends: 'AuthenticationError',
    ...both(invalid),
  },
  {
    id: 'shared-worker-401',
    title: 'A shared worker',
    call: 'openai.chat',
    place: 'shared worker',
    answers: [badKey],
    ends: 'AuthenticationError',
    ...unseen('DevTools of a page does not show what a shared worker sends'),
  },
  {
    id: 'sandboxed-frame-401',
    title: 'A sandboxed frame',
    call: 'openai.chat',
    place: 'sandboxed frame',
    answers: [badKey],
    ends: 'AuthenticationError',
    ...both(invalid),
  },
  {
    id: 'foreign-frame-stream',
    title: 'A frame of another origin; an error inside the stream',
    call: 'openai.chat',
    place: 'frame of a public site',
    options: stream,
    answers: [streamed([...TEXT, ...data(SERVER_ERROR)])],
    ends: 'APIError',
    ...both(failed('openai', 200, 'server_error/internal')),
  },
  {
    id: 'service-worker-401',
    title: 'A page whose service worker passes requests on',
    call: 'openai.chat',
    place: 'frame with a service worker',
    answers: [badKey],
    ends: 'AuthenticationError',
    ...both(invalid),
  },
  {
    id: 'service-worker-cut',
    title: 'The connection breaks behind such a service worker',
    call: 'openai.chat',
    place: 'frame with a service worker',
    options: stream,
    answers: [streamed(TEXT, cut)],
    ends: 'rror',
    ...each(
      [failed('openai', 200, 'stream_interrupted/connection_lost')],
      [failed('openai', 200, 'stream_interrupted/ended_early', { certainty: 'likely' })],
    ),
  },
  {
    id: 'service-worker-proxy',
    title: 'A service worker answers the app’s own path from OpenAI',
    call: 'web.whole',
    place: 'frame with a service worker',
    options: { baseUrl: 'https://app.test/answered/service-worker-proxy/llm/chat' },
    watched: 'openai',
    answers: [badKey],
    ends: 'Error: HTTP 401',
    ...each(
      [failed('openai-compatible', 401, 'authentication/invalid_key')],
      [failed('openai-compatible', 401, 'authentication/invalid_key')],
    ),
  },
  {
    id: 'body-stream',
    title: 'The request’s body is a stream',
    call: 'web.streamedBody',
    options: { inUrl: true, baseUrl: 'https://api.openai.com:4443/v1/chat/completions' },
    answers: [badKey],
    ends: 'Error: HTTP 401',
    ...each([failed('openai', 401, 'authentication/invalid_key', { never: [/No body/u] })], [invalid]),
  },
  {
    id: 'public-secret',
    title: 'A page of the open web sends a secret key itself',
    call: 'openai.chat',
    place: 'frame of a public site',
    answers: [answer],
    ends: 'ok',
    ...both(ok('openai', 200, { says: [EXPOSED] })),
  },
  {
    id: 'public-gemini',
    title: 'A page of the open web sends a key of Gemini itself',
    call: 'genai.generate',
    place: 'frame of a public site',
    answers: [
      json(200, { candidates: [{ content: { role: 'model', parts: [{ text: 'Assam.' }] }, finishReason: 'STOP' }] }),
    ],
    ends: 'ok',
    ...both(ok('gemini', 200, { says: [EXPOSED] })),
  },
  {
    id: 'public-session',
    title: 'It sends a session token to its own backend',
    call: 'web.whole',
    place: 'frame of a public site',
    options: { baseUrl: 'https://www.teashop.com/public-session/api/chat', key: 'usr_R0yeBreadR0yeBreadR0yeBread' },
    watched: 'openai',
    answers: [answer],
    ends: 'ok',
    ...both(ok('openai-compatible', 200, { never: [EXPOSED] })),
  },
  {
    id: 'public-publishable',
    title: 'It sends a key of Supabase that is meant to be public',
    call: 'web.whole',
    place: 'frame of a public site',
    options: {
      baseUrl: 'https://teashop.supabase.co/functions/v1/public-publishable',
      key: '',
      headers: { apikey: ['sb', 'publishable', 'R0yeBreadR0yeBreadR0yeBr'].join('_') },
    },
    watched: 'openai',
    answers: [answer],
    ends: 'ok',
    ...both(ok('openai-compatible', 200, { never: [EXPOSED] })),
  },
  {
    id: 'public-firebase',
    title: 'It calls Firebase AI Logic, whose keys are public',
    call: 'genai.generate',
    place: 'frame of a public site',
    options: { baseUrl: 'https://firebasevertexai.googleapis.com' },
    answers: [
      json(200, { candidates: [{ content: { role: 'model', parts: [{ text: 'Assam.' }] }, finishReason: 'STOP' }] }),
    ],
    ends: 'ok',
    ...both(ok('vertex', 200, { never: [EXPOSED] })),
  },
  {
    id: 'event-source',
    title: 'An event source, whose answer is refused',
    call: 'web.events',
    options: { inUrl: true },
    answers: [
      respond(401, { 'access-control-allow-origin': '*', 'content-type': 'application/json' }, JSON.stringify(BAD_KEY)),
    ],
    ends: 'Error: the event source failed',
    ...both(failed('openai', 401, 'authentication/missing_key')),
  },
];
