import { describe, expect, it } from 'vitest';
import { ruleLists } from '../rule-lists.ts';
import { requiredWords } from './required-words.ts';

const patterns = ruleLists.flatMap(({ rules }) =>
  rules.flatMap(({ message }) => (message === undefined ? [] : [message])),
);
/** As esbuild and Bun write a pattern, which is then its source. */
const inAscii = ({ source, flags }: RegExp) => new RegExp(source.replaceAll(/[^\0-\u007F]/gu, escaped), flags);
const escaped = (text: string) =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

describe('what a match must hold', () => {
  it('is the same for a pattern that is written in ASCII alone', () => {
    const chinese = patterns.filter(({ source }) => /\p{Script=Han}/u.test(source));
    expect(chinese.length).toBeGreaterThan(100);
    for (const pattern of chinese)
      expect(requiredWords(inAscii(pattern)), pattern.source).toEqual(requiredWords(pattern));
  });

  it.each<[RegExp, ReturnType<typeof requiredWords>]>([
    [/\u4f59\u989d|\x41bc/iu, [[['余额']], [['abc']]]],
    [/\u{4f59}\u{989d}/u, [[['余额']]]],
    [/\d{3} tokens/iu, [[[' tokens']]]],
    [/\p{Lu}{3}xyz/u, [[['xyz']]]],
    [/a?/u, null],
  ])('%s', (pattern, needs) => {
    expect(requiredWords(pattern)).toEqual(needs);
  });
});
