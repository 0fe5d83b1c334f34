import { expect, it } from 'vitest';
import type { Rule } from '../model.ts';
import { createCodeIndex, placesOfCode } from './code-index.ts';
import { preparedRule } from './prepared-rule.ts';

const rules: readonly Rule[] = [
  { id: 'one', cause: 'unknown/unrecognised', code: 'slow_down' },
  { id: 'words', cause: 'unknown/unrecognised', message: /slow_down/u },
  { id: 'list', cause: 'unknown/unrecognised', code: ['too_fast', 'slow_down'] },
  { id: 'family', cause: 'unknown/unrecognised', code: /^throttling(?:\.|$)/u },
];
const index = createCodeIndex(rules.map((rule) => preparedRule('test', rule)));

it.each<[word: string, places: readonly number[]]>([
  ['slow_down', [0, 2]],
  ['too_fast', [2]],
  ['throttling.user', [3]],
  ['throttlings', []],
  ['slow_downs', []],
  ['', []],
])('rules that ask for %j stand at %j', (word, places) => {
  expect(placesOfCode(index, word)).toEqual(places);
  expect(placesOfCode(index, word)).toEqual(places);
});

it('does not keep all words that a page can think of', () => {
  for (let word = 0; word < 10_000; word++) placesOfCode(index, `word_${word}`);
  expect(index.found.size).toBeLessThanOrEqual(2000);
  expect(placesOfCode(index, 'too_fast')).toEqual([2]);
});
