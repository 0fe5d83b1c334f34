import { partsOf, type Values } from './match/texts.ts';

/** The classifier's texts in another language. */
export interface Wordbook {
  /** BCP 47, e.g. "zh-CN". */
  readonly language: string;
  /** By the English text as the data files have it; placeholders are the same in both. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A text of the data files in the wordbook's language; in English without one. */
export function translated(text: string, wordbook: Wordbook | null): string {
  return wordbook?.texts[text] ?? text;
}

/** A phrase with its values filled in; a placeholder without a value is left out. */
export function phrase(text: string, wordbook: Wordbook | null, values: Values = {}): string {
  return partsOf(translated(text, wordbook))
    .map((part, at) => (at % 2 === 0 ? part : (values[part] ?? '')))
    .join('');
}
