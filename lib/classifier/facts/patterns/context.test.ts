import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  [
    "This model's maximum context length is 8192 tokens. However, you requested 10000 tokens (9000 in the messages, 1000 in the completion).",
    {
      limit: '8192 tokens',
      asked: '10000 tokens',
      prompt: '9000 tokens',
      output: '1000 tokens',
      excess: '1808 tokens',
    },
  ],
  [
    'This model’s maximum context length is 4,096 tokens. However, you requested 5,000 tokens (1,000 in your prompt; 4,000 for the completion).',
    {
      limit: '4096 tokens',
      asked: '5000 tokens',
      prompt: '1000 tokens',
      output: '4000 tokens',
      excess: '904 tokens',
      fits: '3096 tokens',
    },
  ],
  [
    "This model's maximum context length is 2048 tokens. However, you requested 512 output tokens and your prompt contains at least 1800 input tokens, for a total of at least 2312 tokens.",
    { limit: '2048 tokens', output: '512 tokens', prompt: '1800 tokens', fits: '248 tokens' },
  ],
  [
    "'max_tokens' is too large: 3000. This model's maximum context length is 4096 tokens and your request has 1500 input tokens (3000 > 4096 - 1500).",
    { limit: '4096 tokens', output: '3000 tokens', prompt: '1500 tokens', fits: '2596 tokens' },
  ],
  [
    "The endpoint's maximum context length is 1000 tokens. However, your messages resulted in 1200 tokens.",
    { limit: '1000 tokens', asked: '1200 tokens', excess: '200 tokens' },
  ],
  [
    'input length and `max_tokens` exceed context limit: 190 + 32 > 210',
    { prompt: '190 tokens', output: '32 tokens', limit: '210 tokens', fits: '20 tokens' },
  ],
  ['prompt is too long: 300 tokens > 200 maximum', { asked: '300 tokens', limit: '200 tokens', excess: '100 tokens' }],
  [
    'Your request exceeded model token limit: 2621 (requested: 2690)',
    { limit: '2621 tokens', asked: '2690 tokens', excess: '69 tokens' },
  ],
  ['Your request exceeded model token limit : 1310', { limit: '1310 tokens' }],
  [
    'length of prompt_tokens (689) must be less than max_seq_len (655).',
    { asked: '689 tokens', limit: '655 tokens', excess: '34 tokens' },
  ],
  [
    'total number of tokens in the prompt cannot exceed 408 - received 429.',
    { limit: '408 tokens', asked: '429 tokens', excess: '21 tokens' },
  ],
  [
    'too many tokens: size limit exceeded by 25 tokens. The limit for this model is 288 tokens.',
    { excess: '25 tokens', limit: '288 tokens' },
  ],
  ['prompt too long; exceeded max context length by 11 tokens', { excess: '11 tokens' }],
  ['Body too large for demo-1 model. Max size: 800 tokens.', { limit: '800 tokens' }],
  [
    '`inputs` tokens + `max_new_tokens` must be <= 409. Given: 159 `inputs` tokens and 400 `max_new_tokens`',
    { limit: '409 tokens', prompt: '159 tokens', output: '400 tokens', fits: '250 tokens' },
  ],
  [
    'The input token count (1250) exceeds the maximum number of tokens allowed (1048).',
    { asked: '1250 tokens', limit: '1048 tokens', excess: '202 tokens' },
  ],
  [
    'Prompt length 412 exceeds the available context size of 327 tokens',
    { asked: '412 tokens', limit: '327 tokens', excess: '85 tokens' },
  ],
  [
    'Max context reached 1356 tokens but model supports only 600 (0a1b2c3d)',
    { asked: '1356 tokens', limit: '600 tokens', excess: '756 tokens' },
  ],
  [
    'input and maximum output tokens (42481) exceeded this model context window limit (32000).',
    { asked: '42481 tokens', limit: '32000 tokens', excess: '10481 tokens' },
  ],
  ['The maximum tokens you requested exceeds the model limit of 327', { limit: '327 tokens' }],
  ['Range of input length should be [1, 1290]', { range: '[1, 1290]', limit: '1290 tokens' }],
  ['输入长度超过最大限制：4096 tokens', { limit: '4096 tokens' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message))).toMatchObject(facts);
});

it.each([
  'context window exceeds limit (2013)',
  'Overloaded. Trace 4096 in zone 2 of the limit.',
  'The model gpt-4-0613 was asked 3 times for tokens (request id: 20260731091122)',
  'Invalid token 128000 in Authorization header',
])('tells no limit: %s', (message) => {
  expect(factsOf(message).limit).toBeUndefined();
});
