/** Texts of which a match holds at least one, in lower case. */
export type AnyOf = readonly string[];

/**
 * What a match of a pattern must hold, for each of the pattern's alternatives: one text of each list. `null` if there is
 * an alternative of which nothing can be told.
 *
 * It reads the source of a pattern as far as patterns of rules go: literals, classes, groups, alternatives, quantifiers.
 * What it does not understand it treats as "may be anything", so it never promises too much.
 */
export function requiredWords(pattern: RegExp): readonly (readonly AnyOf[])[] | null {
  const { alternatives, end } = readAlternatives(pattern.source, 0);
  return end === pattern.source.length && alternatives.every((needs) => needs.length > 0) ? alternatives : null;
}

interface Read {
  /** For each alternative all that its sequence needs. */
  readonly alternatives: readonly (readonly AnyOf[])[];
  /** Where the reading stopped. */
  readonly end: number;
}

function readAlternatives(source: string, start: number): Read {
  const alternatives: (readonly AnyOf[])[] = [];
  let at = start;
  for (;;) {
    const { needs, end } = readSequence(source, at);
    alternatives.push(needs);
    if (source[end] !== '|') return { alternatives, end };
    at = end + 1;
  }
}

/** All parts of a sequence must match. */
function readSequence(source: string, start: number): { readonly needs: readonly AnyOf[]; readonly end: number } {
  const needs: AnyOf[] = [];
  let run = '';
  let at = start;
  const endRun = (): void => {
    if (isUseful(run)) needs.push([run]);
    run = '';
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const atom = readAtom(source, at);
    const { optional, repeated, end } = readQuantifier(source, atom.end);
    if (atom.kind === 'literal' && !optional) {
      run += atom.text;
      if (repeated) endRun();
    } else if (atom.kind !== 'nothing') {
      endRun();
      if (atom.kind === 'group' && !optional && atom.needs !== null) needs.push(atom.needs);
    }
    at = end;
  }
  endRun();
  return { needs, end: at };
}

/** Of a group within a sequence the most telling part of each alternative is enough; `null` if one of them needs nothing. */
function groupNeeds(alternatives: readonly (readonly AnyOf[])[]): AnyOf | null {
  const parts = alternatives.map(mostTelling);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** The list of which a text is least likely to hold one by chance. */
function mostTelling(needs: readonly AnyOf[]): AnyOf | null {
  return needs.reduce<AnyOf | null>((best, one) => (best === null || weight(one) > weight(best) ? one : best), null);
}

type Atom =
  | { readonly kind: 'literal'; readonly text: string; readonly end: number }
  | { readonly kind: 'group'; readonly needs: AnyOf | null; readonly end: number }
  | { readonly kind: 'anything' | 'nothing'; readonly end: number };

const GROUP_START = /^\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/u;

/** Bundlers and runtimes that write ASCII alone have such escapes where the sources have the character. */
const ESCAPED_CHARACTER = /^\\(?:u([\dA-Fa-f]{4})|u\{([\dA-Fa-f]{1,6})\}|x([\dA-Fa-f]{2}))/u;

function readAtom(source: string, at: number): Atom {
  const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (char === '(') {
    const opened = GROUP_START.exec(source.slice(at, at + 80));
    const { alternatives, end } = readAlternatives(source, at + (opened?.[0].length ?? 1));
    // What a look-around sees need not be part of the match.
    return opened?.groups?.['look'] === undefined
      ? { kind: 'group', needs: groupNeeds(alternatives), end: end + 1 }
      : { kind: 'anything', end: end + 1 };
  }
  if (char === '[') return { kind: 'anything', end: classEnd(source, at) };
  if (char === '^' || char === '$') return { kind: 'nothing', end: at + 1 };
  if (char === '.') return { kind: 'anything', end: at + 1 };
  if (char !== '\\') return { kind: 'literal', text: char.toLowerCase(), end: at + char.length };
  const written = ESCAPED_CHARACTER.exec(source.slice(at, at + 12));
  if (written !== null) {
    const digits = written.slice(1).find((part) => part !== undefined) ?? '';
    const text = String.fromCodePoint(Math.min(0x10_ffff, Number.parseInt(digits, 16)));
    return { kind: 'literal', text: text.toLowerCase(), end: at + written[0].length };
  }
  const escaped = source[at + 1] ?? '';
  if (escaped === 'b') return { kind: 'nothing', end: at + 2 };
  if (/[A-Za-z0-9]/u.test(escaped))
    return { kind: 'anything', end: source[at + 2] === '{' ? source.indexOf('}', at) + 1 : at + 2 };
  return { kind: 'literal', text: escaped, end: at + 2 };
}

function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

const QUANTIFIER = /^(?:[?*+]|\{(?<min>\d+)(?:,\d*)?\})\??/u;

function readQuantifier(
  source: string,
  at: number,
): { readonly optional: boolean; readonly repeated: boolean; readonly end: number } {
  const found = QUANTIFIER.exec(source.slice(at, at + 24));
  if (found === null) return { optional: false, repeated: false, end: at };
  const optional = found[0].startsWith('?') || found[0].startsWith('*') || found.groups?.['min'] === '0';
  return { optional, repeated: true, end: at + found[0].length };
}

const CJK_PAIR = /[\u2E80-\uD7FF]{2}/u;

/** Three letters, or two characters of Chinese, Japanese or Korean, tell enough to be looked for. */
function isUseful(text: string): boolean {
  return text.length >= 3 || CJK_PAIR.test(text);
}

/** Long texts are rare, and few of them are rarer. */
function weight(needs: readonly string[]): number {
  return Math.min(...needs.map((text) => (CJK_PAIR.test(text) ? 8 : Math.min(text.length, 8)))) - needs.length / 8;
}
