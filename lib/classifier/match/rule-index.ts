import type { Rule } from '../model.ts';
import { PIECE_KINDS } from '../read/pieces.ts';
import type { Signals } from '../read/signals.ts';
import { patternNeeds, type PatternNeeds } from './prefilter.ts';

/** Rules of one file, in the order in which they are tried. */
export interface RuleList {
  readonly id: string;
  readonly rules: readonly Rule[];
}

/** A rule, with what is needed to try it. */
export interface Candidate {
  readonly rule: Rule;
  /** The file's id and the rule's, e.g. "moonshot/concurrency". */
  readonly name: string;
  readonly needs: PatternNeeds;
}

/**
 * Rules by what they ask for, so that of hundreds only the few are tried that the words and codes of an answer speak for.
 * The order of the rules stays.
 */
export interface RuleIndex {
  readonly candidates: readonly Candidate[];
  /** Places of rules by one piece of a text that their pattern needs; a rule stands under each of its texts. */
  readonly byPiece: readonly (readonly number[] | undefined)[];
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  /** 1 at the places of rules that ask for neither. */
  readonly always: Uint8Array;
}

/** Makes the index of several lists, tried in turn. */
export function createIndex(lists: readonly RuleList[], holds: (rule: Rule) => boolean): RuleIndex {
  const candidates = lists.flatMap(({ id, rules }) =>
    rules.filter(holds).map((rule): Candidate => {
      const needs = rule.message === undefined ? null : patternNeeds(rule.message);
      return { rule, name: `${id}/${rule.id}`, needs };
    }),
  );
  const count = new Map<number, number>();
  for (const { needs } of candidates)
    for (const piece of needs?.flat() ?? []) count.set(piece, (count.get(piece) ?? 0) + 1);
  const byPiece: (number[] | undefined)[] = Array.from({ length: PIECE_KINDS });
  const byCode = new Map<string, number[]>();
  const always = new Uint8Array(candidates.length);
  candidates.forEach(({ rule, needs }, place) => {
    const codes =
      typeof rule.code === 'string' ? [rule.code] : Array.isArray(rule.code) ? (rule.code as readonly string[]) : null;
    if (codes !== null) for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), place]);
    else if (needs !== null) for (const pieces of needs) (byPiece[rarest(pieces, count)] ??= []).push(place);
    else always[place] = 1;
  });
  return { candidates, byPiece, byCode, always };
}

/** For each rule, by its place, whether it may hold: 1 or 0. */
export function mayHold({ always, byPiece, byCode }: RuleIndex, { error, pieces }: Signals): Uint8Array {
  const marks = always.slice();
  for (const piece of pieces.list) {
    const places = byPiece[piece];
    if (places !== undefined) for (const place of places) marks[place] = 1;
  }
  for (const { value } of error.identifiers) {
    const places = byCode.get(value);
    if (places !== undefined) for (const place of places) marks[place] = 1;
  }
  return marks;
}

function rarest(pieces: readonly number[], count: ReadonlyMap<number, number>): number {
  return pieces.reduce(
    (best, piece) => ((count.get(piece) ?? 0) < (count.get(best) ?? 0) ? piece : best),
    pieces[0] ?? 0,
  );
}
