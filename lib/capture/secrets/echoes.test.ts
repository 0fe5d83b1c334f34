import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEchoes } from './echoes.ts';

const SHOWN = '[secret]';

function replaced(secret: string, text: string): string {
  const echoes = createEchoes();
  echoes.add(secret, SHOWN);
  return echoes.replace(text);
}

describe('a secret that holds one character over and over', () => {
  const start = 'Zk4q9Tw9xB3';
  const end = 'pR7x8Lm2Qd5';

  it.each([
    ['before it', `${start}${'a'.repeat(30)}`, `${start}aa`],
    ['behind it', `${'a'.repeat(30)}${end}`, `aaaa${end}`],
    ['on both sides', `${start}${'\\'.repeat(12)}${end}`, `${start}${'\\'.repeat(12)}${end}`],
    ['with more of it in the text', `${start}${'\\'.repeat(6)}${end}`, `${'\\'.repeat(40)}${start}${'\\'.repeat(6)}`],
    ['with more of it behind', `${start}${'\\'.repeat(6)}${end}`, `${'\\'.repeat(6)}${end}${'\\'.repeat(40)}`],
  ])('is found by what stands %s', (_, secret, piece) => {
    const told = [start, end].filter((part) => piece.includes(part));
    const result = replaced(secret, `The key "${piece}" is not valid.`);
    for (const part of told) expect(result).not.toContain(part);
  });

  it('is found wherever a piece of it is cut', () => {
    const random = fc.stringMatching(/^[A-Z][a-z]\d[A-Z][a-z]\d[A-Z]\d[a-z]\d$/u);
    const row = fc.integer({ min: 1, max: 24 }).map((count) => '='.repeat(count));
    fc.assert(
      fc.property(random, row, random, row, row, fc.nat(20), (a, x, b, before, behind, shift) => {
        const secret = `${a}${x}${b}`;
        const text = `${'.'.repeat(shift)}${before}${secret}${behind}`;
        const result = replaced(secret, text);
        expect(result).not.toContain(a);
        expect(result).not.toContain(b);
      }),
    );
  });
});

it.each(['abcdefghijkmnpqrstuvwxyz', `${'a'.repeat(20)}Qaaa`])('a key that looks like a word is found: %s', (key) => {
  expect(replaced(key, `The key "${key}" is not valid.`)).toBe(`The key "${SHOWN}" is not valid.`);
});

describe('what tells nothing', () => {
  it.each(['='.repeat(200), ' '.repeat(5000), '\\'.repeat(28_000)])('stays', (text) => {
    expect(replaced(`Zk4qTw9pR7xLm2${'='.repeat(40)}\\\\\\\\`, text)).toBe(text);
  });
});
