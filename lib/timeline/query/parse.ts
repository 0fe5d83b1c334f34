import { characters, COUNTS, measure, milliseconds, statusRange, TIMES } from './amounts.ts';
import { KEYS, STATES } from './filter-keys.ts';
import type { Key, State } from './filter-keys.ts';
import { namedValue, nearKey, nearValue } from './named-value.ts';
import type { Pattern } from './pattern.ts';
import { isRegexSearch, regexSearch, type RegexSearch } from './regex/regex-search.ts';
import type { Mistake, Query, Term } from './query.ts';
import { tokensOf } from './tokens.ts';
import type { Token, TokenValue } from './tokens.ts';

/** Reads the text of the filter box. It takes any text: what is not understood is told, and left out. */
export function parse(text: string): Query {
  const mistakes: Mistake[] = [];
  const terms: Term[] = [];
  for (const token of tokensOf(text)) {
    const term = termOf(token, mistakes);
    if (term !== null) terms.push(term);
  }
  return { terms, mistakes };
}

/** A key by its name. */
export function keyOf(name: string): Key | null {
  return KEYS.find((key) => key === name) ?? null;
}

function termOf(token: Token, mistakes: Mistake[]): Term | null {
  const { negated, start, end } = token;
  const mistaken = (reason: Mistake['reason'], from = start, to = end) => {
    mistakes.push({ start: from, end: to, reason });
    return null;
  };
  for (const { openQuote, end: to } of token.values) {
    if (openQuote !== null) mistaken({ kind: 'open-quote' }, openQuote, to);
  }
  if (token.key === null || isWords(token)) return textTerm(token, mistaken);
  const key = keyOf(token.key);
  if (key === null) {
    const near = nearKey(token.key);
    return mistaken(
      { kind: 'unknown-key', key: token.key, near },
      token.keyStart,
      token.keyStart + token.key.length + 1,
    );
  }
  const told = token.values.filter(({ text }) => text !== '');
  if (told.length === 0) return mistaken({ kind: 'no-value', key });
  /** Those values that can be read; the others are mistakes. */
  const read = <T>(reader: (value: TokenValue) => T | null): readonly T[] =>
    told.flatMap((value) => {
      const found = reader(value);
      if (found !== null) return [found];
      const near = nearValue(key, value.text);
      mistaken({ kind: 'bad-value', key, value: value.text, near }, value.start, value.end);
      return [];
    });
  const searched = (): readonly (Pattern | RegexSearch)[] =>
    told.map((value) => searchFor(value, mistaken)).filter((found) => found !== null);
  const term = keyedTerm(key, negated, read, searched);
  return term.values.length === 0 ? null : term;
}

type Mistaken = (reason: Mistake['reason'], from?: number, to?: number) => null;

/** The text or the expression to look for. */
function searchFor({ regex, pattern, start, end }: TokenValue, mistaken: Mistaken): Pattern | RegexSearch | null {
  if (regex === null) return pattern;
  const search = regexSearch(regex);
  return isRegexSearch(search) ? search : mistaken({ kind: 'bad-regex', refusal: search }, start, end);
}

function keyedTerm(
  key: Key,
  negated: boolean,
  read: <T>(reader: (value: TokenValue) => T | null) => readonly T[],
  searched: () => readonly (Pattern | RegexSearch)[],
): Term {
  switch (key) {
    case 'body':
      return { key, negated, values: searched() };
    case 'provider':
    case 'category':
    case 'cause':
    case 'model':
      return { key, negated, values: read((value) => namedValue(key, value)) };
    case 'status':
      return { key, negated, values: read(statusRange) };
    case 'retryable':
      return { key, negated, values: read(yesOrNo) };
    case 'is':
      return { key, negated, values: read(state) };
    case 'older-than':
    case 'newer-than':
      return { key, negated, values: read(milliseconds) };
    case 'larger-than':
      return { key, negated, values: read(characters) };
    case 'tokens':
      return { key, negated, values: read((value) => measure(value, COUNTS)) };
    case 'ttfc':
      return { key, negated, values: read((value) => measure(value, TIMES)) };
    default:
      return { key, negated, values: read(({ pattern }): Pattern => pattern) };
  }
}

/** "error: …" of a pasted message and "localhost:1234" are words, although a colon follows letters; "statuss:429" is a slip. */
function isWords({ key, values: [value] }: Token): boolean {
  if (key === null || keyOf(key) !== null) return false;
  return value === undefined || value.text === '' || (/^\d/u.test(value.text) && nearKey(key) === null);
}

function textTerm(token: Token, mistaken: Mistaken): Term | null {
  const [value] = token.values;
  if (value !== undefined && value.regex !== null && token.key === null) {
    const search = searchFor(value, mistaken);
    return search === null ? null : { key: 'text', negated: token.negated, values: [search] };
  }
  const lead = token.key === null ? '' : `${token.key}:`;
  const pattern = value?.pattern ?? [''];
  const [first = '', ...others] = pattern;
  const whole: Pattern = [lead + first, ...others];
  if (whole.every((piece) => piece === '')) {
    return token.negated ? mistaken({ kind: 'nothing-negated' }) : null;
  }
  return { key: 'text', negated: token.negated, values: [whole] };
}

function yesOrNo({ text }: TokenValue): boolean | null {
  const answers: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };
  return answers[text.toLowerCase()] ?? null;
}

function state({ text }: TokenValue): State | null {
  return STATES.find((one) => one === text.toLowerCase()) ?? null;
}
