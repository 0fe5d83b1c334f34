import type { PreparedRule } from './prepared-rule.ts';

/** Rules by the structured words that they ask for. */
export interface CodeIndex {
  readonly candidates: readonly PreparedRule[];
  /** The places of those that ask for one. */
  readonly places: readonly number[];
  /** What was found for words that came; the same few come again and again. */
  readonly found: Map<string, readonly number[]>;
}

/** A hostile page may send a new word each time. */
const KEPT = 2000;
const NONE: readonly number[] = [];

/** Makes the index of rules that are tried in this order. */
export function createCodeIndex(candidates: readonly PreparedRule[]): CodeIndex {
  const places = candidates.flatMap(({ code }, place) => (code === null ? [] : [place]));
  return { candidates, places, found: new Map() };
}

/** The places of the rules that ask for this word, or for a family of words to which it belongs. */
export function placesOfCode({ candidates, places, found }: CodeIndex, word: string): readonly number[] {
  let asking = found.get(word);
  if (asking === undefined) {
    asking = places.filter((place) => isAsked(candidates[place]?.code ?? NONE, word));
    if (found.size >= KEPT) found.clear();
    found.set(word, asking.length === 0 ? NONE : asking);
  }
  return asking;
}

/** Whether a rule asks for this word. */
export function isAsked(code: string | readonly unknown[] | RegExp, word: string): boolean {
  if (typeof code === 'string') return code === word;
  return code instanceof RegExp ? code.test(word) : code.includes(word);
}
