import { readRegex, type Place, type RegexProblem, type RegexTree } from './regex-tree.ts';

/** Looks for an expression in texts, in time that grows with their length alone, whatever the expression. */
export interface RegexSearch {
  readonly source: string;
  occursIn(text: string): boolean;
}

export type RegexRefusal = RegexProblem | { readonly kind: 'too-long' };

/** Longest source of an expression, in UTF-16 units. */
export const MAX_REGEX_CHARS = 200;
/** States of an automaton: repeats are written out. */
const MAX_STATES = 1000;
/** Steps that are remembered; then they are found out anew. */
const MAX_KNOWN = 20_000;

/** An expression that can be searched for, or why it is not. */
export function regexSearch(source: string): RegexSearch | RegexRefusal {
  if (source.length > MAX_REGEX_CHARS) return { kind: 'too-long' };
  const { tree, problem } = readRegex(source);
  if (tree === null) return problem;
  if (statesOf(tree) > MAX_STATES) return { kind: 'too-long' };
  let search: ((text: string) => boolean) | null = null;
  return { source, occursIn: (text) => (search ??= searchOf(automatonOf(tree)))(text) };
}

export function isRegexSearch(value: object): value is RegexSearch {
  return 'occursIn' in value;
}

function statesOf(tree: RegexTree): number {
  switch (tree.kind) {
    case 'sequence':
    case 'choice':
      return tree.parts.reduce((sum, part) => sum + statesOf(part) + 1, 1);
    case 'repeat':
      return (statesOf(tree.part) + 1) * Math.max(1, tree.max === Infinity ? tree.min + 1 : tree.max);
    default:
      return 1;
  }
}

type State =
  | { readonly kind: 'character'; readonly fits: (point: number) => boolean; readonly next: number }
  | { readonly kind: 'place'; readonly place: Place; readonly next: number }
  | { readonly kind: 'fork'; next: readonly number[] }
  | { readonly kind: 'found' };

interface Automaton {
  readonly states: readonly State[];
  readonly start: number;
}

/** Thompson's construction, from the end to the start. */
function automatonOf(tree: RegexTree): Automaton {
  const states: State[] = [{ kind: 'found' }];
  const add = (state: State): number => states.push(state) - 1;
  const build = (part: RegexTree, next: number): number => {
    switch (part.kind) {
      case 'character':
        return add({ kind: 'character', fits: part.fits, next });
      case 'place':
        return add({ kind: 'place', place: part.place, next });
      case 'sequence':
        return part.parts.reduceRight((after, inner) => build(inner, after), next);
      case 'choice':
        return add({ kind: 'fork', next: part.parts.map((inner) => build(inner, next)) });
      case 'repeat': {
        let after = next;
        if (part.max === Infinity) {
          const again: State = { kind: 'fork', next: [] };
          after = add(again);
          again.next = [build(part.part, after), next];
        } else {
          for (let at = part.min; at < part.max; at += 1) {
            after = add({ kind: 'fork', next: [build(part.part, after), next] });
          }
        }
        for (let at = 0; at < part.min; at += 1) after = build(part.part, after);
        return after;
      }
    }
  };
  const start = build(tree, 0);
  return { states, start };
}

/** What stands beside a place: the end of a line or text, a character of a word, or another. */
type Side = 'line' | 'word' | 'other';

const LINE_ENDS = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

function sideOf(point: number): Side {
  if (LINE_ENDS.has(point)) return 'line';
  return /^\w$/iu.test(String.fromCodePoint(point)) ? 'word' : 'other';
}

/** All states in which the automaton can be at once: found out when they are first met, and remembered. */
interface Met {
  readonly kernel: readonly number[];
  readonly before: Side;
  /** By the next character. */
  readonly steps: Map<number, Met | null>;
}

function searchOf({ states, start }: Automaton): (text: string) => boolean {
  let known = new Map<string, Met>();
  let count = 0;
  const met = (kernel: readonly number[], before: Side): Met => {
    const key = `${before} ${kernel.join(' ')}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const fresh: Met = { kernel, before, steps: new Map() };
    known.set(key, fresh);
    count += 1;
    return fresh;
  };
  /** `null`: the expression is found before the next character. */
  const step = ({ kernel, before, steps }: Met, point: number): Met | null => {
    const after = sideOf(point);
    const reached = reachedFrom(states, kernel, before, after);
    const next = reached.has(0) ? null : met(stepped(states, reached, point, start), after);
    steps.set(point, next);
    count += 1;
    return next;
  };
  return (text) => {
    if (count > MAX_KNOWN) {
      known = new Map();
      count = 0;
    }
    let present: Met = met([start], 'line');
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at += 1;
      let next = present.steps.get(point);
      if (next === undefined) {
        if (count > MAX_KNOWN) {
          known = new Map();
          count = 0;
          present = met(present.kernel, present.before);
        }
        next = step(present, point);
      }
      if (next === null) return true;
      present = next;
    }
    return reachedFrom(states, present.kernel, present.before, 'line').has(0);
  };
}

/** The states that are reached without a character. */
function reachedFrom(
  states: readonly State[],
  kernel: readonly number[],
  before: Side,
  after: Side,
): ReadonlySet<number> {
  const reached = new Set(kernel);
  // A set hands out what is added meanwhile, too.
  for (const index of reached) {
    const state = states[index];
    if (state?.kind === 'fork') for (const next of state.next) reached.add(next);
    else if (state?.kind === 'place' && holds(state.place, before, after)) reached.add(state.next);
  }
  return reached;
}

/** The states behind a character; a search may begin at each place. */
function stepped(
  states: readonly State[],
  reached: ReadonlySet<number>,
  point: number,
  start: number,
): readonly number[] {
  const next = new Set([start]);
  for (const index of reached) {
    const state = states[index];
    if (state?.kind === 'character' && state.fits(point)) next.add(state.next);
  }
  return [...next].sort((one, other) => one - other);
}

function holds(place: Place, before: Side, after: Side): boolean {
  switch (place) {
    case 'line-start':
      return before === 'line';
    case 'line-end':
      return after === 'line';
    case 'word-edge':
      return (before === 'word') !== (after === 'word');
    case 'no-word-edge':
      return (before === 'word') === (after === 'word');
  }
}
