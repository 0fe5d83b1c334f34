import { accountHeaders, harmlessNames, secretNames, trailingWords, type SecretName } from './secret-names.ts';

/** Where a name stands: in a body or a text, in a URL's query or a form, or among headers. */
export type NamePlace = 'field' | 'parameter' | 'header';

/** What values of a name are secrets: all, those that no person would write, or none. */
export type NameVerdict = SecretName['value'] | null;

/** Characters of a name that are looked at. */
const MAX_NAME_CHARS = 128;

/** Words at the end of a name that are looked at together. */
const MAX_WORDS = 4;

/** Verdicts on names that were asked for: the same few come with every request. */
const verdicts: Readonly<Record<NamePlace, Map<string, NameVerdict>>> = {
  field: new Map(),
  parameter: new Map(),
  header: new Map(),
};
const MAX_VERDICTS = 2000;

/** The ends of names, by how they fit, each as one word: "apikey" for `api_key`. */
interface Ends {
  readonly last: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly behindOthers: ReadonlySet<string>;
  readonly within: readonly string[];
}

const secrets = secretNames.map((entry) => ({ ...entry, fit: endsOf(entry.ends) }));
const harmless = harmlessNames.map(({ ends }) => endsOf(ends));

/** What values of a field, parameter or header of this name are secrets. */
export function verdictOn(name: string, place: NamePlace): NameVerdict {
  const known = verdicts[place].get(name);
  if (known !== undefined) return known;
  const verdict = judged(wordsOf(name), place);
  if (verdicts[place].size >= MAX_VERDICTS) verdicts[place].clear();
  verdicts[place].set(name, verdict);
  return verdict;
}

/** Whether the value of a header of this name (in lower case) is an account's id. */
export function namesAccount(name: string): boolean {
  return accountHeaders.has(name);
}

/** Whether a name ends as it is written in secret-names.ts. */
export function fits(name: string, ends: readonly string[]): boolean {
  return fit(wordsOf(name), endsOf(ends));
}

function judged(words: readonly string[], place: NamePlace): NameVerdict {
  const all = words.join('-');
  if (/rate-?limit/u.test(all) || all.startsWith('access-control-')) return null;
  if (harmless.some((ends) => fit(words, ends))) return null;
  return secrets.find((entry) => isFor(entry.only, place) && fit(words, entry.fit))?.value ?? null;
}

function isFor(only: SecretName['only'], place: NamePlace): boolean {
  if (only === undefined) return true;
  if (place === 'field') return false;
  return only === 'headers and parameters' || only === `${place}s`;
}

function fit(words: readonly string[], { last, whole, behindOthers, within }: Ends): boolean {
  const end = words.at(-1) ?? '';
  if (within.some((text) => end.endsWith(text))) return true;
  let joined = '';
  for (const [count, word] of words.toReversed().slice(0, MAX_WORDS).entries()) {
    joined = word + joined;
    if (last.has(joined) || (count + 1 < words.length ? behindOthers : whole).has(joined)) return true;
  }
  return false;
}

/** "X-Amz-Security-Token", "apiKey" and "user[api_key]" as words in lower case, without what may stand behind a name. */
function wordsOf(name: string): readonly string[] {
  const words = name
    .slice(0, MAX_NAME_CHARS)
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, '-')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && (trailingWords.has(words.at(-1) ?? '') || /^\d{1,3}$/u.test(words.at(-1) ?? '')))
    words.pop();
  return words;
}

/** "a|b key" as "akey" and "bkey", under its sign. */
function endsOf(ends: readonly string[]): Ends {
  const under = (sign: string): readonly string[] =>
    ends.flatMap((end) => {
      const own = /^[=*+]/u.exec(end)?.[0] ?? '';
      return own === sign ? combined(end.slice(own.length).split(' ')) : [];
    });
  return {
    last: new Set(under('')),
    whole: new Set(under('=')),
    behindOthers: new Set(under('+')),
    within: under('*'),
  };
}

function combined(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (ends, word) => ends.flatMap((end) => word.split('|').map((choice) => end + choice)),
    [''],
  );
}
