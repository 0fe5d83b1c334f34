import { distance } from 'fastest-levenshtein';

/** How many letters are too many, too few or wrong; two that changed places are one mistake. */
export function lettersApart(one: string, other: string): number {
  const away = distance(one, other);
  return away === 2 && one.length === other.length && sorted(one) === sorted(other) ? 1 : away;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
