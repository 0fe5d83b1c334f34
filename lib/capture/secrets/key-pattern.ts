/** A form of keys, ready to be tried at a place of a text. */
export interface KeyPattern {
  /** The text that every key of the form begins with. */
  readonly prefix: string;
  readonly parts: readonly Part[];
}

/** A fixed text, or so many characters of a kind. */
export type Part =
  | { readonly text: string }
  | {
      readonly kind: number;
      readonly random: boolean;
      readonly escapes: boolean;
      readonly least: number;
      readonly most: number;
    };

/** Kinds of characters, one bit each. */
const KINDS: Readonly<Record<string, { readonly bit: number; readonly chars: RegExp }>> = {
  digits: { bit: 1, chars: /\d/u },
  letters: { bit: 2, chars: /[A-Za-z]/u },
  alnum: { bit: 4, chars: /[A-Za-z\d]/u },
  hex: { bit: 8, chars: /[a-f\d]/iu },
  lower: { bit: 16, chars: /[a-z\d]/u },
  upper: { bit: 32, chars: /[A-Z\d]/u },
  word: { bit: 64, chars: /[\w-]/u },
  dotted: { bit: 128, chars: /[\w.=-]/u },
  base64: { bit: 256, chars: /[\w+/=-]/u },
  tilde: { bit: 512, chars: /[\w~.-]/u },
  path: { bit: 1024, chars: /[\w/-]/u },
  random: { bit: 64, chars: /[\w-]/u },
};
const WORD = 64;

/** The kinds of each character of ASCII. */
const kindsOf = Uint16Array.from({ length: 128 }, (_, code) =>
  Object.values(KINDS).reduce((bits, { bit, chars }) => (chars.test(String.fromCharCode(code)) ? bits | bit : bits), 0),
);

/** No key is longer. */
const MOST = 16_384;

/** Further parts behind a dot that belong to a key, e.g. of a JWT, and how long they are. */
const MAX_DOTTED = 4;
const SHORTEST_DOTTED = 6;

/** Reads the notation of key-form.ts. */
export function patternOf(key: string): KeyPattern {
  const [prefix = '', ...rest] = key.split('<');
  const parts = rest.flatMap((piece): readonly Part[] => {
    const [counted = '', text = ''] = piece.split('>');
    const [kind = '', least = '', sign = '', most = ''] =
      /^([a-z\d]{1,9}) (\d{1,5})(?:([+-])(\d{0,5}))?$/u.exec(counted)?.slice(1) ?? [];
    const { bit } = KINDS[kind] ?? { bit: 0 };
    const limit = sign === '-' ? Number(most) : sign === '+' ? MOST : Number(least);
    const run = {
      kind: bit,
      random: kind === 'random',
      escapes: kind === 'base64' || kind === 'path',
      least: Number(least),
      most: limit,
    };
    return text === '' ? [run] : [run, { text }];
  });
  return { prefix, parts };
}

/** Where a key ends whose parts begin at a place; -1 where none is. */
export function endOfKey(parts: readonly Part[], text: string, start: number): number {
  let at = start;
  for (const part of parts) {
    if ('text' in part) {
      if (!text.startsWith(part.text, at)) return -1;
      at += part.text.length;
      continue;
    }
    const end = endOfRun(text, at, part.kind, part.most, part.escapes);
    if (end - at < part.least || (part.random && !looksRandom(text.slice(at, end)))) return -1;
    at = end;
  }
  const last = parts.at(-1);
  if (last === undefined || 'text' in last) return at;
  if (last.most < MOST) return isKind(text, at, WORD) ? -1 : withDottedParts(text, at);
  return withDottedParts(text, endOfRun(text, at, WORD, MOST, false));
}

/** Where a key begins whose parts, each of a fixed length, end at a place; -1 where none does. */
export function startOfKey(parts: readonly Part[], text: string, end: number): number {
  let at = end;
  for (const part of parts.toReversed()) {
    if ('text' in part) return -1;
    let start = at;
    while (at - start < part.most && start > 0 && isKind(text, start - 1, part.kind)) start -= 1;
    if (at - start < part.least) return -1;
    at = start;
  }
  return at;
}

/** What a word does not go on over: the end of an escape, or of a colour of a terminal, whose first character may be lost. */
const BREAK =
  /(?:\\(?:[nrtbf]|u[0-9a-f]{4}|x[0-9a-f]{2})|%[0-9a-f]{2}|\[\d[\d;]{0,11}[a-z]|(?:\p{Cc}|1b|033|\\e)\[[\d;]{0,12}[a-z])$/iu;
const LONGEST_BREAK = 20;

/** Whether a word goes on over a place of a text. */
export function goesOnAt(text: string, at: number): boolean {
  if (!isKind(text, at, WORD) || !isKind(text, at - 1, WORD)) return false;
  return !BREAK.test(text.slice(Math.max(0, at - LONGEST_BREAK), at));
}

function endOfRun(text: string, start: number, kind: number, most: number, escapes: boolean): number {
  let at = start;
  while (at - start < most) {
    if (isKind(text, at, kind)) at += 1;
    else if (escapes) {
      const length = escapeAt(text, at);
      if (length === 0) break;
      at += length;
    } else break;
  }
  // The dot at the end of a sentence.
  while (at > start && text.charCodeAt(at - 1) === 0x2e) at -= 1;
  return at;
}

/** The length of an escape of `+`, `/` or `=`; 0 for another text. */
function escapeAt(text: string, at: number): number {
  const char = text.charAt(at);
  if (char !== '\\' && char !== '%') return 0;
  return /^(?:\\\/|%(?:2[bf]|3d)|\\u00(?:2[bf]|3d))/iu.exec(text.slice(at, at + 6))?.[0].length ?? 0;
}

function isKind(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && ((kindsOf[code] ?? 0) & kind) !== 0;
}

/** A long run without a separator, or a shorter one that mixes letters and digits in a text of some length: no words, no date. */
function looksRandom(run: string): boolean {
  const rest = run.slice(0, 256);
  if (/[A-Za-z0-9]{16}/u.test(rest)) return true;
  return rest.length >= 20 && /(?<![A-Za-z0-9])(?=[A-Za-z]{0,7}\d)(?=\d{0,7}[A-Za-z])[A-Za-z0-9]{8}/u.test(rest);
}

function withDottedParts(text: string, from: number): number {
  let at = from;
  for (let count = 0; count < MAX_DOTTED && text.charAt(at) === '.'; count += 1) {
    const end = endOfRun(text, at + 1, WORD, MOST, false);
    if (end - at <= SHORTEST_DOTTED) break;
    at = end;
  }
  return at;
}
