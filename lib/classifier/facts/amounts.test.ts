import { expect, it } from 'vitest';
import { amountOf, moneyOf, numberOf } from './amounts.ts';

it.each<[text: string, value: number | null]>([
  ['20,000', 20_000],
  ['4096.', 4096],
  ['2.5', 2.5],
  ['-186', -186],
  ['128k', 128_000],
  ['10万', 100_000],
  ['99999999999999999999', null],
  ['1e5', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

it.each<[digits: string, word: string, value: number, unit: string | null]>([
  ['20', 'MB', 20_971_520, 'bytes'],
  ['1.5', 'KiB', 1536, 'bytes'],
  ['3', '次', 3, 'requests'],
  ['2', 'minutes', 120, 'seconds'],
  ['4', 'blocks', 4, 'items'],
  ['4', 'bananas', 4, null],
])('%s %s', (digits, word, value, unit) => {
  expect(amountOf(digits, word)).toEqual({ value, unit });
});

it.each<[text: string, value: number, currency: string | null]>([
  ['$0.25', 0.25, 'USD'],
  ['＄-0.000002', -0.000_002, 'USD'],
  ['￥3', 3, 'CNY'],
  ['12 USD', 12, 'USD'],
  ['100', 100, null],
  ['0.0008869999999999999', 0.000_886_999_999_999_999_9, null],
  ['7.2e-05', 0.000_072, null],
])('%s', (text, value, currency) => {
  expect(moneyOf(text)).toEqual({ value, currency });
});
