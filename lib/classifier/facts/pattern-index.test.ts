import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trigramsOf } from '../read/trigrams.ts';
import type { FactPattern } from './fact-pattern.ts';
import { createPatternIndex, mayMatch } from './pattern-index.ts';
import { factPatterns } from './patterns/index.ts';

/** The ids of the patterns that are tried for a text. */
const tried = (patterns: readonly FactPattern[], text: string): readonly string[] =>
  [...mayMatch(createPatternIndex(patterns), trigramsOf(text), text)].map((place) => patterns[place]?.id ?? '');

const patterns: readonly FactPattern[] = [
  { id: 'limit', message: /max(?:imum)? of (?<limit>\d{1,9})/iu },
  { id: 'word', message: /(?:first|second) word/iu },
  { id: 'chinese', holds: 'han', message: /请(?<remedy>.{1,9})/u },
  { id: 'window', message: /(?:(?<windowCount>\d{1,3}) )?days used up/iu },
  { id: 'mail', holds: '@', message: /write to (?<contact>\S{1,40})/iu },
];

it.each<[text: string, ids: readonly string[]]>([
  ['The MAXIMUM of 12 was passed', ['limit']],
  ['a maximum of none', []],
  ['the second word and the maximum of 3', ['limit', 'word']],
  ['the second of all', []],
  ['请重试', ['chinese']],
  ['write to a@b.example', ['mail']],
  ['3 days used up', ['window']],
  ['all days used up', ['window']],
  ['write to nobody', []],
  ['', []],
])('%j speaks for %j', (text, ids) => {
  expect(tried(patterns, text)).toEqual(ids);
});

/** Without what fast-check cannot make texts for: what it makes is then tried against the whole pattern. */
function generable({ source }: RegExp): RegExp {
  let plain = source.replaceAll('\\b', '');
  for (let at = plain.search(/\(\?<?[=!]/u); at >= 0; at = plain.search(/\(\?<?[=!]/u)) {
    plain = plain.slice(0, at) + plain.slice(endOfGroup(plain, at));
  }
  return new RegExp(plain, 'u');
}

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = start; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

describe('the index', () => {
  const index = createPatternIndex(factPatterns);

  it('never says no to what matches', () => {
    fc.assert(
      fc.property(fc.nat({ max: factPatterns.length - 1 }), (place) => {
        const pattern = factPatterns[place];
        if (pattern === undefined) return;
        fc.assert(
          fc.property(fc.stringMatching(generable(pattern.message)), (text) => {
            // A name that is made up may hold none of the signs that real ones have.
            if (!pattern.message.test(text) || pattern.holds === 'name') return;
            expect([...mayMatch(index, trigramsOf(text), text)].map((at) => factPatterns[at]?.id)).toContain(
              pattern.id,
            );
          }),
          { numRuns: 4 },
        );
      }),
      { numRuns: 200 },
    );
  });

  it('says no to most of what does not', () => {
    const words = 'The server is taking a nap. Please come back after lunch.';
    expect(mayMatch(index, trigramsOf(words), words).length).toBeLessThan(factPatterns.length / 20);
  });
});
