/**
 * Finds texts of which a match of a pattern must contain at least one, in lower case; `null` if none can be told.
 *
 * It reads the source of a pattern as far as patterns of rules go: literals, classes, groups, alternatives, quantifiers.
 * What it does not understand it treats as "may be anything", so it never promises too much.
 */
export function needsOf(pattern: RegExp): readonly string[] | null {
  const { needs, end } = readAlternatives(pattern.source, 0);
  return end === pattern.source.length ? needs : null;
}

type Needs = readonly string[] | null;

interface Read {
  readonly needs: Needs;
  /** Where the reading stopped. */
  readonly end: number;
}

/** Any of the alternatives may match, so all their texts count, or none if one of them needs nothing. */
function readAlternatives(source: string, start: number): Read {
  let all: string[] | null = [];
  let at = start;
  for (;;) {
    const { needs, end } = readSequence(source, at);
    all = all === null || needs === null ? null : [...all, ...needs];
    if (source[end] !== '|') return { needs: all, end };
    at = end + 1;
  }
}

/** All parts of a sequence must match, so the most telling one is enough. */
function readSequence(source: string, start: number): Read {
  let best: Needs = null;
  let run = '';
  let at = start;
  const endRun = (): void => {
    if (isUseful(run)) best = better(best, [run]);
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
      if (atom.kind === 'group' && !optional) best = better(best, atom.needs);
    }
    at = end;
  }
  endRun();
  return { needs: best, end: at };
}

type Atom =
  | { readonly kind: 'literal'; readonly text: string; readonly end: number }
  | { readonly kind: 'group'; readonly needs: Needs; readonly end: number }
  | { readonly kind: 'anything' | 'nothing'; readonly end: number };

const GROUP_START = /^\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/u;

function readAtom(source: string, at: number): Atom {
  const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (char === '(') {
    const opened = GROUP_START.exec(source.slice(at, at + 80));
    const { needs, end } = readAlternatives(source, at + (opened?.[0].length ?? 1));
    // What a look-around sees need not be part of the match.
    return opened?.groups?.['look'] === undefined
      ? { kind: 'group', needs, end: end + 1 }
      : { kind: 'anything', end: end + 1 };
  }
  if (char === '[') return { kind: 'anything', end: classEnd(source, at) };
  if (char === '^' || char === '$') return { kind: 'nothing', end: at + 1 };
  if (char === '.') return { kind: 'anything', end: at + 1 };
  if (char !== '\\') return { kind: 'literal', text: char.toLowerCase(), end: at + char.length };
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

const CJK_PAIR = /[\u2E80-\u9FFF]{2}/u;

/** Three letters, or two Chinese characters, tell enough to be looked for. */
function isUseful(text: string): boolean {
  return text.length >= 3 || CJK_PAIR.test(text);
}

function better(one: Needs, other: Needs): Needs {
  if (one === null || other === null) return one ?? other;
  return weight(other) > weight(one) ? other : one;
}

/** Long texts are rare, and few of them are rarer. */
function weight(needs: readonly string[]): number {
  return Math.min(...needs.map((text) => (CJK_PAIR.test(text) ? 8 : Math.min(text.length, 8)))) - needs.length / 8;
}
