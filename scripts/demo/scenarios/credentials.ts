import { json } from '../answer.ts';
import { chat } from '../call.ts';
import { fakeKey } from '../fake-key.ts';
import { failed, type Scenario } from '../scenario.ts';

const OPENAI = 'https://api.openai.com/v1/chat/completions';
const KEY = fakeKey('sk-proj-', 64, 'alnum', 'credentials');
const MODEL = 'gpt-5-mini';

const refused = json(401, {
  error: { message: 'You must provide a valid API key.', type: 'invalid_request_error', param: null, code: null },
});

const call = (visitor: string, authorization: string | null) =>
  chat(OPENAI, {
    key: authorization === null ? null : { header: 'authorization', value: authorization },
    model: MODEL,
    visitor,
  });

/** Keys that are wrong in a way that can be seen without knowing them. */
export const credentials: readonly Scenario[] = [
  {
    id: 'key-missing',
    call: call('key-missing', null),
    answer: refused,
    expected: failed('openai', 'authentication/missing_key'),
  },
  {
    id: 'key-undefined',
    button: 'Key from a variable that was never set',
    call: call('key-undefined', 'Bearer undefined'),
    answer: refused,
    expected: failed('openai', 'authentication/placeholder_key'),
  },
  {
    id: 'key-doubled-scheme',
    call: call('key-doubled-scheme', `Bearer Bearer ${KEY}`),
    answer: refused,
    expected: failed('openai', 'authentication/malformed_header'),
  },
  {
    id: 'key-quoted',
    call: call('key-quoted', `Bearer "${KEY}"`),
    answer: refused,
    expected: failed('openai', 'authentication/malformed_header'),
  },
  {
    id: 'key-of-another-provider',
    call: call('key-of-another-provider', `Bearer ${fakeKey('sk-ant-api03-', 80, 'alnum', 'credentials')}`),
    answer: refused,
    expected: failed('openai', 'authentication/other_provider_key'),
  },
];
