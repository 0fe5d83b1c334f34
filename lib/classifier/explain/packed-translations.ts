import { classifierTexts } from './all-texts.ts';
import type { Language } from './language.ts';

/**
 * A language's translations as a list without their English keys, which halves what has to be loaded: the classifier has
 * them already. Throws an Error that names a text which is not translated.
 */
export function packedTranslations({ translations }: Language): readonly string[] {
  return classifierTexts().map(({ text }) => {
    const other = translations?.[text];
    if (other === undefined) throw new Error(`Not translated: ${text}`);
    return other;
  });
}

/** The language of such a list; it must have been made from the same data files. */
export function unpackedLanguage(id: string, packed: readonly string[]): Language {
  const entries = classifierTexts().map(({ text }, at) => [text, packed[at] ?? text] as const);
  return { id, translations: Object.fromEntries(entries) };
}
