import { expect, it } from 'vitest';
import { readFinish } from './finish.ts';

it.each<[name: string, value: Record<string, unknown>, finish: string | undefined]>([
  ['a message that refuses', { choices: [{ message: { refusal: 'No.' }, finish_reason: 'stop' }] }, 'refusal'],
  ['a part of one', { choices: [{ delta: { refusal: 'No.' } }] }, 'refusal'],
  ['an output that refuses', { output: [{ content: [{ type: 'refusal', refusal: 'No.' }] }] }, 'refusal'],
  ['no refusal', { choices: [{ message: { refusal: null }, finish_reason: 'stop' }] }, 'stop'],
  ['an empty refusal', { choices: [{ delta: { refusal: '' }, finish_reason: null }] }, undefined],
])('reads %s', (_, value, finish) => {
  expect(readFinish(value, 'body ')?.value).toBe(finish);
});
