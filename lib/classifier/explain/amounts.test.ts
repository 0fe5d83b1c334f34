import { expect, it } from 'vitest';
import { rangeText } from './amounts.ts';
import { english } from './language.ts';

const told = { from: 'body error.message', said: '' };

it.each([
  [{ min: 0, max: 2 }, '0 to 2'],
  [{ min: 0, max: 2, maxOpen: true }, '0 to less than 2'],
  [{ min: 0, max: 2, minOpen: true }, 'more than 0, up to 2'],
  [{ min: 0, max: 2, minOpen: true, maxOpen: true }, 'more than 0 and less than 2'],
  [{ min: 1, max: null }, '1 or more'],
  [{ min: 1, max: null, minOpen: true }, 'more than 1'],
  [{ min: null, max: 8192 }, '8,192 or less'],
  [{ min: null, max: 2, maxOpen: true }, 'less than 2'],
  [{ min: null, max: null }, null],
])('%j is %s', (range, text) => {
  expect(rangeText({ minOpen: false, maxOpen: false, ...told, ...range }, english)).toBe(text);
});
