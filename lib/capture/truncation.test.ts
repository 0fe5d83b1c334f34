import { describe, expect, it } from 'vitest';
import { truncateEnds, truncateHead, truncateTail } from './truncation.ts';

describe('truncateHead', () => {
  it.each([
    ['keeps what fits', 'abc def', 7, 'abc def'],
    ['leaves out the word that the cut falls into', 'abc defgh', 6, 'abc '],
    ['keeps a word that ends at the cut', 'abc def ghi', 7, 'abc def'],
    ['counts dashes, dots and slashes to the word', 'key: sk-ab.cd/ef_gh', 12, 'key: '],
    ['keeps nothing of one long word', 'x'.repeat(50), 10, ''],
    ['keeps the quote before a long word', `{"data":"${'A'.repeat(50)}"}`, 20, '{"data":"'],
  ])('%s', (_, text, limit, expected) => {
    expect(truncateHead(text, limit)).toBe(expected);
  });
});

describe('truncateTail', () => {
  it.each([
    ['keeps what fits', 'abc def', 7, 'abc def'],
    [
      'begins at the end of the string that the cut falls into',
      '{"password":"correct horse battery","n":1}',
      20,
      '","n":1}',
    ],
    ['begins at the end of the line', 'one two\nthree four', 14, '\nthree four'],
    ['else leaves out the word', 'abcdef ghi jkl', 9, ' ghi jkl'],
    ['keeps nothing of one long word', 'x'.repeat(50), 10, ''],
  ])('%s', (_, text, limit, expected) => {
    expect(truncateTail(text, limit)).toBe(expected);
  });
});

describe('truncateEnds', () => {
  it('keeps both ends within the limit, most of it for the head', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `word${index}`).join(' ');
    const { head, tail } = truncateEnds(text, 400);
    expect(head.length + tail.length).toBeLessThanOrEqual(400);
    expect(head.length).toBeGreaterThan(280);
    expect(text.startsWith(head)).toBe(true);
    expect(text.endsWith(tail)).toBe(true);
    expect(tail.length).toBeGreaterThan(80);
  });

  it('has no tail for what fits', () => {
    expect(truncateEnds('short', 400)).toEqual({ head: 'short', tail: '' });
  });
});
