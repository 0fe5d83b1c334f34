import type { OutgoingHttpHeaders } from 'node:http';
import { json, respond, stream as streamed } from '../../faults/replies.ts';
import type { RightRow } from '../sdk-case.ts';
import { both, failed, offered, ok } from '../right.ts';
import type { SdkCase } from '../sdk-case.ts';
import { data, lingering } from './answers.ts';
import { DONE, openaiError, TEXT } from './openai-answers.ts';

const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const html = (status: number, title: string, body: string, headers: OutgoingHttpHeaders = {}) =>
  respond(
    status,
    { ...open, 'content-type': 'text/html; charset=utf-8', ...headers },
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  );
const likely = 'likely';
/** The page has no key to send, and needs none: the server has it. */
const SERVERS_KEY = { says: [/server/iu], never: [/No key was sent/u, /Send the key/u] };
const uiStream = (errorText: string) =>
  lingering(data({ type: 'start' }, { type: 'error', errorText }, '[DONE]'), undefined, {
    'x-vercel-ai-ui-message-stream': 'v1',
  });

interface Watched extends Pick<SdkCase, 'id' | 'title' | 'answers' | 'ends'> {
  readonly call?: string;
  readonly path?: string;
  readonly options?: NonNullable<SdkCase['options']>;
  readonly watched?: NonNullable<SdkCase['watched']>;
  readonly right: readonly RightRow[];
}

/** A backend of the app that is watched. */
function own({
  id,
  call = 'ai.useChat',
  path = '/api/chat',
  options,
  watched = 'ai-sdk',
  right,
  ...rest
}: Watched): SdkCase {
  const baseUrl = `https://own.test/${id}${path}`;
  return { id, call, options: { key: '', ...options, baseUrl }, watched, ...rest, ...both(...right) };
}

interface Unwatched extends Pick<SdkCase, 'id' | 'title' | 'answers' | 'ends'> {
  readonly call?: string;
  /** Where it is, e.g. "shop.test/api/ask". */
  readonly address: string;
  readonly options?: NonNullable<SdkCase['options']>;
  /** What is offered to be watched; else the address. */
  readonly pattern?: string;
}

/** One that nobody named: it is offered. */
function unknown({ call = 'web.whole', address, options, pattern = address, ...rest }: Unwatched): SdkCase {
  return { ...rest, call, options: { key: '', ...options, baseUrl: `https://${address}` }, ...offered(pattern) };
}

const openaiText =
  '429 You exceeded your current quota, please check your plan and billing details. For more information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.';

/** Backends of the app itself, that call a model on the server. */
export const ownBackends: readonly SdkCase[] = [
  own({
    id: 'own-bad-key',
    title: 'The server’s key is wrong: told in the stream',
    answers: [
      uiStream(
        'Incorrect API key provided: sk-proj-********Brea. You can find your API key at https://platform.openai.com/account/api-keys.',
      ),
    ],
    ends: 'Error: Incorrect API key',
    right: [failed('ai-sdk', 200, 'authentication/invalid_key', { certainty: likely, ...SERVERS_KEY })],
  }),
  own({
    id: 'own-missing-key',
    title: 'The server has no key: 500',
    answers: [
      json(500, {
        error:
          "AI_LoadAPIKeyError: OpenAI API key is missing. Pass it using the 'apiKey' parameter or the OPENAI_API_KEY environment variable.",
      }),
    ],
    ends: 'Error',
    right: [failed('ai-sdk', 500, 'authentication/missing_key', { certainty: likely, ...SERVERS_KEY })],
  }),
  own({
    id: 'own-missing-key-text',
    title: 'The server has no key: 500, as plain text',
    answers: [
      respond(
        500,
        { ...open, 'content-type': 'text/plain' },
        "AI_LoadAPIKeyError: Anthropic API key is missing. Pass it using the 'apiKey' parameter or the ANTHROPIC_API_KEY environment variable.",
      ),
    ],
    ends: 'Error',
    right: [failed('ai-sdk', 500, 'authentication/missing_key', { certainty: likely, ...SERVERS_KEY })],
  }),
  own({
    id: 'own-401-passed-on',
    title: 'The server passes on the provider’s 401',
    call: 'web.whole',
    watched: 'openai',
    answers: [
      json(
        401,
        openaiError('Incorrect API key provided: sk-proj-********Brea.', 'invalid_request_error', 'invalid_api_key'),
      ),
    ],
    ends: 'Error: HTTP 401',
    right: [failed('openai-compatible', 401, 'authentication/invalid_key', { ...SERVERS_KEY })],
  }),
  own({
    id: 'own-supabase-key',
    title: 'A function of Supabase passes it on; the page sends the public token',
    call: 'web.whole',
    path: '/functions/v1/chat',
    options: { headers: { apikey: ['eyJhbGciOiJIUzI1NiJ9', 'eyJyb2xlIjoiYW5vbiJ9', 'c2lnbmF0dXJl'].join('.') } },
    watched: 'openai',
    answers: [
      json(500, {
        error:
          '401 Incorrect API key provided: sk-proj-********Brea. You can find your API key at https://platform.openai.com/account/api-keys.',
      }),
    ],
    ends: 'Error: HTTP 500',
    right: [
      failed('openai-compatible', 500, 'authentication/invalid_key', { certainty: likely, never: SERVERS_KEY.never }),
    ],
  }),
  own({
    id: 'own-v4-stream',
    title: 'A data stream of the AI SDK 4 with an error',
    call: 'web.whole',
    answers: [
      respond(
        200,
        { ...open, 'content-type': 'text/plain; charset=utf-8', 'x-vercel-ai-data-stream': 'v1' },
        `f:{"messageId":"m1"}\n3:"Rate limit reached for gpt-4.1-mini on tokens per min (TPM): Limit 30000, Used 29000, Requested 4000."\n`,
      ),
    ],
    ends: 'ok',
    right: [failed('ai-sdk', 200, 'rate_limit/tokens_per_minute', { certainty: likely })],
  }),
  own({
    id: 'own-vercel-504',
    title: 'The function took too long',
    answers: [
      respond(
        504,
        {
          ...open,
          'content-type': 'text/plain',
          'x-vercel-error': 'FUNCTION_INVOCATION_TIMEOUT',
          'x-vercel-id': 'fra1::x1',
        },
        'An error occurred with your deployment\n\nFUNCTION_INVOCATION_TIMEOUT\n\nfra1::x1\n',
      ),
    ],
    ends: 'Error',
    right: [
      failed('ai-sdk', 504, 'timeout/gateway', {
        certainty: 'certain',
        says: [/maxDuration/u],
        never: [/shorter prompt/iu],
      }),
    ],
  }),
  own({
    id: 'own-challenge',
    title: 'Cloudflare asks whether the caller is a person',
    answers: [
      html(403, 'Just a moment...', '<p>Enable JavaScript and cookies to continue</p>', {
        server: 'cloudflare',
        'cf-mitigated': 'challenge',
      }),
    ],
    ends: 'Error',
    right: [failed('ai-sdk', 403, 'permission/client_not_allowed', { says: [/Cloudflare/u], never: [/key is good/u] })],
  }),
  own({
    id: 'own-html-key',
    title: 'Express’ error page, whose text tells of the key',
    answers: [
      html(
        500,
        'Error',
        '<pre>AuthenticationError: 401 Incorrect API key provided: sk-proj-********Brea. You can find your API key at https://platform.openai.com/account/api-keys.<br> &nbsp; &nbsp;at APIError.generate (/app/node_modules/openai/core/error.js:1:1)</pre>',
      ),
    ],
    ends: 'Error',
    right: [failed('ai-sdk', 500, 'authentication/invalid_key', { certainty: likely, ...SERVERS_KEY })],
  }),
  own({
    id: 'own-405',
    title: 'The route has no POST',
    answers: [respond(405, { ...open, allow: 'GET, HEAD' }, '')],
    ends: 'Error',
    right: [failed('ai-sdk', 405, 'not_found/wrong_method', { certainty: 'guess', never: [/mostly POST/u] })],
  }),
  own({
    id: 'own-ui-messages',
    title: 'UI messages where model messages are wanted',
    answers: [
      json(400, {
        error:
          'Invalid prompt: The messages must be a ModelMessage[]. If you have passed a UIMessage[], you can use convertToModelMessages to convert them.',
      }),
    ],
    ends: 'Error',
    right: [
      failed('ai-sdk', 400, 'invalid_request/wrong_type', { certainty: likely, says: [/convertToModelMessages/u] }),
    ],
  }),
  own({
    id: 'own-next-error',
    title: 'Next’s error page in development',
    answers: [html(500, 'Internal Server Error', '<h1>500: Internal Server Error</h1>')],
    ends: 'Error',
    right: [failed('ai-sdk', 500, 'server_error/internal', { certainty: 'guess' })],
  }),
  own({
    id: 'own-good',
    title: 'All is well',
    call: 'web.read',
    watched: 'openai',
    answers: [streamed([...TEXT, ...DONE])],
    ends: 'ok',
    right: [ok('openai-compatible')],
  }),
  unknown({
    id: 'offer-express',
    title: 'Express’ default error page',
    address: 'shop.test/api/chat',
    answers: [html(500, 'Error', '<pre>Error: fetch failed<br> &nbsp; &nbsp;at node:internal</pre>')],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-next-404',
    title: 'Next’s page for a path that is not there',
    address: 'shop.test/api/chats',
    answers: [html(404, '404: This page could not be found.', '<h1>404</h1>')],
    ends: 'Error: HTTP 404',
  }),
  unknown({
    id: 'offer-empty-500',
    title: 'An empty 500',
    address: 'shop.test/api/talk',
    answers: [respond(500, open, '')],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-prompt',
    title: '`{prompt}`, and the answer names OpenAI',
    address: 'shop.test/api/generate',
    options: { more: { form: 'prompt' } },
    answers: [json(500, { error: openaiText })],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-message',
    title: '`{message}`, and the answer names OpenAI',
    address: 'shop.test/api/ask',
    options: { more: { form: 'message' } },
    answers: [json(500, { error: openaiText })],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-trpc',
    title: 'tRPC: the messages lie one level deeper',
    call: 'trpc.chat',
    address: 'desk.test/api/trpc',
    pattern: 'desk.test/api/trpc/chat',
    answers: [
      json(500, [
        {
          error: {
            message: openaiText,
            code: -32603,
            data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500, path: 'chat' },
          },
        },
      ]),
    ],
    ends: 'TRPCClientError',
  }),
  unknown({
    id: 'offer-graphql',
    title: 'GraphQL: the messages are variables',
    address: 'desk.test/graphql',
    options: { more: { form: 'graphql' } },
    answers: [json(200, { data: null, errors: [{ message: openaiText, path: ['ask'] }] })],
    ends: 'ok',
  }),
  unknown({
    id: 'offer-firebase',
    title: 'A callable function of Firebase',
    address: 'desk.test/chat',
    options: { more: { form: 'firebase' } },
    answers: [json(500, { error: { message: openaiText, status: 'INTERNAL' } })],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-dify',
    title: 'Dify',
    address: 'dify.test/v1/chat-messages',
    options: { more: { form: 'dify' } },
    answers: [
      json(400, {
        code: 'provider_quota_exceeded',
        message:
          'Your quota for Dify Hosted OpenAI has been exhausted. Please go to Settings -> Model Provider to complete your own provider credentials.',
        status: 400,
      }),
    ],
    ends: 'Error: HTTP 400',
  }),
  unknown({
    id: 'offer-flowise',
    title: 'Flowise',
    address: 'flow.test/api/v1/prediction/1f5b',
    options: { more: { form: 'flowise' } },
    answers: [
      json(500, {
        statusCode: 500,
        success: false,
        message: `Error: predictionsServices.buildChatflow - ${openaiText}`,
        stack: {},
      }),
    ],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-n8n',
    title: 'n8n’s chat',
    address: 'flow.test/webhook/teas/chat',
    options: { more: { form: 'n8n' } },
    answers: [json(500, { message: 'Error in workflow' })],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-supabase-prompt',
    title: '`{prompt}` to a function of Supabase',
    address: 'flow.test/functions/v1/ask',
    options: { more: { form: 'prompt' } },
    answers: [json(500, { error: 'OpenAI API key is missing' })],
    ends: 'Error: HTTP 500',
  }),
  unknown({
    id: 'offer-event-source',
    title: 'An event source that brings OpenAI’s chunks',
    call: 'web.events',
    address: 'flow.test/api/stream',
    options: { inUrl: true },
    answers: [streamed([...TEXT, ...DONE])],
    ends: 'Error: the event source failed',
  }),
];
