import { createHash } from 'node:crypto';

const ALPHABETS = {
  lower: 'abcdefghijklmnopqrstuvwxyz',
  hex: '0123456789abcdef',
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
} as const;

/** A text that looks like a key and opens nothing; the same in every run, another one for every `seed`. */
export function fakeKey(prefix: string, length: number, alphabet: keyof typeof ALPHABETS, seed: string): string {
  const letters = ALPHABETS[alphabet];
  const digits = [0, 1, 2]
    .map((round) => createHash('sha256').update(`${seed} ${prefix} ${round}`).digest('hex'))
    .join('');
  const picked = Array.from(
    { length },
    (_, i) => letters[parseInt(digits.slice(i * 3, i * 3 + 3), 16) % letters.length],
  );
  return prefix + picked.join('');
}
