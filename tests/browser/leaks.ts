import { json, text } from '../../scripts/demo/answer.ts';
import { chat, post } from '../../scripts/demo/call.ts';
import { fakeKey } from '../../scripts/demo/fake-key.ts';
import { failed, type Scenario } from '../../scripts/demo/scenario.ts';

const OPENAI = 'https://api.openai.com/v1/chat/completions';

export const keys = {
  header: fakeKey('sk-proj-', 64, 'alnum', 'leak header'),
  bare: fakeKey('', 32, 'hex', 'leak bare'),
  query: fakeKey('sk-', 48, 'alnum', 'leak query'),
  body: fakeKey('sk-ant-api03-', 80, 'alnum', 'leak body'),
  prompt: fakeKey('gsk_', 52, 'alnum', 'leak prompt'),
  stream: fakeKey('sk-or-v1-', 64, 'hex', 'leak stream'),
  cookie: fakeKey('', 40, 'alnum', 'leak cookie'),
  nested: fakeKey('sk-', 48, 'alnum', 'leak nested'),
} as const;

export const organization = fakeKey('org-', 24, 'alnum', 'leak organization');

const error = (message: string) => ({
  error: { message, type: 'invalid_request_error', param: null, code: 'invalid_api_key' },
});

/** Calls that carry keys to places where a careless server or page puts them. */
export const leaks: readonly Scenario[] = [
  {
    id: 'leak-echo',
    call: chat(OPENAI, { key: keys.header, model: 'gpt-5-mini', visitor: 'leak-echo' }),
    answer: json(401, error(`Incorrect API key provided: ${keys.header}. Organization ${organization}.`), {
      'openai-organization': organization,
      'set-cookie': `session=${keys.cookie}; Secure`,
    }),
    expected: failed('openai', 'authentication/invalid_key'),
  },
  {
    id: 'leak-echo-bare',
    call: chat('https://api.aimlapi.com/v1/chat/completions', {
      key: keys.bare,
      model: 'gpt-4o-mini',
      visitor: 'leak-echo-bare',
    }),
    answer: json(401, { statusCode: 401, message: `No user for the key "${keys.bare}" (Bearer ${keys.bare})` }),
    expected: failed('aimlapi', 'authentication/invalid_key'),
  },
  {
    id: 'leak-query',
    call: post(`${OPENAI}?api_key=${keys.query}`, { model: 'gpt-5-mini', messages: [], user: 'leak-query' }, {}),
    answer: json(401, error('You must provide a key in the Authorization header.')),
    expected: failed('openai', 'authentication/missing_key'),
  },
  {
    id: 'leak-body',
    call: chat(OPENAI, {
      key: keys.header,
      model: 'gpt-5-mini',
      visitor: 'leak-body',
      question: `My key ${keys.prompt} does not work, why?`,
      more: { api_key: keys.body },
    }),
    answer: json(400, error("Unknown parameter: 'api_key'.")),
    expected: failed('openai', 'invalid_request/unknown_field'),
  },
  {
    id: 'leak-stream',
    call: chat(OPENAI, { key: keys.header, model: 'gpt-5-mini', visitor: 'leak-stream', more: { stream: true } }),
    answer: {
      kind: 'stream',
      chunks: [
        `data: {"choices":[{"index":0,"delta":{"content":"Use ${keys.stream}"}}]}\n\n`,
        `data: {"error":{"message":"Bad key ${keys.stream}"}}\n\n`,
      ],
      end: 'broken',
    },
    expected: failed('openai', 'stream_interrupted/connection_lost'),
  },
  {
    id: 'leak-nested',
    call: chat('https://aihubmix.com/v1/chat/completions', {
      key: keys.nested,
      model: 'gpt-4o-mini',
      visitor: 'leak-nested',
    }),
    answer: text(
      400,
      JSON.stringify({
        error: {
          message: `400 ${JSON.stringify(error(`Bad "key": ${keys.nested}`))}`,
          type: 'upstream_error',
          param: '',
          code: '',
        },
      }),
      'application/json',
    ),
    expected: failed('aihubmix', 'authentication/invalid_key'),
  },
];
