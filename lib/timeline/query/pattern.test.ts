import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWhole, occursIn } from './pattern.ts';

describe('a pattern', () => {
  it.each([
    ['gpt-4o', 'gpt-4o', true],
    ['gpt-4', 'gpt-4o', false],
    ['gpt-*', 'gpt-4o', true],
    ['*-mini', 'gpt-4o-mini', true],
    ['gpt-*-mini', 'gpt-mini', false],
    ['a*a', 'a', false],
    ['*', '', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
  ])('%s is the whole of %s: %s', (pattern, text, expected) => {
    expect(isWhole(pattern.split('*'), text)).toBe(expected);
  });

  it('occurs within one line only', () => {
    expect(occursIn(['429', 'kimi'], '429\nkimi')).toBe(false);
    expect(occursIn(['429', 'kimi'], 'x\nhttp 429 from kimi')).toBe(true);
    expect(occursIn(['kimi'], '429\nkimi')).toBe(true);
  });

  it('finds every text that it was made of', () => {
    const word = fc.stringMatching(/^[a-z]{0,5}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (pieces, gaps) => {
        const text = pieces.map((piece, at) => (at === 0 ? piece : `${gaps[at] ?? ''}${piece}`)).join('');
        expect(isWhole(pieces, text)).toBe(true);
        expect(occursIn(pieces, `x${text}y`)).toBe(true);
      }),
    );
  });
});
