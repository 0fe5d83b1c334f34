import { expect, it } from 'vitest';
import { parse } from './parse.ts';
import { termText, withTerm } from './term-text.ts';

it.each([
  ['provider', 'moonshot', false, 'provider:moonshot'],
  ['provider', 'openai', true, '-provider:"openai"'],
  ['cause', 'rate_limit/concurrency', false, 'cause:rate_limit/concurrency'],
  ['model', 'gpt-5', false, 'model:"gpt-5"'],
  ['model', 'a "b"', false, String.raw`model:"a \"b\""`],
  ['caller', 'src/chat.ts:41', false, 'caller:src/chat.ts:41'],
] as const)('%s %s, negated %s, is written %s', (key, value, negated, text) => {
  expect(termText(key, value, negated)).toBe(text);
  const [term] = parse(text).terms;
  expect(term).toMatchObject({ key, negated });
});

it.each([
  ['', 'a:b', 'a:b'],
  [' x ', 'a:b', 'x a:b'],
  ['x a:b y', 'a:b', 'x a:b y'],
  ['xa:b', 'a:b', 'xa:b a:b'],
])('to “%s” “%s” is added as “%s”', (filter, term, text) => {
  expect(withTerm(filter, term)).toBe(text);
});
