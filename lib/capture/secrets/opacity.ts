/** Characters of a value that are looked at. */
const MAX_CHARS = 1024;

/** So many characters in runs that no person would write make a value opaque. */
const LEAST_OPAQUE = 8;

/** No word of a language is longer. */
const LONGEST_WORD = 20;

/** A number of more digits is neither a count, nor a date, nor a time in ms. */
const LONGEST_NUMBER = 13;

/** Words of one letter or two, one behind the other, are letters by chance. */
const SHORTEST_WORD = 3;

/**
 * Whether a value looks as if a machine had made it up: letters and digits, or letters of both cases, without an order. Words,
 * also `camelCase` and `snake_case`, dates, versions, numbers and model ids are none.
 */
export function isOpaque(value: string): boolean {
  const runs = value.slice(0, MAX_CHARS).match(/[A-Za-z0-9]+/gu) ?? [];
  let chars = 0;
  for (const run of runs) if (isRandom(run)) chars += run.length;
  return chars >= LEAST_OPAQUE;
}

function isRandom(run: string): boolean {
  if (/^\d+$/u.test(run)) return run.length > LONGEST_NUMBER;
  if (/^(?=[a-f]{0,40}\d)(?=\d{0,40}[a-f])[\da-f]{16,}$/iu.test(run)) return true;
  const words = run.match(/\d+|[A-Z]{1,64}(?![a-z])|[A-Z]?[a-z]+/gu) ?? [];
  if (words.some((word) => word.length > LONGEST_WORD)) return true;
  // "v2", "q4", "gpt4", "llama3", "2024q1": a word and a number.
  return words.length > 2 && run.length / words.length < SHORTEST_WORD + (/\d/u.test(run) ? 1 : 0);
}
