import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant by a word that is none of them, both in lower case; `null` where none is like it. */
export function nearName<Name extends string>(word: string, names: readonly Name[]): Name | null {
  const allowed = word.length < 4 ? 0 : word.length < 5 ? 1 : 2;
  let [near, least]: [Name | null, number] = [null, allowed + 1];
  for (const name of names) {
    const apart = word.length > 2 && lettersOf(word) === lettersOf(name) ? 1 : distance(word, name);
    if (apart < least) [near, least] = [name, apart];
  }
  return near;
}

/** Letters that changed places are one slip of the hand. */
const lettersOf = (word: string) => [...word].sort().join('');
