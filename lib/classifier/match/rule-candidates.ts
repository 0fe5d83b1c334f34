import type { Rule } from '../model.ts';
import { TRIGRAM_KINDS, type Trigrams } from '../read/trigrams.ts';
import type { Signals } from '../read/signals.ts';
import { preparedRule, type PreparedRule } from './prepared-rule.ts';
import { requiredTrigrams, type AnyOfTrigrams } from './required-trigrams.ts';

/** Rules of one file, in the order in which they are tried. */
export interface RuleList {
  readonly id: string;
  readonly rules: readonly Rule[];
}

/**
 * Rules by what they ask for, so that of hundreds only the few are tried that the words and codes of an answer speak for.
 * The order of the rules stays.
 */
export interface RuleIndex {
  readonly candidates: readonly PreparedRule[];
  /** For each text that a pattern may need its rarest piece, and at the same place in `owners` whose pattern it is. */
  readonly pieces: Uint16Array;
  readonly owners: Uint16Array;
  /** The owners by piece; only long lists have it, for short ones it is quicker to go through all pieces. */
  readonly byPiece: readonly (readonly number[] | undefined)[] | null;
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  /** Of rules that ask for a status and nothing else. */
  readonly byStatus: ReadonlyMap<number, readonly number[]>;
  /** The places of all other rules. */
  readonly always: readonly number[];
}

/** From so many pieces on it is quicker to look up those of the message. */
const LONG = 300;

export function createIndex({ id, rules }: RuleList): RuleIndex {
  const candidates = rules.map((rule) => preparedRule(id, rule));
  const allNeeds = candidates.map(({ message }) => (message === null ? null : requiredTrigrams(message)));
  const count = new Map<number, number>();
  for (const piece of allNeeds.flatMap((needs) => needs?.flat(3) ?? [])) count.set(piece, (count.get(piece) ?? 0) + 1);
  const byCode = new Map<string, number[]>();
  const byStatus = new Map<number, number[]>();
  const always: number[] = [];
  const asked: { readonly piece: number; readonly owner: number }[] = [];
  candidates.forEach(({ code, status: statuses }, place) => {
    const needs = allNeeds[place] ?? null;
    const codes = typeof code === 'string' ? [code] : Array.isArray(code) ? (code as readonly string[]) : null;
    if (codes !== null) for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), place]);
    else if (needs !== null)
      for (const alternative of needs) {
        for (const piece of fewest(alternative, count)) asked.push({ piece, owner: place });
      }
    else if (statuses !== null)
      for (const status of statuses) byStatus.set(status, [...(byStatus.get(status) ?? []), place]);
    else always.push(place);
  });
  const byPiece: (number[] | undefined)[] | null = asked.length < LONG ? null : Array.from({ length: TRIGRAM_KINDS });
  if (byPiece !== null) for (const { piece, owner } of asked) (byPiece[piece] ??= []).push(owner);
  return {
    candidates,
    pieces: Uint16Array.from(asked, ({ piece }) => piece),
    owners: Uint16Array.from(asked, ({ owner }) => owner),
    byPiece,
    byCode,
    byStatus,
    always,
  };
}

// To make an array costs more than to fill it; this one holds the places of one list at a time.
const places: number[] = [];

/** The places of the rules that may hold, in their order. They hold until the next call. */
export function mayHold(index: RuleIndex, { error, status, told }: Signals, found: Trigrams): readonly number[] {
  const { always, pieces, owners, byPiece, byCode, byStatus } = index;
  places.length = 0;
  for (const place of always) places.push(place);
  if (byPiece === null) {
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as number;
      if (((found.bits[piece >>> 5] as number) & (1 << (piece & 31))) !== 0) add(owners[at] as number);
    }
  } else {
    for (let at = 0; at < found.count; at++) {
      const asking = byPiece[found.list[at] as number];
      if (asking !== undefined) for (const place of asking) add(place);
    }
  }
  if (byCode.size > 0)
    for (const { value } of error.identifiers) for (const place of byCode.get(value) ?? NONE) add(place);
  if (byStatus.size > 0) {
    for (const place of byStatus.get(status) ?? NONE) add(place);
    if (told !== null) for (const place of byStatus.get(told) ?? NONE) add(place);
  }
  return places;
}

const NONE: readonly number[] = [];

/** Few rules are asked for, so the place is found from behind. */
function add(place: number): void {
  let at = places.length;
  while (at > 0 && (places[at - 1] as number) > place) at--;
  if (at > 0 && places[at - 1] === place) return;
  for (let moved = places.length; moved > at; moved--) places[moved] = places[moved - 1] as number;
  places[at] = place;
}

/** One piece for each text of the list that is easiest to rule out: the pieces in it are the rarest. */
function fewest(alternative: readonly AnyOfTrigrams[], count: ReadonlyMap<number, number>): readonly number[] {
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
