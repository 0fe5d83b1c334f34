import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedJson } from './cut-json.ts';

describe('JSON that was cut', () => {
  it.each([
    ['in a string', '{"messages":[{"role":"us', { messages: [{ role: 'us' }] }],
    ['in an escape', '["a\\', ['a']],
    ['in the escape of a character', '["a\\u00', ['a']],
    ['behind an escaped backslash', '["a\\\\', ['a\\']],
    ['in a key', '{"a":1,"b', { a: 1 }],
    ['in a key on a line of its own', '{"a":1,\n  "b', { a: 1 }],
    ['behind a key', '{"a":1,"b"', { a: 1 }],
    ['behind a colon', '{"a":1,"b":', { a: 1 }],
    ['behind a comma', '[1,2,', [1, 2]],
    ['in a number', '[1,23', [1]],
    ['in a word', '{"a":true,"b":fal', { a: true }],
    ['behind a bracket', '{"a":[[', { a: [[]] }],
    ['nowhere', '{"a":[1]}', { a: [1] }],
  ])('ends where it was cut: %s', (_, text, value) => {
    expect(JSON.parse(closedJson(text))).toEqual(value);
  });

  it('is JSON wherever it was cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, where) => {
        const whole = `[${text}]`;
        expect(() => JSON.parse(closedJson(whole.slice(0, 1 + (where % whole.length)))) as unknown).not.toThrow();
      }),
    );
  });
});
