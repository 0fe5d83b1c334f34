import { describe, expect, it } from 'vitest';
import { jsonTokens } from './json-text.ts';

const formatted = (text: string, isCut = false) =>
  jsonTokens(text, isCut)
    ?.map((token) => token.text)
    .join('') ?? null;

describe('formatted JSON', () => {
  it.each([
    [
      'objects and lists',
      '{"a":[1,{"b":null}],"c":{}}',
      '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "c": {}\n}',
    ],
    ['what looks like marks in strings', '{"a":"x,{\\"y\\":[1]}"}', '{\n  "a": "x,{\\"y\\":[1]}"\n}'],
    ['its own white space', ' { "a" : [ ] }\n', '{\n  "a": []\n}'],
    ['numbers too long for a double', '[12345678901234567890]', '[\n  12345678901234567890\n]'],
  ])('is indented and verbatim: %s', (_, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });

  it('formats a body that was cut as far as it goes', () => {
    expect(formatted('{"messages":[{"role":"us', true)).toBe('{\n  "messages": [\n    {\n      "role": "us');
  });

  it.each([
    ['words', 'upstream connect error'],
    ['HTML', '<html></html>'],
    ['a log line', '[error] no channel'],
    ['nothing', ''],
  ])('is not made of %s', (_, text) => {
    expect(formatted(text)).toBeNull();
  });

  it('tells keys from values', () => {
    const tokens = jsonTokens('{"a":"b","c":1,"d":true}', false) ?? [];
    const kinds = tokens
      .filter(({ kind }) => kind !== 'space' && kind !== 'mark')
      .map(({ kind, text }) => [kind, text]);
    expect(kinds).toEqual([
      ['key', '"a"'],
      ['string', '"b"'],
      ['key', '"c"'],
      ['number', '1'],
      ['key', '"d"'],
      ['word', 'true'],
    ]);
  });

  it('stops colouring a huge body and loses nothing of it', () => {
    const text = `[${'1,'.repeat(50_000)}1]`;
    const tokens = jsonTokens(text, false) ?? [];
    expect(tokens.length).toBeLessThan(6100);
    expect(
      tokens
        .map((token) => token.text)
        .join('')
        .replaceAll(/\s/gu, ''),
    ).toBe(text);
  });
});
