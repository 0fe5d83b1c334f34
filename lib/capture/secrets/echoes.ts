import { percentEncoded } from './escapes.ts';
import { isOpaque } from './opacity.ts';
import { isPlaceholder, isUnset } from './placeholder.ts';
import { lastFourOf, prefixOf } from './mask.ts';

/** What of a request is looked for in all else: exact copies, pieces of them, and both as texts escape them. */
export interface Echoes {
  /** Adds a secret that was sent, with what is shown in its place. */
  add(secret: string, shown: string): void;
  /** Whether adding a secret would change nothing: it is known, or like too much else to be looked for. */
  covers(secret: string): boolean;
  /** Whether a text holds one. */
  foundIn(text: string): boolean;
  /** A text without them. Linear in its length. */
  replace(text: string): string;
}

/** Different secrets of one exchange that are looked for, at most. */
const MAX_SECRETS = 64;

/** Secrets shorter than this are too common as words to be looked for in other places. */
const SHORTEST = 6;

/** Shorter secrets are looked for as a whole, where they stand alone; of longer ones every piece of so many characters is found. */
const SHORTEST_PIECE = 10;

/** Characters of a piece that are looked up, and the distance between two looks: every piece holds one look whole. */
const GRAM = 4;
const STRIDE = SHORTEST_PIECE - GRAM + 1;

/** Of a long secret the beginning and the end are looked up. */
const MAX_HEAD = 512;
const MAX_TAIL = 128;

/** Places of secrets with the same four characters that are compared, at most: "aaaa…" has them everywhere. */
const MAX_PLACES = 8;
const MAX_RUN = 16_384;

/** Words that a person put together are no secret of theirs if they are shorter. */
const SHORTEST_CHOSEN = 16;

interface Sought {
  readonly text: string;
  readonly shown: string;
  /** Where the part begins that is not public. */
  readonly from: number;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

export function createEchoes(): Echoes {
  const known = new Set<string>();
  const short: Sought[] = [];
  const places = new Map<number, (readonly [sought: Sought, at: number])[]>();
  /** Which of these numbers `places` may have: told faster, as next to none of a text's is among them. */
  const marks = new Uint8Array(MARKS);

  const index = (sought: Sought): void => {
    const { text, from } = sought;
    const last = text.length - GRAM;
    for (let at = from; at <= last; at += 1) {
      if (at === from + MAX_HEAD && last - MAX_TAIL > at) at = last - MAX_TAIL;
      const gram = gramAt(text, at);
      marks[markOf(gram)] = 1;
      const list = places.get(gram);
      if (list === undefined) places.set(gram, [[sought, at]]);
      else if (list.length < MAX_PLACES) list.push([sought, at]);
    }
  };
  const longest = (text: string, at: number, least: number): Run | null => {
    const gram = gramAt(text, at);
    if (marks[markOf(gram)] === 0) return null;
    let best: Run | null = null;
    for (const [sought, place] of places.get(gram) ?? []) {
      const run = runAt(text, at, sought, place, least);
      if (run !== null && (best === null || run.end - run.start > best.end - best.start)) best = run;
    }
    return best;
  };
  /** One character over and over tells nothing and is everywhere: only where it begins and where it ends is compared. */
  const atEdges = (text: string, at: number, end: number, least: number): Run | null => {
    const start = startOfRepeat(text, at, least);
    const run = start > least ? longest(text, start - 1, least) : null;
    return run !== null && run.end > at ? run : longest(text, end - GRAM + 1, least);
  };
  /** All pieces of long secrets in a text, or only the first. */
  const runsIn = (text: string, firstOnly: boolean): readonly Run[] => {
    const runs: Run[] = [];
    if (places.size === 0) return runs;
    for (let at = 0, least = 0; at + GRAM <= text.length;) {
      const repeatEnd = endOfRepeat(text, at);
      const isRepeat = repeatEnd - at > GRAM;
      const run = isRepeat ? atEdges(text, at, repeatEnd, least) : longest(text, at, least);
      if (run === null) {
        at = isRepeat ? repeatEnd - GRAM + 2 : at + STRIDE;
        continue;
      }
      if (run.shown !== '') runs.push(run);
      if (firstOnly && runs.length > 0) break;
      at = least = run.end;
    }
    return runs;
  };

  const covers = (secret: string): boolean => known.size >= MAX_SECRETS || known.has(secret) || !isDistinct(secret);

  return {
    covers,
    add(secret, shown) {
      if (covers(secret)) return;
      known.add(secret);
      for (const text of new Set([secret, ...escapedForms(secret)])) {
        const sought = { text, shown, from: prefixOf(text).length };
        if (text.length - sought.from < SHORTEST_PIECE) short.push(sought);
        else index(sought);
      }
      // AIHubMix names a key by its last six characters: "key(aB3dE6)".
      if (secret.length >= 20) short.push({ text: `${secret.slice(-6)})`, shown: `…${lastFourOf(secret)})`, from: 0 });
    },
    foundIn: (text) => short.some((sought) => text.includes(sought.text)) || runsIn(text, true).length > 0,
    replace(text) {
      if (known.size === 0) return text;
      let replaced = replaceRuns(text, runsIn(text, false));
      for (const sought of short) if (replaced.includes(sought.text)) replaced = replaceAlone(replaced, sought);
      return replaced;
    },
  };
}

/**
 * Whether a secret is one that nothing else in an exchange is equal to by chance: no word, no address, no media type, no model.
 */
function isDistinct(secret: string): boolean {
  if (secret.length < SHORTEST || isUnset(secret) || isPlaceholder(secret)) return false;
  if (/^[a-z]{2,8}:\/\/|^[a-z]{2,16}\/[a-z.+-]{2,40}$/iu.test(secret)) return isOpaque(secret);
  // No word is so long.
  if (isOpaque(secret) || /^[A-Za-z\d]{24,}$/u.test(secret)) return true;
  // A key that a person chose: a prefix that only keys have, or three words and more.
  if (prefixOf(secret) !== '') return true;
  if (/^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?::\d{1,5})?$/u.test(secret)) return false;
  return secret.length >= SHORTEST_CHOSEN && secret.replaceAll(/[A-Za-z]/gu, '').length >= 2;
}

/** The stretch around a place that a text and a secret have in common; `shown` is '' for one that says nothing, `null` for a short one. */
function runAt(
  text: string,
  at: number,
  { text: secret, shown, from }: Sought,
  place: number,
  least: number,
): Run | null {
  let start = at;
  let first = place;
  while (
    start > least &&
    first > 0 &&
    at - start < MAX_RUN &&
    text.charCodeAt(start - 1) === secret.charCodeAt(first - 1)
  ) {
    start -= 1;
    first -= 1;
  }
  let end = at;
  let last = place;
  while (
    last < secret.length &&
    end - at < MAX_RUN &&
    end < text.length &&
    text.charCodeAt(end) === secret.charCodeAt(last)
  ) {
    end += 1;
    last += 1;
  }
  if (first === 0 && last === secret.length) return { start, end, shown };
  if (last - Math.max(first, from) < SHORTEST_PIECE) return null;
  if (!isTelling(secret.slice(first, last), first < from)) return { start, end, shown: '' };
  const prefix = first === 0 ? secret.slice(0, from) : '';
  return { start, end, shown: `${prefix}…${last === secret.length ? lastFourOf(secret) : ''}` };
}

/** Whether a piece of a secret is one that no other text holds by chance. `prefixed`: it begins as only keys do. */
function isTelling(piece: string, prefixed: boolean): boolean {
  return prefixed || isOpaque(piece) || (piece.length >= SHORTEST_CHOSEN && /[^A-Za-z\s/._-]/u.test(piece));
}

function replaceRuns(text: string, runs: readonly Run[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, shown } of runs) {
    result += text.slice(from, start) + shown;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

function replaceAlone(text: string, { text: secret, shown }: Sought): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) {
    const end = at + secret.length;
    if (isWord(text.charAt(at - 1)) || (isWord(text.charAt(end)) && !secret.endsWith(')'))) continue;
    result += text.slice(from, at) + shown;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isWord(char: string): boolean {
  return /^[A-Za-z0-9]$/u.test(char);
}

/** A secret as JSON (once and twice), URLs, HTML and the frameworks that escape more than they need write it. */
function escapedForms(secret: string): readonly string[] {
  if (/^[\w.~-]*$/u.test(secret)) return [];
  const json = JSON.stringify(secret).slice(1, -1);
  const percent = percentEncoded(secret);
  const html = secret.replaceAll(/[&<>"']/gu, (char) => `&#${char.charCodeAt(0)};`);
  return [
    json,
    JSON.stringify(json).slice(1, -1),
    json.replaceAll('/', '\\/'),
    json.replaceAll(/[&<>'+=]/gu, (char) => `\\u00${char.charCodeAt(0).toString(16).padStart(2, '0')}`),
    json.replaceAll(/[&<>'+=]/gu, (char) => `\\u00${char.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`),
    percent,
    percent.replaceAll(/%[0-9A-F]{2}/gu, (escape) => escape.toLowerCase()),
    percent.replaceAll('%20', '+'),
    html,
    html
      .replaceAll('&#38;', '&amp;')
      .replaceAll('&#34;', '&quot;')
      .replaceAll('&#60;', '&lt;')
      .replaceAll('&#62;', '&gt;'),
  ];
}

/** Where a row of the same character ends that begins at a place, or goes through it. */
function endOfRepeat(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end += 1;
  return end;
}

function startOfRepeat(text: string, at: number, least: number): number {
  const code = text.charCodeAt(at);
  let start = at;
  while (start > least && text.charCodeAt(start - 1) === code) start -= 1;
  return start;
}

/** A small number for four characters; others may have the same one. */
function gramAt(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 0x7f) << 21) |
    ((text.charCodeAt(at + 1) & 0x7f) << 14) |
    ((text.charCodeAt(at + 2) & 0x7f) << 7) |
    (text.charCodeAt(at + 3) & 0x7f)
  );
}

/** A power of two. */
const MARKS = 4096;

function markOf(gram: number): number {
  return (gram ^ (gram >>> 7) ^ (gram >>> 16)) & (MARKS - 1);
}
