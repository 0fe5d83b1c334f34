import { expect, it } from 'vitest';
import { spokenCodes } from './spoken-codes.ts';

it.each<[words: string, codes: readonly string[]]>([
  ['An error occurred (ThrottlingException) when calling the Converse operation: Slow', ['ThrottlingException']],
  ['<_InactiveRpcError of RPC: status = StatusCode.RESOURCE_EXHAUSTED details = "no">', ['RESOURCE_EXHAUSTED']],
  [
    'ApiError { message: "no", type: Some("auth"), param: None, code: Some("bad_key") }',
    ['ApiError', 'auth', 'bad_key'],
  ],
  ["Error: 429 { status: 429, code: 'insufficient_quota' }", ['insufficient_quota']],
  ['openai.RateLimitError: Error code: 429', ['RateLimitError']],
  ['[AI_APICallError]: Not found', ['AI_APICallError']],
  ['google.api_core.exceptions.ResourceExhausted: 429 quota', ['ResourceExhausted']],
  ['An error occurred.', []],
  ['Error: no such thing', []],
  ['The RateLimitError class is for limits', []],
  ["The type: 'a b' is wrong", []],
])('“%s” repeats %j', (words, codes) => {
  expect(spokenCodes(words)).toEqual(codes);
});
