import { expect, it } from 'vitest';
import { isToldError } from './told-error.ts';

it.each([
  '**ERROR**: RATE_LIMIT_EXCEEDED - slow down',
  '\n**ERROR**: Connection error.',
  "Error code: 429 - {'error': {'message': 'slow'}}",
  'Error: Request failed with status code 401',
  '⚠️ Error: 401 {"error":{"message":"bad key"}}',
  'Sorry, something broke: openai.RateLimitError: Error code: 429',
  'openai.AuthenticationError: Error code: 401',
  'litellm.exceptions.RateLimitError: slow',
  'AI_APICallError: no',
  'An unexpected error occurred: BadRequestError: no',
  '[Error] HTTP 500 from the provider',
  'Request failed: {"message":"no"}',
])('%j is an error', (text) => {
  expect(isToldError(text)).toBe(true);
});

it.each([
  'Error handling in Rust is done with Result.',
  'Error: the variable x is not defined. Declare it first.',
  'Sorry, I cannot help with that.',
  'The error `status code 429` means that you sent too many requests.',
  'To catch openai.RateLimitError, wrap the call in try.',
  'Failed to build? Run npm ci first.',
  'Here is how the API answers: {"error":{"message":"bad key"}}',
  'TypeError means that a value has the wrong type.',
  `Error code: 429 ${'is explained here. '.repeat(300)}`,
  '',
])('%j is an answer', (text) => {
  expect(isToldError(text)).toBe(false);
});
