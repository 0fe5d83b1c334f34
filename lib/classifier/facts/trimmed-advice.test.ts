import { expect, it } from 'vitest';
import { trimmedAdvice } from './trimmed-advice.ts';

it.each([
  ['Upgrade your plan (ref: 5672-9a)', 'Upgrade your plan'],
  ['Add credits, or lower the limit.', 'Add credits, or lower the limit'],
  ['Use "b" instead of "a"', 'Use "b" instead of "a"'],
  ['Use a larger window"}', 'Use a larger window'],
  ["don't send it again'", "don't send it again'"],
  ['choose one of [1, 2]', 'choose one of [1, 2]'],
  ['choose one of the list]', 'choose one of the list'],
  ['start it (with --jinja)', 'start it (with --jinja)'],
  ['“quoted”', '“quoted”'],
  ['(((', ''],
])('advice %j reads %j', (text, words) => {
  expect(trimmedAdvice(text)).toBe(words);
});
