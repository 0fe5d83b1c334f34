import { expect, it } from 'vitest';
import { nearestFirst, nearestValue } from './nearest-value.ts';

it.each<[sent: string, allowed: readonly string[], value: string | null]>([
  ['hihg', ['low', 'medium', 'high'], 'high'],
  ['HIGH', ['low', 'medium', 'high'], 'high'],
  ['xhigh', ['low', 'medium', 'high'], 'high'],
  ['json', ['text', 'json_object'], 'json_object'],
  ['minimal', ['low', 'medium', 'high'], null],
  ['medium', ['low', 'medium'], null],
  ['a whole prompt that somebody put in the wrong field', ['png', 'jpg'], null],
  ['', ['a'], null],
])('%s of %j means %s', (sent, allowed, value) => {
  expect(nearestValue(sent, allowed)).toBe(value);
});

it('puts the one that was meant first', () => {
  expect(nearestFirst('hihg', ['low', 'medium', 'high'])).toEqual(['high', 'low', 'medium']);
  expect(nearestFirst(null, ['low', 'high'])).toEqual(['low', 'high']);
});
