import { describe, expect, it } from 'vitest';
import { oneLine, plain } from './visible-text.ts';

describe('plain text', () => {
  it.each([
    ['marks that reorder it', 'a\u202Eb \u2066c\u2069', 'ab c'],
    ['controls', 'a\0\u001B[31mb\u0085', 'a[31mb'],
    ['spaces without a width', 'a\u200Bb\uFEFFc\u2060d', 'abcd'],
    ['separators that are not seen', 'a\u2063b\u00ADc', 'abc'],
    ['tags', 'a\u{E0041}\u{E0042}b', 'ab'],
    ['variants that carry data', 'a\uFE00\u{E0101}b', 'ab'],
    ['joiners between Latin letters', 'a\u200Db\u200Cc', 'abc'],
    ['joiners in a row', '\u0645\u200C\u200C\u200Ca', '\u0645\u200Ca'],
  ])('has not %s', (_, text, seen) => {
    expect(plain(text)).toBe(seen);
  });

  it.each([
    ['tabs and lines', 'a\n\tb'],
    ['other scripts', '日本 é עברית العربية'],
    ['joiners of Persian', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'],
    ['joined pictures', '👩‍👧 ❤️'],
  ])('keeps %s', (_, text) => {
    expect(plain(text)).toBe(text);
  });

  it('has lines that end in one way, and whole characters', () => {
    expect(plain('a\r\nb\rc\uD800')).toBe('a\nb\nc\uFFFD');
    expect(oneLine(' a\r\n\tb \u2028c ')).toBe('a b c');
  });
});
