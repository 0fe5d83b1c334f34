import { describe, expect, it } from 'vitest';
import { replaceWords } from './words.ts';

describe('replaceWords', () => {
  it('gives long words with their places and puts in what comes back', () => {
    const seen: [string, number][] = [];
    const text = 'ab abcd, x_y-z.9 é abcde';
    expect(
      replaceWords(text, 4, (word, at) => {
        seen.push([word, at]);
        return word === 'abcd' ? '' : word.toUpperCase();
      }),
    ).toBe('ab , X_Y-Z.9 é ABCDE');
    expect(seen).toEqual([
      ['abcd', 3],
      ['x_y-z.9', 9],
      ['abcde', 19],
    ]);
  });

  it.each(['', 'abc', 'some words only', '日本語日本語'])('leaves %j', (text) => {
    expect(replaceWords(text, 20, () => '!')).toBe(text);
  });
});
