import { describe, expect, it } from 'vitest';
import { block, code, inline, link, quotation } from './markdown-text.ts';

describe('inline', () => {
  it.each([
    ['plain words', 'Lower max_tokens to 4096.', 'Lower max_tokens to 4096.'],
    [
      'numbers, signs and times',
      'Used 28,800 of 30,000 & retry – in 21 s.',
      'Used 28,800 of 30,000 & retry – in 21 s.',
    ],
    ['emphasis', 'a *b* _c_', 'a `*b*` `_c_`'],
    ['emphasis over words', '**a b**', '`**a` `b**`'],
    ['struck text', '~a~ b~~c~~', '`~a~` `b~~c~~`'],
    ['HTML', '</details><img src=x>', '`</details><img` src=x>'],
    ['a link', '[a](https://evil.test)', '`[a](https://evil.test`)'],
    ['an address', 'see https://evil.test/a, or www.evil.test.', 'see `https://evil.test/a`, or `www.evil.test`.'],
    ['a host', '(evil.test), e.g. this', '(`evil.test`), e.g. this'],
    ['a mail address', 'me@evil.test', '`me@evil.test`'],
    ['a mention', 'Ask @octocat (@org/team).', 'Ask `@octocat` (`@org/team`).'],
    ['a model’s name', 'the model “@cf/meta/llama” of', 'the model `@cf/meta/llama` of'],
    ['a reference to an issue', 'see #1, org/repo#2 and gh-3', 'see `#1`, `org/repo#2` and `gh-3`'],
    ['a picture by name', 'a :tada: b', 'a `:tada:` b'],
    ['a formula', 'costs $a and b$', 'costs `$a` and `b$`'],
    ['code', '`a`', "`'a'`"],
    ['a table', 'a|b', '`a|b`'],
    ['a heading', '# a', '`#` a'],
    ['a quotation', '>a', '`>a`'],
    ['a list', '- a', '`-` a'],
    ['a numbered list', '1. a', '`1`. a'],
    ['a dash within', 'a - b', 'a - b'],
    ['lines', 'a\n\n# b\r\nc', 'a # b c'],
    ['a reference to a character', '&lt; & co', '`&lt`; & co'],
    ['an escape', '\\*a', '`\\*a`'],
    ['a quoted path', 'set “messages[0].role” to “user”', 'set `messages[0].role` to “user”'],
    ['a host before a colon', 'from help.example.com: a key', 'from `help.example.com`: a key'],
    ['Chinese', '请联系 @octocat，或访问“https://evil.test”。', '请联系 `@octocat`，或访问`https://evil.test`。'],
  ])('%s', (_, text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });
});

describe('code and blocks', () => {
  it.each([
    ['words', 'a b', '`a b`'],
    ['backticks', 'a``b', "`a''b`"],
    ['nothing', '', '` `'],
    ['lines', 'a\nb', '`a b`'],
  ])('%s stay code', (_, text, markdown) => {
    expect(code(text)).toBe(markdown);
  });

  it.each([
    ['words', 'a', '```sh\na\n```'],
    ['a fence', '```\n</details>', '````sh\n```\n</details>\n````'],
    ['a longer fence', 'a `````', '``````sh\na `````\n``````'],
  ])('%s stay in their block', (_, text, markdown) => {
    expect(block(text, 'sh')).toBe(markdown);
  });

  it('a fence that was said is none any more', () => {
    expect(quotation('```\n`a`')).toBe("```text\n'''\n`a`\n```");
  });
});

describe('link', () => {
  it.each([
    ['https', 'Limits', 'https://a.test/b', '[Limits](https://a.test/b)'],
    ['an address that would end early', 'A', 'https://a.test/b)c d', '[A](https://a.test/b%29c%20d)'],
    ['a reference to a character', 'A', 'https://a.test/?a&lt;b', '[A](https://a.test/?a&amp;lt;b)'],
    ['another scheme', 'A', 'javascript:alert(1)', 'A'],
  ])('%s', (_, text, url, markdown) => {
    expect(link(text, url)).toBe(markdown);
  });
});
