import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalRules } from '../protocols/general.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import type { Rule } from '../model.ts';
import { requiredWords } from './required-words.ts';
import type { Signals } from '../read/signals.ts';
import { preparedRule } from './prepared-rule.ts';
import { nextBit } from '../read/bits.ts';
import { createIndex, mayHold } from './rule-candidates.ts';

const saying = (message: string) =>
  ({ error: { identifiers: [] }, status: 400, told: null, message }) as unknown as Signals;

/** Whether a rule with this pattern is tried for a text. */
const isTried = (message: RegExp, text: string): boolean => {
  const index = createIndex([preparedRule('test', { id: 'only', cause: 'unknown/unrecognised', message })]);
  return nextBit(mayHold(index, saying(text)), 0) >= 0;
};

const lists: readonly (readonly Rule[])[] = [
  generalRules,
  ...providers.map(({ rules }) => rules),
  ...Object.values(protocols).map(({ rules }) => rules),
];
const patterns = lists.flat().flatMap(({ message }) => (message === undefined ? [] : [message]));

describe('requiredWords', () => {
  it.each<[pattern: RegExp, needs: ReturnType<typeof requiredWords>]>([
    [/rate limit/iu, [[['rate limit']]]],
    [/Rate Limit/iu, [[['rate limit']]]],
    [/rate[ _-]?limit|throttl/iu, [[['rate'], ['limit']], [['throttl']]]],
    [/(?:balance|credits?) is low/iu, [[['balance', 'credit'], [' is low']]]],
    [/(?:balance)? is low/iu, [[[' is low']]]],
    [/requests? per/iu, [[['request'], [' per']]]],
    [/max: ?(?<limit>\d{1,6})/iu, [[['max:']]]],
    [/\btpm\b/iu, [[['tpm']]]],
    [/model .{0,40}not found/iu, [[['model '], ['not found']]]],
    [/(?:a first|b) x (?:yes|no way)/iu, [[[' x '], ['yes', 'no way']]]],
    [/abc(?!secret)/iu, [[['abc']]]],
    [/a\.b\.c/iu, [[['a.b.c']]]],
    [/余额|ok/u, null],
    [/余额不足/u, [[['余额不足']]]],
    [/\d+|x{3}/u, null],
    [/[abc]+/iu, null],
    [/lo{2,5}ng way/iu, [[['ng way']]]],
  ])('%s', (pattern, needs) => {
    expect(requiredWords(pattern)).toEqual(needs);
  });

  it('understands nearly all patterns of rules', () => {
    expect(patterns.filter((pattern) => requiredWords(pattern) === null).length).toBeLessThan(patterns.length / 20);
  });
});

/** Without what fast-check cannot make texts for: what it makes is then tried against the whole pattern. */
function generable({ source }: RegExp): RegExp {
  return new RegExp(source.replaceAll('\\b', '').replaceAll(/\(\?<?[=!][^()]*(?:\([^()]*\)[^()]*)*\)/gu, ''), 'u');
}

describe('what a pattern needs', () => {
  it('never says no to what matches', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.context(), (pattern, context) => {
        fc.assert(
          fc.property(fc.stringMatching(generable(pattern)), (text) => {
            context.log(text);
            return !pattern.test(text) || isTried(pattern, text.toUpperCase());
          }),
          { numRuns: 5 },
        );
      }),
      { numRuns: 150 },
    );
  });

  it('says no to most of what does not', () => {
    const words = 'The server is taking a nap. Please come back after lunch.';
    expect(patterns.filter((pattern) => isTried(pattern, words)).length).toBeLessThan(patterns.length / 10);
  });
});
