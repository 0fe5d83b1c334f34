import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakOf, closedJson } from './broken-json.ts';
import { processorTime } from '../../../tests/processor-time.ts';

describe('where a text stops being JSON', () => {
  it.each<[text: string, offset: number, endsEarly: boolean]>([
    ['', 0, true],
    ['  ', 2, true],
    ['{"city":"Par', 12, true],
    ['{"city":"Paris"', 15, true],
    ['{"city"', 7, true],
    ['{"n":1', 6, true],
    ['{"n":-', 6, true],
    ['{"n":1.', 7, true],
    ['{"n":1e', 7, true],
    ['tru', 3, true],
    ['"\\u12', 5, true],
    ['"\\', 2, true],
    ['[[[[', 4, true],
    ['{"city":}', 8, false],
    ['{"city":"Paris",}', 16, false],
    ['[1,]', 3, false],
    ["{'city':'Paris'}", 1, false],
    ['{city:"Paris"}', 1, false],
    ['{"a":1}{"a":2}', 7, false],
    ['{"a":1} and more', 8, false],
    ['{"a":1}}', 7, false],
    ['{"a" 1}', 5, false],
    ['[1 2]', 3, false],
    ['{"a":tRue}', 6, false],
    ['undefined', 0, false],
    ['[object Object]', 1, false],
    ['{"a":"line\nbreak"}', 10, false],
    ['{"a":"\\x"}', 7, false],
    ['"\\u12g4"', 5, false],
    ['01', 1, false],
    ['{"n":1.e3}', 7, false],
    ['{"n":NaN}', 5, false],
    ['```json\n{}', 0, false],
    ['{"é":"ü" "b"}', 9, false],
  ])('%j: at %i', (text, offset, endsEarly) => {
    expect(breakOf(text)).toEqual({ offset, endsEarly });
  });

  it('agrees with JSON.parse about what is JSON', () => {
    const tampered = fc
      .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', '"', '}', ',', '\\', '0', '-', ' ', 'e'))
      .map(([json, place, length, put]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + length);
      });
    fc.assert(
      fc.property(fc.oneof(tampered, fc.string(), fc.json()), (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(breakOf(text) === null).toBe(isJson);
      }),
      { numRuns: 1000 },
    );
  });

  it('says of each beginning of JSON that it ends early, unless it is JSON itself', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        const head = json.slice(0, place % (json.length + 1));
        const found = breakOf(head);
        expect(found === null || (found.endsEarly && found.offset === head.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a megabyte, however deep, at once', () => {
    const took = processorTime(() => {
      expect(breakOf('['.repeat(1_000_000))?.offset).toBe(1_000_000);
      expect(breakOf(`{"a":[${'{"k":"v","n":12},'.repeat(60_000)}`)?.endsEarly).toBe(true);
      expect(breakOf(`{"text":"${'wörter '.repeat(150_000)}`)?.endsEarly).toBe(true);
    });
    expect(took).toBeLessThan(3000);
  });
});

describe('JSON that was cut', () => {
  it.each<[cut: string, closed: string | null]>([
    ['{"a":1', '{}'],
    ['{"a":1,"b', '{"a":1}'],
    ['{"a":1,"b":', '{"a":1}'],
    ['{"a":[1,2', '{"a":[1]}'],
    ['{"a":[1,2,', '{"a":[1,2]}'],
    ['{"a":tru', '{}'],
    ['{"a":true', '{"a":true}'],
    ['{"text":"Hello, wor', '{"text":"Hello, wor"}'],
    ['{"text":"a\\', '{"text":"a"}'],
    ['{"text":"a\\\\', '{"text":"a\\\\"}'],
    ['{"text":"a\\u00', '{"text":"a"}'],
    ['{"text":"a\\n', '{"text":"a\\n"}'],
    ['[{"a":1},{"b":{"c":"d', '[{"a":1},{"b":{"c":"d"}}]'],
    ['[{"a":1},', '[{"a":1}]'],
    ['"bare', '"bare"'],
    ['{"a":1}', '{"a":1}'],
    ['{"a":1}x', null],
    ['nul', null],
    ['', null],
    ['12', '12'],
  ])('%j becomes %j', (cut, closed) => {
    expect(closedJson(cut)).toBe(closed);
  });

  it('is JSON again, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, place) => {
        const closed = closedJson(json.slice(0, place % (json.length + 1)));
        if (closed !== null) expect(() => JSON.parse(closed)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
