import { requiredWords, type AnyOf } from '../match/required-words.ts';
import { hasBit, nextBit } from '../read/bits.ts';
import { TRIGRAM_KINDS, trigramsWithin, type Trigrams } from '../read/trigrams.ts';
import type { FactPattern, Held } from './fact-pattern.ts';

/**
 * Patterns by the words that their matches hold, so that of hundreds only those are tried that a text speaks for. All in flat
 * lists of numbers: to go through objects takes longer than the patterns themselves.
 */
export interface PatternIndex {
  /** Of each kind of piece the first word of which it is the rarest piece, plus one; 0 where there is none. */
  readonly firstWords: Uint16Array;
  /** Of each word the next one with the same rarest piece, plus one. */
  readonly nextWords: Uint16Array;
  /** Of each word where its pieces begin in `wordPieces`. */
  readonly wordStarts: Uint32Array;
  readonly wordPieces: Uint16Array;
  /** Of each word where that begins in `asks` which only it can make a pattern be tried. */
  readonly askStarts: Uint32Array;
  /** One after the other: its length, the pattern's place, what it needs besides words, and lists of words with their lengths. */
  readonly asks: Uint16Array;
  /** Of patterns of which nothing can be told: place, and what is needed besides. */
  readonly always: Uint16Array;
}

// What a text may hold besides words, in one number.
const DIGIT = 1;
const HELD: Readonly<Record<Held, number>> = { digit: DIGIT, han: 2, size: 4, name: 8, '@': 16, '/': 32, quote: 64 };

/** Groups that hold a number, or a name with one. */
const NUMBERS = [
  'limit',
  'minimum',
  'asked',
  'excess',
  'min',
  'max',
  'left',
  'wait',
  'timeout',
  'resetsAt',
  'retiredAt',
  'balance',
  'price',
  'cap',
  'windowCount',
  'suggestedModel',
] as const;

function besidesOf({ message: { source }, holds }: FactPattern): number {
  const isNumber = NUMBERS.some((name) => {
    const at = source.indexOf(`(?<${name}>`);
    return at >= 0 && source.slice(at, at + 60).includes('\\d') && isNeeded(source, at);
  });
  return (isNumber ? DIGIT : 0) | (holds === undefined ? 0 : HELD[holds]);
}

/** Whether every match passes a place of a pattern: it stands in no group that may be left out, and beside no alternative. */
function isNeeded(source: string, place: number): boolean {
  const open: { readonly holds: boolean; splits: boolean }[] = [{ holds: true, splits: false }];
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') open.push({ holds: at <= place, splits: false });
    else if (char === '|') {
      const around = open.at(-1);
      if (around !== undefined) around.splits = true;
    } else if (char === ')') {
      const ended = open.pop();
      const after = source.slice(at + 1, at + 3);
      // The group of the number itself is the last one that began before it.
      const isAround = ended?.holds === true && at > place;
      if (isAround && (ended.splits || /^(?:[?*]|\{0)/u.test(after))) return false;
    }
  }
  return open[0]?.splits !== true;
}

/** Prepares patterns; their order stays. */
export function createPatternIndex(patterns: readonly FactPattern[]): PatternIndex {
  const all = patterns.map(({ message }) => requiredWords(message));
  const texts = [...new Set(all.flatMap((needs) => needs?.flat(2) ?? []))];
  const placeOf = new Map(texts.map((text, at) => [text, at]));
  const pieces = texts.map((text) => [...new Set(trigramsWithin(text))]);
  const wanted = countOf(all.flatMap((needs) => needs?.flat(2) ?? []));
  const asking: number[][] = texts.map(() => []);
  const always: number[] = [];
  patterns.forEach((pattern, place) => {
    const alternatives = all[place] ?? null;
    const besides = besidesOf(pattern);
    if (alternatives === null) always.push(place, besides);
    for (const needs of alternatives ?? []) {
      const anchor = easiest(needs, wanted);
      const others = needs.filter((list) => list !== anchor).map((list) => list.map((text) => placeOf.get(text) ?? 0));
      const lists = others.flatMap((list) => [list.length, ...list]);
      const ask = [3 + lists.length, place, besides, ...lists];
      for (const text of new Set(anchor)) asking[placeOf.get(text) ?? 0]?.push(...ask);
    }
  });
  const kept = countOf(pieces.flat());
  const firstWords = new Uint16Array(TRIGRAM_KINDS);
  const nextWords = new Uint16Array(texts.length);
  pieces.forEach((own, word) => {
    const piece = rarest(own, kept);
    nextWords[word] = firstWords[piece] ?? 0;
    firstWords[piece] = word + 1;
  });
  return {
    firstWords,
    nextWords,
    wordStarts: startsOf(pieces),
    wordPieces: Uint16Array.from(pieces.flat()),
    askStarts: startsOf(asking),
    asks: Uint16Array.from(asking.flat()),
    always: Uint16Array.from(always),
  };
}

/** Where each list begins in all of them joined, and where the last one ends. */
function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => (starts[at + 1] = (starts[at] ?? 0) + list.length));
  return starts;
}

function countOf<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const count = new Map<Item, number>();
  for (const item of items) count.set(item, (count.get(item) ?? 0) + 1);
  return count;
}

/** What many answers say, whatever they are about. */
const COMMON =
  /^ ?(?:not|is|the|for|this|and|of|in|are|be|at|per|must|use|have|has|more|can|requests?|models?|tokens?|limit|invalid|valid|api|key|exceed|supported|support|input|messages?|required?|max|try again|please|error) ?$/u;

/** The list of which a text is least likely to hold a word: few, long ones that few patterns ask for. */
function easiest(needs: readonly AnyOf[], wanted: ReadonlyMap<string, number>): AnyOf {
  const cost = (list: AnyOf) =>
    list.reduce(
      (sum, text) => sum + ((COMMON.test(text) ? 20 : 0) + (wanted.get(text) ?? 1)) / Math.min(text.length, 12),
      0,
    );
  return needs.reduce((best, list) => (cost(list) < cost(best) ? list : best), needs[0] ?? []);
}

function rarest(pieces: readonly number[], kept: ReadonlyMap<number, number>): number {
  return pieces.reduce((best, one) => ((kept.get(one) ?? 0) < (kept.get(best) ?? 0) ? one : best), pieces[0] ?? 0);
}

// To make such lists costs more than to fill them, so there is one of each. They hold what one text told.
const MAX_WORDS = 4096;
const held = new Uint8Array(MAX_WORDS);
const heldWords = new Uint16Array(MAX_WORDS);
const found: number[] = [];

/** The places of the patterns that may match a text with these pieces, in their order. They hold until the next call. */
export function mayMatch(index: PatternIndex, pieces: Trigrams, text: string): readonly number[] {
  const { always } = index;
  const count = findWords(index, pieces);
  lookedFor = 0;
  there = 0;
  found.length = 0;
  for (let at = 0; at < always.length; at += 2)
    if (holdsBesides(always[at + 1] as number, text)) found.push(always[at] as number);
  for (let at = 0; at < count; at++) addAsking(index, heldWords[at] as number, text);
  for (let at = 0; at < count; at++) held[heldWords[at] as number] = 0;
  return found;
}

/** Marks the words that a text holds. */
function findWords({ firstWords, nextWords, wordStarts, wordPieces }: PatternIndex, { bits }: Trigrams): number {
  let words = 0;
  for (let piece = nextBit(bits, 0); piece >= 0; piece = nextBit(bits, piece + 1)) {
    let next = firstWords[piece] as number;
    while (next !== 0) {
      const word = next - 1;
      next = nextWords[word] as number;
      const last = wordStarts[word + 1] as number;
      let own = wordStarts[word] as number;
      while (own < last && hasBit(bits, wordPieces[own] as number)) own++;
      if (own < last) continue;
      held[word] = 1;
      heldWords[words++] = word;
    }
  }
  return words;
}

// Which of the things besides words were looked for in the text, and which of them are there.
let lookedFor = 0;
let there = 0;

function holdsBesides(besides: number, text: string): boolean {
  const open = besides & ~lookedFor;
  if (open !== 0) lookFor(open, text);
  return (besides & ~there) === 0;
}

const SIZE = /[\d.,] ?(?:[kmg](?![a-z])|[kmg]i?b|bytes)/iu;

function lookFor(open: number, text: string): void {
  lookedFor |= open;
  if ((open & DIGIT) !== 0 && /\d/u.test(text)) there |= DIGIT;
  if ((open & HELD.han) !== 0 && /[\u2E80-\uFFEF]/u.test(text)) there |= HELD.han;
  if ((open & HELD.size) !== 0 && SIZE.test(text)) there |= HELD.size;
  if ((open & HELD.name) !== 0 && text.includes('_')) there |= HELD.name;
  if ((open & HELD['@']) !== 0 && text.includes('@')) there |= HELD['@'];
  if ((open & HELD['/']) !== 0 && text.includes('/')) there |= HELD['/'];
  if ((open & HELD.quote) !== 0 && (text.includes("'") || text.includes('`') || text.includes('"')))
    there |= HELD.quote;
}

function addAsking({ askStarts, asks }: PatternIndex, word: number, text: string): void {
  const end = askStarts[word + 1] as number;
  for (let at = askStarts[word] as number; at < end; at += asks[at] as number) {
    if (holdsAll(asks, at + 3, at + (asks[at] as number)) && holdsBesides(asks[at + 2] as number, text))
      insert(asks[at + 1] as number);
  }
}

/** Whether of each list one word is held. */
function holdsAll(asks: Uint16Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const after = at + 1 + (asks[at] as number);
    if (!holdsOne(asks, at + 1, after)) return false;
    at = after;
  }
  return true;
}

function holdsOne(asks: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (held[asks[at] as number] === 1) return true;
  return false;
}

/** Few patterns are asked for, so the place is found from behind. */
function insert(place: number): void {
  let at = found.length;
  while (at > 0 && (found[at - 1] as number) > place) at--;
  if (at > 0 && found[at - 1] === place) return;
  for (let moved = found.length; moved > at; moved--) found[moved] = found[moved - 1] as number;
  found[at] = place;
}
