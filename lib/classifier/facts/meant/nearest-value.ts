import { lettersApart } from './letters-apart.ts';

/** The allowed value that was meant by the one that was sent; `null` where none is like it, or two are. */
export function nearestValue(sent: string, allowed: readonly string[]): string | null {
  const plain = plainOf(sent);
  if (plain === '' || plain.length > 60 || allowed.includes(sent)) return null;
  const equal = allowed.filter((value) => plainOf(value) === plain);
  if (equal.length === 1) return equal[0] ?? null;
  const most = Math.max(1, Math.floor(plain.length / 3));
  const near = allowed
    .map((value) => ({ value, away: awayOf(plainOf(value), plain) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away);
  const [first, second] = near;
  return first === undefined || first.away === second?.away ? null : first.value;
}

/** The allowed values, those first that are most like the one that was sent; else in the order of the answer. */
export function nearestFirst(sent: string | null, allowed: readonly string[]): readonly string[] {
  const meant = sent === null ? null : nearestValue(sent, allowed);
  return meant === null ? allowed : [meant, ...allowed.filter((value) => value !== meant)];
}

function plainOf(value: string): string {
  return value.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function awayOf(value: string, sent: string): number {
  const shorter = Math.min(value.length, sent.length);
  return shorter >= 3 && (value.startsWith(sent) || sent.startsWith(value)) ? 1 : lettersApart(value, sent);
}
