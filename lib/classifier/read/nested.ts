import { parseJson } from './json.ts';
import { repairJson } from './repair-json.ts';
import { mayHoldCharacter } from './trigrams.ts';

/** JSON that stands in a sentence. */
export interface Nested {
  /** The words before it. */
  readonly lead: string;
  readonly value: object;
}

/** JSON inside a sentence is looked for up to this length, and repaired up to that one. */
const MAX_NESTED = 64 * 1024;
const MAX_REPAIRED = 4 * 1024;

/** An object or a list of them, its quotes perhaps escaped. */
const START = /\{[\s\\n]{0,24}["']|\[\s{0,20}\{/u;
/** What Python prints before bytes, and others around a text. */
const QUOTE = /\bb["']$|["']$/u;

/** Finds the JSON that a sentence carries, however often it was quoted on its way; `null` if there is none. */
export function nestedJson(words: string): Nested | null {
  if (words.length > MAX_NESTED) return null;
  if (!mayHoldCharacter(words, CLOSE_BRACE) && !mayHoldCharacter(words, CLOSE_BRACKET)) return null;
  const start = START.exec(words)?.index ?? words.search(/[[{]/u);
  const end = Math.max(words.lastIndexOf('}'), words.lastIndexOf(']')) + 1;
  if (start < 0 || end <= start) return null;
  const value = valueOf(words.slice(start, end));
  // "Only ['embed'] are supported": a list of words is part of the sentence around it.
  const isPart = start > 0 && Array.isArray(value) && !value.some((item) => typeof item === 'object');
  return value === null || isPart ? null : { lead: words.slice(0, start).replace(QUOTE, '').trim(), value };
}

const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;

function valueOf(text: string): object | null {
  const whole = filled(parseJson(text));
  if (whole !== null) return whole;
  // Two values, or a value and more words with braces: the first one counts.
  const first = text.slice(0, endOfFirst(text));
  return filled(parseJson(first)) ?? unescaped(text) ?? unescaped(first) ?? repaired(first);
}

/** JSON whose line breaks, or whose quotes too, were escaped once more than that was undone. */
function unescaped(text: string): object | null {
  if (!/\\["n]/u.test(text)) return null;
  const lines = text.replaceAll(/\\n/gu, ' ');
  return filled(parseJson(lines)) ?? filled(parseJson(lines.replaceAll(/\\(["'\\/])/gu, '$1')));
}

/** What Python prints of a dictionary, or of bytes. */
function repaired(text: string): object | null {
  const head = text.slice(0, MAX_REPAIRED);
  return /^[[{]\s{0,20}\{?'|\\'/u.test(head) ? filled(repairJson(head.replaceAll("\\'", "'"))) : null;
}

/** A value that can hold an error: "tools[0]" in a sentence is a path, and no list. */
function filled(value: unknown): object | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return null;
  return Array.isArray(value) && !value.some((item) => typeof item === 'object' || typeof item === 'string')
    ? null
    : value;
}

/** Where the first value of a text ends; its length if it has no end. */
function endOfFirst(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '{' || char === '[')) depth++;
    else if (!quoted && (char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}
