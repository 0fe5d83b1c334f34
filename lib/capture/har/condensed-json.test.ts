import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_REQUEST_STRING_CHARS } from '../bounds.ts';
import { condenseJson } from './condensed-json.ts';

describe('condenseJson', () => {
  it('cuts long strings and keeps the rest in its place', () => {
    const json = JSON.stringify({ a: [1, 'word '.repeat(1000)], model: 'm', b: 'x' });
    const condensed = condenseJson(json, MAX_REQUEST_STRING_CHARS);
    expect(JSON.parse(condensed)).toMatchObject({
      a: [1, expect.stringMatching(/^word word .*… \(4 KB more\)$/u)],
      model: 'm',
      b: 'x',
    });
  });

  it('tells all that a string lost that is cut twice', () => {
    const once = condenseJson(JSON.stringify({ a: 'word '.repeat(40_000) }), MAX_REQUEST_STRING_CHARS * 16);
    expect(condenseJson(once, MAX_REQUEST_STRING_CHARS)).toMatch(/… \(194 KB more\)"\}$/u);
  });

  it.each(['no json "at all"', '', '"text"', '{"a":"b"}', '{"half":"of i', '[1,2,3]'])('leaves %j', (text) => {
    expect(condenseJson(text, MAX_REQUEST_STRING_CHARS)).toBe(text);
  });

  it('keeps JSON valid wherever a string is cut', () => {
    const piece = fc.constantFrom('\\', '"', '\n', '\u0001', 'é', 'a', ' ', '\\u00', '"}');
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 40, maxLength: 60 }),
        fc.integer({ min: 0, max: 8 }),
        (pieces, shift) => {
          const value = '.'.repeat(MAX_REQUEST_STRING_CHARS - shift - 30) + pieces.join('') + ' '.repeat(50);
          expect(JSON.parse(condenseJson(JSON.stringify({ value, after: 1 }), MAX_REQUEST_STRING_CHARS))).toMatchObject(
            { after: 1 },
          );
        },
      ),
    );
  });
});
