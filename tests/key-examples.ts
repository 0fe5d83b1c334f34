const CHARS: Readonly<Record<string, string>> = {
  digits: '7391826450',
  letters: 'aKxZqMwBtCvRySHjPlDnFgUeOiT',
  alnum: 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3fG5hJ7kL9nP2rS4tU6wX8',
  hex: '3f9a1c7e5b2d8046',
  lower: 'a3k9xz7q2mw5bt8c1v4r6ys0hj',
  upper: 'A3K9XZ7Q2MW5BT8C1V4R6YS0HJ',
  word: 'aB3dE5gH7-K9mN1pQ3sT5_W7yZ9bC1dE3fG5hJ7kL9nP2rS4tU6wX8',
  base64: 'aB3dE5gH7+K9mN1pQ3sT5/W7yZ9bC1dE3fG5hJ7kL9nP2rS4tU6wX8',
  path: 'aB3dE5gH7/K9mN1pQ3sT5/W7yZ9bC1dE3fG5hJ7kL9nP2rS4tU6wX8',
};
const ALIKE: Readonly<Record<string, string>> = { random: 'alnum', dotted: 'alnum', tilde: 'alnum' };

/**
 * A key in the notation of lib/capture/secrets/key-form.ts with characters in it, always the same ones: `<alnum 48>` becomes 48
 * letters and digits. No file holds a whole key, which a scanner would take for one.
 */
export function example(written: string): string {
  return written
    .replaceAll('<uuid>', '<hex 8>-<hex 4>-<hex 4>-<hex 4>-<hex 12>')
    .replaceAll(/<([a-z\d]{1,9}) (\d{1,5})(?:\+|-\d{1,5})?>/gu, (whole, kind: string, count: string, at: number) => {
      const chars = CHARS[ALIKE[kind] ?? kind];
      if (chars === undefined) return whole;
      return Array.from({ length: Number(count) }, (_, place) => chars[(place * 7 + at) % chars.length]).join('');
    });
}
