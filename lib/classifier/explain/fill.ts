import type { Text } from '../text.ts';
import { translated, type Language } from './language.ts';

/** What a placeholder stands for; `null` where that is not known. */
export type Values = (name: string) => string | null;

const PLACEHOLDER = /\{(?<name>[A-Za-z]+)\}/u;
/** Texts of the data files, split at their placeholders: words and names in turn. */
const split = new Map<string, readonly string[]>();
const MAX_SPLIT = 5000;

/** The first of a text's forms whose placeholders all have values, in a language and filled in; `null` if none has. */
export function filled(text: Text, values: Values, language: Language): string | null {
  if (typeof text === 'string') return fill(translated(text, language), values);
  for (const form of text) {
    const words = fill(translated(form, language), values);
    if (words !== null) return words;
  }
  return null;
}

function fill(text: string, values: Values): string | null {
  if (!text.includes('{')) return text;
  const parts = partsOf(text);
  let words = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const value = values(parts[at] ?? '');
    if (value === null || value === '') return null;
    words = beside(words, value);
    words = beside(words, parts[at + 1] ?? '');
  }
  return words;
}

const HAN_SPACE_END = /\p{Script=Han} $/u;
const HAN_SPACE_START = /^ \p{Script=Han}/u;
const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;
const LATIN_END = /[A-Za-z\d]$/u;
const LATIN_START = /^[A-Za-z\d]/u;

/** Two texts, with the space between Chinese and Latin letters, and without one between Chinese. */
function beside(before: string, after: string): string {
  if (HAN_SPACE_END.test(before) && HAN_START.test(after)) return before.slice(0, -1) + after;
  if (HAN_END.test(before) && HAN_SPACE_START.test(after)) return before + after.slice(1);
  return before + joint(before, after) + after;
}

/** The space that Chinese has beside Latin letters and digits: whether a value ends in one is only known here. */
function joint(before: string, after: string): string {
  if (HAN_START.test(after)) return LATIN_END.test(before) ? ' ' : '';
  return LATIN_START.test(after) && HAN_END.test(before) ? ' ' : '';
}

/** A text split at its placeholders: words and names in turn, words first. */
function partsOf(text: string): readonly string[] {
  let parts = split.get(text);
  if (parts === undefined) {
    parts = text.split(PLACEHOLDER);
    if (split.size < MAX_SPLIT) split.set(text, parts);
  }
  return parts;
}
