import type { Rule } from '../model.ts';
import { PIECE_KINDS, type Pieces } from '../read/pieces.ts';
import type { Signals } from '../read/signals.ts';
import { patternNeeds, type AnyOfPieces, type PatternNeeds } from './prefilter.ts';

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
  /** For each text that a pattern may need its rarest piece, and at the same place in `owners` whose pattern it is. */
  readonly pieces: Uint16Array;
  readonly owners: Uint16Array;
  /** The owners by piece; only long lists have it, for short ones it is quicker to go through all pieces. */
  readonly byPiece: readonly (readonly number[] | undefined)[] | null;
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  /** 1 at the places of rules that ask for neither words nor codes. */
  readonly always: Uint8Array;
  /** Filled anew for each answer: to make such an array costs more than to fill it. */
  readonly marks: Uint8Array;
}

/** From so many pieces on it is quicker to look up those of the message. */
const LONG = 300;

export function createIndex({ id, rules }: RuleList): RuleIndex {
  const candidates = rules.map((rule): Candidate => {
    const needs = rule.message === undefined ? null : patternNeeds(rule.message);
    return { rule, name: `${id}/${rule.id}`, needs };
  });
  const count = new Map<number, number>();
  for (const piece of candidates.flatMap(({ needs }) => needs?.flat(3) ?? []))
    count.set(piece, (count.get(piece) ?? 0) + 1);
  const byCode = new Map<string, number[]>();
  const always = new Uint8Array(candidates.length);
  const asked: { readonly piece: number; readonly owner: number }[] = [];
  candidates.forEach(({ rule, needs }, place) => {
    const codes =
      typeof rule.code === 'string' ? [rule.code] : Array.isArray(rule.code) ? (rule.code as readonly string[]) : null;
    if (codes !== null) for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), place]);
    else if (needs !== null)
      for (const alternative of needs) {
        for (const piece of fewest(alternative, count)) asked.push({ piece, owner: place });
      }
    else always[place] = 1;
  });
  const byPiece: (number[] | undefined)[] | null = asked.length < LONG ? null : Array.from({ length: PIECE_KINDS });
  if (byPiece !== null) for (const { piece, owner } of asked) (byPiece[piece] ??= []).push(owner);
  return {
    candidates,
    pieces: Uint16Array.from(asked, ({ piece }) => piece),
    owners: Uint16Array.from(asked, ({ owner }) => owner),
    byPiece,
    byCode,
    always,
    marks: new Uint8Array(candidates.length),
  };
}

/** For each rule, by its place, whether it may hold: 1 or 0. The answer holds until the next call. */
export function mayHold(index: RuleIndex, { error }: Signals, { list, count, bits }: Pieces): Uint8Array {
  const { always, pieces, owners, byPiece, byCode, marks } = index;
  marks.set(always);
  if (byPiece === null) {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as number;
      if (((bits[piece >>> 5] as number) & (1 << (piece & 31))) !== 0) marks[owners[at] as number] = 1;
    }
  } else {
    for (let at = 0; at < count; at++) {
      const found = byPiece[list[at] as number];
      if (found !== undefined) for (const owner of found) marks[owner] = 1;
    }
  }
  for (const { value } of error.identifiers) {
    const found = byCode.get(value);
    if (found !== undefined) for (const owner of found) marks[owner] = 1;
  }
  return marks;
}

/** One piece for each text of the list that is easiest to rule out: the pieces in it are the rarest. */
function fewest(alternative: readonly AnyOfPieces[], count: ReadonlyMap<number, number>): readonly number[] {
  const lists = alternative.map((texts) => texts.map((pieces) => rarest(pieces, count)));
  const cost = (pieces: readonly number[]): number => pieces.reduce((sum, piece) => sum + (count.get(piece) ?? 0), 0);
  return lists.reduce((best, list) => (cost(list) < cost(best) ? list : best), lists[0] ?? []);
}

function rarest(pieces: readonly number[], count: ReadonlyMap<number, number>): number {
  return pieces.reduce(
    (best, piece) => ((count.get(piece) ?? 0) < (count.get(best) ?? 0) ? piece : best),
    pieces[0] ?? 0,
  );
}
