import { describe, expect, it } from 'vitest';
import { block, code, inline, link, plain } from './markdown-text.ts';

describe('inline', () => {
  it.each([
    ['plain words', 'Lower max_tokens to 4096.', 'Lower max_tokens to 4096.'],
    ['emphasis', 'a *b* _c_', 'a \\*b\\* \\_c\\_'],
    ['HTML', '</details><img src=x>', '\\</details>\\<img src=x>'],
    ['a link', '[a](https://evil.test)', '\\[a\\](https://evil.test)'],
    ['code', '`a`', '\\`a\\`'],
    ['a table', 'a|b', 'a\\|b'],
    ['a heading', '# a', '\\# a'],
    ['lines', 'a\n\n# b\r\nc', 'a # b c'],
    ['an entity', '&lt; & co', '\\&lt; & co'],
    ['an escape', '\\*a', '\\\\\\*a'],
  ])('%s', (_, text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });
});

describe('code and block', () => {
  it.each([
    ['words', 'a b', '`a b`'],
    ['backticks', 'a``b', '```a``b```'],
    ['backticks at the edge', '`a`', '`` `a` ``'],
    ['nothing', '', '`  `'],
    ['lines', 'a\nb', '`a b`'],
  ])('%s stay code', (_, text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  it.each([
    ['words', 'a', '```text\na\n```'],
    ['a fence', '```\n</details>', '````text\n```\n</details>\n````'],
    ['a longer fence', 'a `````', '``````text\na `````\n``````'],
  ])('%s stay in their block', (_, text, markdown) => {
    expect(block(text, 'text')).toBe(markdown);
  });
});

describe('plain', () => {
  it('drops what hides or reorders text, and keeps tabs, lines and other scripts', () => {
    expect(plain('a\u202Eb\0\u001B[31mc\r\n\td\u2066 日本 é')).toBe('ab[31mc\n\td 日本 é');
  });
});

describe('link', () => {
  it.each([
    ['https', 'Limits', 'https://a.test/b', '[Limits](https://a.test/b)'],
    ['an address that would end early', 'A', 'https://a.test/b)c d', '[A](https://a.test/b%29c%20d)'],
    ['another scheme', 'A', 'javascript:alert(1)', 'A'],
  ])('%s', (_, text, url, markdown) => {
    expect(link(text, url)).toBe(markdown);
  });
});
