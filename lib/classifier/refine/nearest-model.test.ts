import { expect, it } from 'vitest';
import { nearestModel } from './nearest-model.ts';

const known = new Set(['gpt-5', 'gpt-5-nano', 'claude-sonnet-4-5', 'deepseek/deepseek-chat']);

it.each<[model: string, nearest: string | null]>([
  ['gpt-5-nano-x', 'gpt-5-nano'],
  ['gpt5-nano', 'gpt-5-nano'],
  ['GPT-5-Nano', 'gpt-5-nano'],
  ['claude-sonet-4-5', 'claude-sonnet-4-5'],
  ['deepseek-chat', 'deepseek/deepseek-chat'],
  ['mistral-large', null],
  ['a steaming cup of tea on a wooden table', null],
])('%s is most like %s', (model, nearest) => {
  expect(nearestModel(model, known)).toBe(nearest);
});

it('knows nothing without ids', () => {
  expect(nearestModel('gpt-5', undefined)).toBeNull();
});
