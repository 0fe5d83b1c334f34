import { createBits, setBit, type Bits } from '../read/bits.ts';
import { trigramsOf } from '../read/trigrams.ts';
import type { Signals } from '../read/signals.ts';
import { createCodeIndex, placesOfCode, type CodeIndex } from './code-index.ts';
import type { PreparedRule } from './prepared-rule.ts';
import { addSpoken, createWordIndex, type WordIndex } from './word-index.ts';

/**
 * Rules by what they ask for, so that of hundreds only the few are tried that the words and codes of an answer speak for.
 * The order of the rules stays.
 */
export interface RuleIndex {
  readonly candidates: readonly PreparedRule[];
  readonly words: WordIndex;
  /** Of rules that ask for a code, and what is known by now of codes that answers hold; see code-index.ts. */
  readonly codes: CodeIndex;
  /** Of rules that ask for a status and nothing else. */
  readonly byStatus: ReadonlyMap<number, readonly number[]>;
  /** All other rules, a bit for each place. */
  readonly always: Bits;
  /** What mayHold() found last. To make it costs more than to fill it. */
  readonly found: Bits;
}

/** Makes the index of rules that are tried in this order. */
export function createIndex(candidates: readonly PreparedRule[]): RuleIndex {
  const byStatus = new Map<number, number[]>();
  const always = createBits(candidates.length);
  candidates.forEach(({ code, status: statuses, needs }, place) => {
    if (code !== null || needs !== null) return;
    if (statuses === null) setBit(always, place);
    else for (const status of statuses) addTo(byStatus, status, place);
  });
  return {
    candidates,
    words: createWordIndex(candidates.map(({ code, needs }) => (code === null ? needs : null))),
    codes: createCodeIndex(candidates),
    byStatus,
    always,
    found: createBits(candidates.length),
  };
}

/** The rules that may hold, a bit for each place; see nextBit(). They hold until the next call for this index. */
export function mayHold(index: RuleIndex, { error, status, told, message }: Signals): Bits {
  const { always, found, words, codes, byStatus } = index;
  for (let word = 0; word < always.length; word++) found[word] = always[word] as number;
  if (words.entries.length > 0 && message !== '') addSpoken(words, trigramsOf(message), found);
  if (codes.places.length > 0) for (const { value } of error.identifiers) setBits(found, placesOfCode(codes, value));
  if (byStatus.size > 0) {
    setBits(found, byStatus.get(status));
    if (told !== null) setBits(found, byStatus.get(told));
  }
  return found;
}

function setBits(bits: Bits, owners: readonly number[] | undefined): void {
  if (owners !== undefined) for (const place of owners) setBit(bits, place);
}

function addTo(map: Map<number, number[]>, key: number, place: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}
