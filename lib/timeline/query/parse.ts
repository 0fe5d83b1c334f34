import type { Pattern } from './pattern.ts';
import { KEYS, STATES } from './filter-keys.ts';
import type { Key, State } from './filter-keys.ts';
import type { Measure, Mistake, Query, StatusRange, Term } from './query.ts';
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
    return mistaken({ kind: 'unknown-key', key: token.key }, token.keyStart, token.keyStart + token.key.length + 1);
  }
  const told = token.values.filter(({ text }) => text !== '');
  if (told.length === 0) return mistaken({ kind: 'no-value', key });
  /** Those values that can be read; the others are mistakes. */
  const read = <T>(reader: (value: TokenValue) => T | null): readonly T[] =>
    told.flatMap((value) => {
      const found = reader(value);
      if (found !== null) return [found];
      mistaken({ kind: 'bad-value', key, value: value.text }, value.start, value.end);
      return [];
    });
  const term = keyedTerm(key, negated, read);
  return term.values.length === 0 ? null : term;
}

function keyedTerm(
  key: Key,
  negated: boolean,
  read: <T>(reader: (value: TokenValue) => T | null) => readonly T[],
): Term {
  switch (key) {
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

/** "error: …" of a pasted message and "localhost:1234" are words, although a colon follows letters. */
function isWords({ key, values: [value] }: Token): boolean {
  return key !== null && keyOf(key) === null && (value === undefined || /^(?:\d|$)/u.test(value.text));
}

function textTerm(token: Token, mistaken: (reason: Mistake['reason']) => null): Term | null {
  const [value] = token.values;
  const lead = token.key === null ? '' : `${token.key}:`;
  const pattern = value?.pattern ?? [''];
  const [first = '', ...others] = pattern;
  const whole: Pattern = [lead + first, ...others];
  if (whole.every((piece) => piece === '')) {
    return token.negated ? mistaken({ kind: 'nothing-negated' }) : null;
  }
  return { key: 'text', negated: token.negated, values: [whole] };
}

function statusRange({ text }: TokenValue): StatusRange | null {
  const family = /^([1-9])xx$/iu.exec(text)?.[1];
  if (family !== undefined) return { from: Number(family) * 100, to: Number(family) * 100 + 99 };
  const [, from, to] = /^(\d{1,3})(?:-(\d{1,3}))?$/u.exec(text) ?? [];
  if (from === undefined) return null;
  const range = { from: Number(from), to: Number(to ?? from) };
  return range.from <= range.to ? range : null;
}

function yesOrNo({ text }: TokenValue): boolean | null {
  const answers: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false };
  return answers[text.toLowerCase()] ?? null;
}

function state({ text }: TokenValue): State | null {
  return STATES.find((one) => one === text.toLowerCase()) ?? null;
}

const TIMES: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const COUNTS: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000 };
const SIZES: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1024, kb: 1024, m: 1024 ** 2, mb: 1024 ** 2 };

function milliseconds(value: TokenValue): number | null {
  return measured(value, TIMES);
}

function characters(value: TokenValue): number | null {
  return measured(value, SIZES);
}

/** ">2s", ">=500ms", "<10k", "100-200", or one number. */
function measure({ text }: TokenValue, units: Readonly<Record<string, number>>): Measure | null {
  const [, sign = '', first = '', last] = /^([<>]=?)?([\d.a-z]{1,16})(?:-([\d.a-z]{1,16}))?$/iu.exec(text) ?? [];
  const from = measured({ text: first }, units);
  const to = last === undefined ? from : measured({ text: last }, units);
  if (from === null || to === null || (sign !== '' && last !== undefined) || to < from) return null;
  const open = sign === '>' || sign === '<';
  if (sign === '') return { from, to, open };
  return sign.startsWith('>') ? { from, to: Infinity, open } : { from: -Infinity, to: from, open };
}

function measured({ text }: Pick<TokenValue, 'text'>, units: Readonly<Record<string, number>>): number | null {
  const [, number, unit] = /^(\d{1,9}(?:\.\d{1,3})?)([a-z]{0,3})$/iu.exec(text) ?? [];
  const factor = units[unit?.toLowerCase() ?? ''];
  return number === undefined || factor === undefined ? null : Number(number) * factor;
}
