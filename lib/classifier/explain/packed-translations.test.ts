import { describe, expect, it } from 'vitest';
import { classifierTexts } from './all-texts.ts';
import type { Language } from './language.ts';
import { packedTranslations, unpackedLanguage } from './packed-translations.ts';

const numbered = classifierTexts().map(({ text }, at) => [text, `文 ${at}`] as const);
/** In another order than that of the data files. */
const whole: Language = { id: 'zh-CN', translations: Object.fromEntries(numbered.toReversed()) };

describe('translations without their keys', () => {
  it('are the same when they are loaded', () => {
    expect(unpackedLanguage('zh-CN', packedTranslations(whole))).toEqual(whole);
  });

  it('are not made where a text is lacking', () => {
    const [lacking = ''] = numbered[7] ?? [];
    const translations = Object.fromEntries(numbered.filter(([text]) => text !== lacking));
    expect(() => packedTranslations({ id: 'zh-CN', translations })).toThrow(`Not translated: ${lacking}`);
  });
});
