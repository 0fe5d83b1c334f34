import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegexSearch, regexSearch } from './regex-search.ts';
import { processorTime } from '../../../../tests/processor-time.ts';

const occurs = (source: string, text: string): boolean | null => {
  const search = regexSearch(source);
  return isRegexSearch(search) ? search.occursIn(text) : null;
};

describe('an expression', () => {
  it.each([
    ['rate', 'a RATE limit', true],
    ['rate.limit', 'rate\nlimit', false],
    ['^limit$', 'rate\nlimit\nx', true],
    ['^limit', 'rate limit', false],
    [String.raw`\bgpt-\d(?:\.\d)?-mini\b`, '"model":"gpt-4.1-mini"', true],
    [String.raw`\bini\b`, '"gpt-4.1-mini"', false],
    ['[^"]{3,5}"', '"ab"', false],
    ['"[^"]{3,5}"', '"abcd"', true],
    ['(a|b)*c', 'ababd c', true],
    ['x{2,}', 'xyx', false],
    ['x{2}y?z', 'xxz', true],
    ['{"error"', '{"error": 1}', true],
    [String.raw`\u0041\x42`, 'ab', true],
    ['(?<name>x)y', 'xy', true],
    ['a|', 'b', true],
    ['', 'x', true],
    ['^.$', '😀', true],
    [String.raw`\-`, '-', true],
    ['[]', 'a', false],
    ['[^]', 'a', true],
    ['ä', 'Ä', true],
  ])('/%s/ in “%s”: %s', (source, text, expected) => {
    expect(occurs(source, text)).toBe(expected);
  });

  it.each([
    ['(', { kind: 'invalid' }],
    ['[', { kind: 'invalid' }],
    ['*a', { kind: 'invalid' }],
    ['(a)\\1', { kind: 'unsupported', part: '\\1' }],
    ['a(?=b)', { kind: 'unsupported', part: '(?=' }],
    ['(?<!a)b', { kind: 'unsupported', part: '(?<!' }],
    [String.raw`\p{L}`, { kind: 'unsupported' }],
    ['a{9999}', { kind: 'too-long' }],
    ['((a{99}){99}){99}', { kind: 'too-long' }],
    ['a'.repeat(201), { kind: 'too-long' }],
  ])('/%s/ is refused', (source, refusal) => {
    expect(regexSearch(source)).toMatchObject(refusal);
  });
});

const pieces = fc.constantFrom(...['a', 'b', '1', ' ', '.', '\\w', '\\d', '[ab]', '[^a]', '^', '$', '\\b', '\\B']);
const expressions = fc.letrec<{ readonly node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    pieces,
    fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => `(?:${one}|${other})`),
    fc.tuple(tie('node'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,}', '*?')).map(([part, sign]) => {
      return `(?:${part})${sign}`;
    }),
  ),
})).node;
const texts = fc
  .array(fc.constantFrom('a', 'B', '1', ' ', '\n', '-', 'b'), { maxLength: 12 })
  .map((parts) => parts.join(''));

it('finds what the browser’s own engine finds', () => {
  fc.assert(
    fc.property(expressions, texts, (source, text) => {
      const found = occurs(source, text);
      // Repeats of repeats may be too long.
      if (found !== null) expect(found).toBe(new RegExp(source, 'imu').test(text));
    }),
    { numRuns: 2000 },
  );
});

it('takes no longer for an expression by which an engine that goes back would never end', () => {
  const text = `${'a'.repeat(200_000)}!`;
  const took = processorTime(() => {
    expect(occurs('(a+)+$', `${text}`)).toBe(false);
    expect(occurs('a.*b.*c', text)).toBe(false);
  });
  expect(took).toBeLessThan(2000);
});
