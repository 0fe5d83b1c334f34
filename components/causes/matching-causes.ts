import type { CategoryReference, CauseReference } from '../../lib/classifier/index.ts';

/** The categories with those of their causes in which each word of a text stands; those without any are left out. */
export function matchingCauses(all: readonly CategoryReference[], text: string): readonly CategoryReference[] {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return all;
  return all.flatMap((category) => {
    const causes = category.causes.filter((cause) => {
      const said = wordsOf(cause);
      return words.every((word) => said.includes(word));
    });
    return causes.length === 0 ? [] : [{ ...category, causes }];
  });
}

const known = new WeakMap<CauseReference, string>();

function wordsOf(cause: CauseReference): string {
  let words = known.get(cause);
  if (words === undefined) {
    const { id, name, title, why, fixes, example } = cause;
    words = [id, name, title, ...why, ...fixes, example.from, example.said].join('\n').toLowerCase();
    known.set(cause, words);
  }
  return words;
}
