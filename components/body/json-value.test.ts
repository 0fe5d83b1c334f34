import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, valueText } from './json-value.ts';

const deep = (levels: number): string => '[{"a":'.repeat(levels / 2) + '1' + '}]'.repeat(levels / 2);

describe('a value as text', () => {
  it('is indented JSON, as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(valueText(value)).toBe(typeof value === 'string' ? value : JSON.stringify(value, null, 2));
      }),
    );
  });

  it('keeps the digits of a long number, and a key that means something to JavaScript', () => {
    const text = '{\n  "id": 12345678901234567890,\n  "__proto__": 1\n}';
    expect(valueText(readJson(text, false)?.value)).toBe(text);
  });

  it.each([5000, 100_000])('%i levels deep is written, and in no more than a few times its length', (levels) => {
    const text = valueText(readJson(deep(levels), false)?.value);
    expect(JSON.parse(text)).toBeTruthy();
    expect(text.replaceAll(/\s/gu, '')).toBe(deep(levels));
    expect(text.length).toBeLessThan(4 * deep(levels).length + 50_000);
  });
});
