import { createBits, hasBit, lowestBit, setBit, type Bits } from '../read/bits.ts';
import { TRIGRAM_KINDS, trigramsOf, type Trigrams } from '../read/trigrams.ts';
import type { Signals } from '../read/signals.ts';
import { createCodeIndex, placesOfCode, type CodeIndex } from './code-index.ts';
import type { PreparedRule } from './prepared-rule.ts';
import { fewestTexts, piecesAsked, type AskedText } from './required-trigrams.ts';

/**
 * Rules by what they ask for, so that of hundreds only the few are tried that the words and codes of an answer speak for.
 * The order of the rules stays.
 */
export interface RuleIndex {
  readonly candidates: readonly PreparedRule[];
  /** Texts of which patterns need one, each as its rarest piece, sorted. */
  readonly pieces: Uint16Array;
  /** The same pieces, a bit for each. */
  readonly asked: Bits;
  /** Those of piece `n` stand from `starts[n]` to `starts[n + 1]`; `null` for few rules: there it is quicker to go through all. */
  readonly starts: Uint16Array | null;
  /** For each text the place of the rule that asks for it. */
  readonly owners: Uint16Array;
  /** What else must be there for text `n`: the pieces from `restStarts[n]` to `restStarts[n + 1]`. */
  readonly restStarts: Uint32Array;
  readonly rest: Uint16Array;
  /** Of rules that ask for a code, and what is known by now of codes that answers hold; see code-index.ts. */
  readonly codes: CodeIndex;
  /** Of rules that ask for a status and nothing else. */
  readonly byStatus: ReadonlyMap<number, readonly number[]>;
  /** All other rules, a bit for each place. */
  readonly always: Bits;
}

/** From so many texts on it is quicker to look up those of the message. */
const MANY = 120;

/** Makes the index of rules that are tried in this order. */
export function createIndex(candidates: readonly PreparedRule[]): RuleIndex {
  const byStatus = new Map<number, number[]>();
  const always = createBits(candidates.length);
  const asked: { readonly owner: number; readonly text: AskedText }[] = [];
  const count = piecesAsked(candidates.map(({ needs }) => needs));
  candidates.forEach(({ code, status: statuses, needs }, place) => {
    if (code !== null) return;
    if (needs !== null)
      for (const alternative of needs)
        for (const text of fewestTexts(alternative, count)) asked.push({ owner: place, text });
    else if (statuses !== null) for (const status of statuses) addTo(byStatus, status, place);
    else setBit(always, place);
  });
  asked.sort((a, b) => a.text.rarest - b.text.rarest || a.owner - b.owner);
  return {
    candidates,
    pieces: Uint16Array.from(asked, ({ text }) => text.rarest),
    asked: bitsOf(asked.map(({ text }) => text.rarest)),
    starts: asked.length < MANY ? null : startsOf(asked.map(({ text }) => text.rarest)),
    owners: Uint16Array.from(asked, ({ owner }) => owner),
    restStarts: Uint32Array.from(sums(asked.map(({ text }) => text.rest.length))),
    rest: Uint16Array.from(asked.flatMap(({ text }) => text.rest)),
    codes: createCodeIndex(candidates),
    byStatus,
    always,
  };
}

// To make an array costs more than to fill it; this one holds the places of one list at a time.
let places = createBits(1024);

/** The rules that may hold, a bit for each place; see nextBit(). They hold until the next call. */
export function mayHold(index: RuleIndex, { error, status, told, message }: Signals): Bits {
  const { always, codes, byStatus } = index;
  if (places.length < always.length) places = createBits(always.length * 32);
  for (let word = 0; word < places.length; word++) places[word] = always[word] ?? 0;
  if (index.pieces.length > 0 && message !== '') addSpoken(index, trigramsOf(message));
  if (codes.places.length > 0) for (const { value } of error.identifiers) setBits(placesOfCode(codes, value));
  if (byStatus.size > 0) {
    setBits(byStatus.get(status));
    if (told !== null) setBits(byStatus.get(told));
  }
  return places;
}

/** Those of whose patterns the message holds a text. */
function addSpoken(index: RuleIndex, found: Trigrams): void {
  const { pieces, asked, starts, owners } = index;
  if (starts === null) {
    for (let text = 0; text < pieces.length; text++)
      if (hasBit(found, pieces[text] as number) && hasRest(index, text, found)) setBit(places, owners[text] as number);
    return;
  }
  for (let word = 0; word < asked.length; word++) {
    for (let both = (found[word] as number) & (asked[word] as number); both !== 0; both &= both - 1) {
      const piece = word * 32 + lowestBit(both);
      const end = starts[piece + 1] as number;
      for (let text = starts[piece] as number; text < end; text++)
        if (hasRest(index, text, found)) setBit(places, owners[text] as number);
    }
  }
}

function hasRest({ restStarts, rest }: RuleIndex, text: number, found: Trigrams): boolean {
  const end = restStarts[text + 1] as number;
  for (let at = restStarts[text] as number; at < end; at++) if (!hasBit(found, rest[at] as number)) return false;
  return true;
}

function setBits(owners: readonly number[] | undefined): void {
  if (owners !== undefined) for (const place of owners) setBit(places, place);
}

function addTo(map: Map<number, number[]>, key: number, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

function bitsOf(pieces: readonly number[]): Bits {
  const bits = createBits(TRIGRAM_KINDS);
  for (const piece of pieces) setBit(bits, piece);
  return bits;
}

/** For sorted pieces where each begins, and at the end where the last one ends. */
function startsOf(pieces: readonly number[]): Uint16Array {
  const starts = new Uint16Array(TRIGRAM_KINDS + 1);
  for (const piece of pieces) starts[piece + 1] = (starts[piece + 1] as number) + 1;
  for (let piece = 0; piece < TRIGRAM_KINDS; piece++)
    starts[piece + 1] = (starts[piece + 1] as number) + (starts[piece] as number);
  return starts;
}

function sums(lengths: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...lengths.map((length) => (sum += length))];
}
