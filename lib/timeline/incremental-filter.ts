/** Chooses from a list that mostly stays the same, and asks only for what is new in it. */
export interface IncrementalFilter<T> {
  /** Those that pass, in their order; the same list as before if nothing changed. */
  apply(list: readonly T[], passes: (item: T) => boolean): readonly T[];
}

/** A sieve remembers its last list and condition: give it the same condition object for as long as it is the same. */
export function createIncrementalFilter<T>(): IncrementalFilter<T> {
  let before: readonly T[] = [];
  let answers: boolean[] = [];
  let condition: ((item: T) => boolean) | null = null;
  let kept: readonly T[] = [];
  return {
    apply(list, passes) {
      const same = condition === passes;
      // What left at the front moved the others.
      const shift = same && list[0] !== undefined ? Math.max(before.indexOf(list[0]), 0) : 0;
      const next = list.map((item, at) =>
        same && before[at + shift] === item ? (answers[at + shift] ?? passes(item)) : passes(item),
      );
      const chosen = list.filter((_, at) => next[at] === true);
      [before, answers, condition] = [list, next, passes];
      if (chosen.length !== kept.length || chosen.some((item, at) => item !== kept[at])) kept = chosen;
      return kept;
    },
  };
}
