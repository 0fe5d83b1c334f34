import { expect, it } from 'vitest';
import { filled } from './fill.ts';
import { english } from './language.ts';

it.each([
  ['不超过{limit}以内', '30,000 个 token', '不超过 30,000 个 token 以内'],
  ['每{window}一次', '分钟', '每分钟一次'],
  ['使用“{model}”。', 'gpt-5', '使用“gpt-5”。'],
  ['Wait {wait}.', '21 s', 'Wait 21 s.'],
])('%s with %s', (text, value, words) => {
  expect(filled(text, () => value, english)).toBe(words);
});

it('takes the first form whose values are known', () => {
  const values = (name: string) => (name === 'model' ? 'gpt-5' : null);
  expect(filled(['{model} at {host}', '{model}', 'the model'], values, english)).toBe('gpt-5');
  expect(filled('{host}', values, english)).toBeNull();
});
