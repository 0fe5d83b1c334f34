import { commonTexts } from '../explain/common-texts.ts';
import { filled, type Values } from '../explain/fill.ts';
import { translated, type Language } from '../explain/language.ts';
import type { Text } from '../text.ts';

const WORDS: Readonly<Record<string, string>> = {
  provider: commonTexts.anyProvider,
  vendor: commonTexts.anyProvider,
  account: commonTexts.anyProvider,
  host: commonTexts.anyHost,
};

/**
 * A text without a call that it is about: its first form without placeholders, or one that holds for any provider and host;
 * `null` where it is about what only a call tells.
 */
export function inGeneral(text: Text, language: Language): string | null {
  const plain = filled(text, () => null, language);
  if (plain !== null) return plain;
  const values: Values = (name) => {
    const words = WORDS[name];
    return words === undefined ? null : translated(words, language);
  };
  const words = filled(text, values, language);
  return words === null ? null : joined(words);
}

/**
 * English texts have an article before some names of providers ("the {provider} docs"), and Chinese ones spaces around all of
 * them: neither fits a common noun.
 */
function joined(words: string): string {
  const fitting = words
    .replaceAll(/\bthe the (?:provider|host)\b(?!’)/giu, (twice) => `${twice.slice('the '.length)}’s`)
    .replaceAll(/\bthe provider (?=support\b)/gu, 'the provider’s ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  return `${fitting[0]?.toUpperCase() ?? ''}${fitting.slice(1)}`;
}
