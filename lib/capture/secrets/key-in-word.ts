import { keyPrefixAt } from './key-prefixes.ts';

/** Inside a word, prefixes shorter than this tell nothing: "x-ms-…", "map-…". */
const SHORTEST_INNER_PREFIX = 4;

/** Places inside one word where a key may begin, at most. */
const MAX_INNER_PLACES = 8;

/** Where in a word (letters, digits, `- _ .`) a key begins; -1 if nowhere. `skip` characters may belong to an escape before it. */
export function keyIn(word: string, skip: number): number {
  if (isKey(word, 0)) return 0;
  if (skip > 0 && isKey(word, skip)) return skip;
  const places = /[-_.]/gu;
  for (let count = 0; count < MAX_INNER_PLACES; count += 1) {
    if (places.exec(word) === null) return -1;
    const at = places.lastIndex;
    const known = keyPrefixAt(word, at);
    if (known !== null && (known.prefix.length >= SHORTEST_INNER_PREFIX || known.prefix === 'sk-') && isKey(word, at))
      return at;
  }
  return -1;
}

function isKey(word: string, at: number): boolean {
  const known = keyPrefixAt(word, at);
  if (known === null || word.length - at - known.prefix.length < known.least) return false;
  const rest = word.slice(at + known.prefix.length);
  if (known.prefix === 'eyJ') return /^[\w-]{8,}\.[\w-]{8,}/u.test(rest);
  if (/^A[KS]I/u.test(known.prefix)) return /^[A-Z0-9]{16,32}(?:$|[^A-Za-z0-9])/u.test(rest);
  return looksRandom(rest);
}

/** A long run without a separator, or shorter runs that mix letters and digits: no words, no dates, no version. */
function looksRandom(rest: string): boolean {
  if (/[A-Za-z0-9]{16}/u.test(rest)) return true;
  return rest.length >= 20 && /(?<![A-Za-z0-9])(?=[A-Za-z]{0,15}\d)(?=\d{0,15}[A-Za-z])[A-Za-z0-9]{8}/u.test(rest);
}
