import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

it.each<[message: string, facts: object]>([
  ['the valid range of max_tokens is [1, 819]', { range: '[1, 819]' }],
  ['Temperature should be in [0.0, 2.0)', { range: '[0, 2)' }],
  ['top_k must be between 0 and 20', { range: '[0, 20]' }],
  ['the supported range is from 0 (inclusive) to 2.5 (exclusive)', { range: '[0, 2.5)' }],
  ['Minimum value is 0, maximum value is 100 (inclusive).', { range: '[0, 100]' }],
  ['decimal below minimum value. Expected a value >= 0, but got -1 instead.', { range: '[0, ?]', value: '-1' }],
  ["-1 is lesser than the minimum of 0 - 'seed'", { range: '[0, ?]', value: '-1', field: 'seed' }],
  ['3 is greater than the maximum of 2', { range: '[?, 2]', value: '3' }],
  ['`n` must be less than or equal to `8`', { range: '[?, 8]' }],
  ['n must be less than or equal to 4, the most for this model - received 9.', { range: '[?, 4]', value: '9' }],
  ['Input should be greater than or equal to 1024', { range: '[1024, ?]' }],
  ['`temperature` must be strictly positive', { range: '(0, ?]' }],
  ['max_tokens must be at least 1, got -186.', { range: '[1, ?]', value: '-186' }],
  ['expected number to be <=2', { range: '[?, 2]' }],
  ['thinking_budget must not be greater than 500', { range: '[?, 500]' }],
  [
    'it has a temperature value of 1000 but the supported range is from 0 to 2',
    { field: 'temperature', value: '1000', range: '[0, 2]' },
  ],
  [
    'max_tokens: 900 > 640, which is the maximum allowed number of output tokens for demo-1',
    { field: 'max_tokens', asked: '900 tokens', limit: '640 tokens', model: 'demo-1' },
  ],
  [
    'max_tokens is too large: 900. This model supports at most 640 completion tokens, whereas you provided 900.',
    { field: 'max_tokens', asked: '900 tokens', limit: '640 tokens' },
  ],
  ['参数 temperature 的取值范围为 (0, 1]', { range: '(0, 1]' }],
  ['max_tokens 必须在 1 到 4096 之间', { range: '[1, 4096]' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message))).toMatchObject(facts);
});

it.each([
  'from 10.0.0.1 to 10.0.0.9',
  'between Monday and Friday',
  'version 3 to 4 was released on 2026-01-02',
  '于 2026-01-02 重置',
])('tells no range: %s', (message) => {
  expect(factsOf(message).range).toBeUndefined();
});
