import type { InnerForm } from './key-form.ts';
import { aiKeys } from './key-forms/ai.ts';
import { cloudKeys } from './key-forms/clouds.ts';
import { innerForms } from './key-forms/inner.ts';
import { serviceKeys } from './key-forms/services.ts';
import { endOfKey, goesOnAt, patternOf, startOfKey, type KeyPattern, type Part } from './key-pattern.ts';

/** Inside a word, prefixes shorter than this tell nothing: "x-ms-…", "map-…". */
const SHORTEST_INNER_PREFIX = 4;

/** Places inside one word where a key may begin, at most. */
const MAX_INNER_PLACES = 8;

/** A key in a text. */
export interface FoundKey {
  readonly start: number;
  readonly end: number;
  /** Characters of it that are shown: they only say whose key it is. */
  readonly prefix: number;
}

/** All forms, the longer prefix before the shorter one that it begins with. */
const patterns: readonly KeyPattern[] = [...aiKeys, ...cloudKeys, ...serviceKeys]
  .map(({ key }) => patternOf(key))
  .toSorted((a, b) => b.prefix.length - a.prefix.length);

/** Forms by the first two characters of their prefix. */
const byStart: ReadonlyMap<number, readonly KeyPattern[]> = new Map(
  patterns.map(({ prefix }) => [
    startAt(prefix, 0),
    patterns.filter((pattern) => startAt(pattern.prefix, 0) === startAt(prefix, 0)),
  ]),
);

interface InnerPattern extends Pick<InnerForm, 'holds' | 'shows' | 'except'> {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

const innerPatterns: readonly InnerPattern[] = innerForms.map(({ before = '', after, ...form }) => ({
  ...form,
  before: patternOf(before).parts,
  after: patternOf(after).parts,
}));

/** Whether keys of some form begin with a text, and are told by it. */
export function isKnownPrefix(text: string): boolean {
  return patterns.some(({ prefix }) => prefix === text);
}

/** The known prefix that a text has at a place; `null` if none. One of three letters tells something only of a whole key. */
export function keyPrefixAt(text: string, at: number): { readonly prefix: string } | null {
  const found = byStart.get(startAt(text, at))?.find(({ prefix, parts }) => {
    if (!text.startsWith(prefix, at)) return false;
    return prefix.length > 3 || /[-_.]$/u.test(prefix) || endOfKey(parts, text, at + prefix.length) >= 0;
  });
  return found === undefined ? null : { prefix: found.prefix };
}

/**
 * Finds keys in the words of a text (runs of letters, digits, `- _ .`): at a word's beginning, behind an escape, and behind a
 * separator in it. Linear in the length of the text.
 */
export function keysIn(text: string): readonly FoundKey[] {
  const found: FoundKey[] = [];
  let start = 0;
  let end = 0;
  let separated = false;
  while (start < text.length) {
    if (!isWordChar(text.charCodeAt(start))) {
      start += 1;
      continue;
    }
    // Behind a key the rest of its word is one: its end is known.
    if (end <= start) {
      separated = false;
      for (end = start; end < text.length; end += 1) {
        const code = text.charCodeAt(end);
        if (!isWordChar(code)) break;
        separated ||= isSeparator(code);
      }
    }
    const key = keyInWord(text, start, end, separated);
    if (key !== null) found.push(key);
    start = key === null ? end : Math.max(key.end, start + 1);
  }
  return found;
}

/** Finds secrets that a text within them tells. Linear in the length of the text. */
export function innerKeysIn(text: string): readonly FoundKey[] {
  return innerPatterns
    .flatMap((pattern) => (text.includes(pattern.holds) ? innerKeysOf(text, pattern) : []))
    .toSorted((a, b) => a.start - b.start);
}

function innerKeysOf(text: string, { holds, before, after, shows, except }: InnerPattern): readonly FoundKey[] {
  const found: FoundKey[] = [];
  let from = 0;
  for (let at = text.indexOf(holds); at >= 0; at = text.indexOf(holds, Math.max(at + holds.length, from))) {
    const begin = at + holds.length;
    const start = startOfKey(before, text, at);
    if (start < from || goesOnAt(text, start) || text.slice(start, at) === except) continue;
    const end = endOfKey(after, text, begin);
    if (end < 0) continue;
    found.push({ start, end, prefix: shows === 'beginning' ? begin - start : 0 });
    from = end;
  }
  return found;
}

function keyInWord(text: string, start: number, end: number, separated: boolean): FoundKey | null {
  const first = keyAt(text, start);
  if (first !== null) return first;
  const before = text.charAt(start - 1);
  if (before === '\\' || before === '%' || before === '[' || before === ';') {
    const skip = before === '[' || before === ';' ? colourBefore(text, start, end) : escapeBefore(text, start, end);
    const second = skip > 0 ? keyAt(text, start + skip) : null;
    if (second !== null) return second;
  }
  if (!separated) return null;
  let places = 0;
  for (let at = start + 1; at < end - SHORTEST_INNER_PREFIX && places < MAX_INNER_PLACES; at += 1) {
    if (!isSeparator(text.charCodeAt(at - 1))) continue;
    places += 1;
    const inner = keyAt(text, at, SHORTEST_INNER_PREFIX);
    if (inner !== null) return inner;
  }
  return null;
}

/** `least`: the shortest prefix that counts, but for "sk-". */
function keyAt(text: string, at: number, least = 0): FoundKey | null {
  if (!isStart(text.charCodeAt(at), text.charCodeAt(at + 1))) return null;
  const candidates = byStart.get(startAt(text, at));
  if (candidates === undefined) return null;
  for (const { prefix, parts } of candidates) {
    if (!text.startsWith(prefix, at) || (prefix.length < least && prefix !== 'sk-')) continue;
    const end = endOfKey(parts, text, at + prefix.length);
    if (end >= 0) return { start: at, end, prefix: prefix.length };
  }
  return null;
}

/** How many of a word's first characters may belong to an escape before it: `\n`, `\u003c`, `\x22`, `%20`. */
function escapeBefore(text: string, start: number, end: number): number {
  const before = text.charAt(start - 1);
  if (before !== '\\' && before !== '%') return 0;
  const first = text.charAt(start);
  if (before === '\\' && !'nrtbfuxNRTBFUX'.includes(first)) return 0;
  if (before === '\\' && !'uxUX'.includes(first)) return 1;
  const word = text.slice(start, Math.min(end, start + 5));
  if (before === '%') return /^(?:25)?[0-9a-f]{2}/iu.exec(word)?.[0].length ?? 0;
  return /^(?:u[0-9a-f]{4}|x[0-9a-f]{2})/iu.exec(word)?.[0].length ?? 0;
}

const COLOUR = /^\d{1,3}[a-z]/iu;
const BARE_COLOUR = /^[a-z]/iu;
/** What only the escape character of a terminal is written as. */
const ESCAPE_CHARACTER = /(?:\p{Cc}|1b|033|\\e)\[$/iu;

/** How many of a word's first characters end a colour of a terminal: `[31m`, `[1;31m`, and behind its escape character `[m`. */
function colourBefore(text: string, start: number, end: number): number {
  const word = text.slice(start, Math.min(end, start + 4));
  const colour = COLOUR.exec(word)?.[0].length ?? 0;
  if (colour > 0 || !BARE_COLOUR.test(word)) return colour;
  return ESCAPE_CHARACTER.test(text.slice(Math.max(0, start - 5), start)) ? 1 : 0;
}

/** Which two characters a form begins with. */
const starts = new Uint8Array(128 * 128);
for (const { prefix } of patterns) starts[prefix.charCodeAt(0) * 128 + prefix.charCodeAt(1)] = 1;

function isStart(first: number, second: number): boolean {
  return first < 128 && second < 128 && starts[first * 128 + second] === 1;
}

function isSeparator(code: number): boolean {
  return code === 0x2d || code === 0x5f || code === 0x2e;
}

function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
}

const wordChars = Uint8Array.from({ length: 128 }, (_, code) => (/[\w.-]/u.test(String.fromCharCode(code)) ? 1 : 0));

function isWordChar(code: number): boolean {
  return code < 128 && wordChars[code] === 1;
}
