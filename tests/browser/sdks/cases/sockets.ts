import { setTimeout } from 'node:timers/promises';
import { json, OPEN, respond, socket } from '../../faults/replies.ts';
import type { RightRow } from '../sdk-case.ts';
import { both, each, failed, ok } from '../right.ts';
import type { Answer, SdkCase } from '../sdk-case.ts';

const realtimeError = (code: string, message: string) =>
  JSON.stringify({
    type: 'error',
    event_id: 'event_1',
    error: { type: 'invalid_request_error', code, message, param: null, event_id: null },
  });
const sessionCreated = JSON.stringify({ type: 'session.created', event_id: 'event_0', session: { id: 'sess_1' } });
const noModel =
  'models/gemini-live-3 is not found for API version v1beta, or is not supported for bidiGenerateContent.';

/** A server of tools: what it says to a call is given. */
function mcpServer(toCall: object): Answer {
  let tellAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  return async (received) => {
    if (received.request.method !== 'POST') {
      tellAsked();
      return respond(405, { ...OPEN, allow: 'POST' }, '')(received);
    }
    const { id, method } = JSON.parse(received.body) as { readonly id?: number; readonly method: string };
    if (id === undefined) return respond(202, OPEN, '')(received);
    // The client asks for the stream beside all else, and would stop asking when it has the tool's answer.
    if (method !== 'initialize') await asked.then(() => setTimeout(100));
    const begun = {
      result: {
        protocolVersion: '2025-06-18',
        capabilities: { tools: {} },
        serverInfo: { name: 'teas', version: '1' },
      },
    };
    return json(200, { jsonrpc: '2.0', id, ...(method === 'initialize' ? begun : toCall) })(received);
  };
}

/** What client and server say before a tool is called: the greeting, the note that it was heard, and the stream that is not there. */
const GREETING = [ok('plain', 200), ok('plain', 202)] as const;
const withTool = (tool: RightRow) =>
  // Firefox does not tell the type of a request: a GET of a host that serves pages too may be one for a page.
  each([...GREETING, ok('plain', 405), tool], [...GREETING, tool]);

/** WebSockets: Chromium tells their messages and not how they closed, Firefox neither. */
export const sockets: readonly SdkCase[] = [
  {
    id: 'realtime-no-model',
    title: 'An unknown model: an error, and the end',
    call: 'openai.realtime',
    options: { model: 'gpt-realtimes' },
    answers: [
      socket([realtimeError('invalid_model', 'Model "gpt-realtimes" is not supported in realtime mode.')], 4000),
    ],
    ends: 'rror',
    ...each(
      [failed('openai', 101, 'model_not_found/unknown_model', { says: [/gpt-realtimes/u] })],
      [ok('openai', 101, { says: [/gpt-realtimes/u] })],
    ),
  },
  {
    id: 'realtime-key',
    title: 'A wrong key: an error, and the end',
    call: 'openai.realtime',
    answers: [socket([realtimeError('invalid_api_key', 'Incorrect API key provided.')], 3000)],
    ends: 'rror',
    ...each([failed('openai', 101, 'authentication/invalid_key', { says: [/gpt-realtime/u] })], [ok('openai', 101)]),
  },
  {
    id: 'realtime-good',
    title: 'A session that ends as it should',
    call: 'openai.realtime',
    answers: [socket([sessionCreated], 1000)],
    ends: 'ok',
    ...both(ok('openai', 101)),
  },
  {
    id: 'realtime-refused',
    title: 'The handshake is refused with 401',
    call: 'openai.realtime',
    answers: [respond(401, { 'content-type': 'application/json' }, '{}')],
    ends: 'rror',
    ...each(
      [failed('openai', 0, 'network/websocket', { certainty: 'likely' })],
      [failed('openai', 401, 'authentication/invalid_key', { certainty: 'guess' })],
    ),
  },
  {
    id: 'live-no-model',
    title: 'An unknown model: closed with 1008, without a message',
    call: 'genai.live',
    options: { model: 'gemini-live-3' },
    answers: [socket([], 1008, noModel)],
    ends: 'Error: closed with 1008',
    ...each([failed('gemini', 101, 'stream_interrupted/ended_early', { certainty: 'likely' })], [ok('gemini', 101)]),
  },
  {
    id: 'mcp-good',
    title: 'A tool answers; the server has no stream of its own (405) and takes notes with 202',
    call: 'mcp.tool',
    options: { baseUrl: 'https://own.test/mcp-good/mcp' },
    watched: 'plain',
    answers: [mcpServer({ result: { content: [{ type: 'text', text: 'Assam.' }], isError: false } })],
    ends: 'ok',
    ...withTool(ok('plain', 200)),
  },
  {
    id: 'mcp-tool-fails',
    title: 'A tool fails: `isError`',
    call: 'mcp.tool',
    options: { baseUrl: 'https://own.test/mcp-tool-fails/mcp' },
    watched: 'plain',
    answers: [
      mcpServer({
        result: {
          content: [{ type: 'text', text: 'Error: 401 Incorrect API key provided: sk-proj-********Brea.' }],
          isError: true,
        },
      }),
    ],
    ends: 'ok',
    ...withTool(failed('plain', 200, 'authentication/invalid_key', { certainty: 'likely' })),
  },
  {
    id: 'mcp-refuses',
    title: 'The server refuses the call: an error of JSON-RPC',
    call: 'mcp.tool',
    options: { baseUrl: 'https://own.test/mcp-refuses/mcp' },
    watched: 'plain',
    answers: [mcpServer({ error: { code: -32602, message: 'Unknown tool: search_teas' } })],
    ends: 'McpError',
    ...withTool(failed('plain', 200, 'invalid_request/unspecified')),
  },
];
