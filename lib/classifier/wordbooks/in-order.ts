import type { Wordbook } from '../wordbook.ts';
import { classifierTexts } from './texts.ts';

/**
 * A wordbook as a list without its English keys, which halves what has to be loaded: the classifier has them already.
 * Throws an Error that names a text which is not translated.
 */
export function textsInOrder({ texts }: Wordbook): readonly string[] {
  return classifierTexts().map(({ text }) => {
    const other = texts[text];
    if (other === undefined) throw new Error(`Not translated: ${text}`);
    return other;
  });
}

/** The wordbook of such a list; it must have been made from the same data files. */
export function wordbookInOrder(language: string, translations: readonly string[]): Wordbook {
  const entries = classifierTexts().map(({ text }, at) => [text, translations[at] ?? text] as const);
  return { language, texts: Object.fromEntries(entries) };
}
