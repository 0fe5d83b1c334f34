import type { LanguageId } from '../interface-texts/interface-texts.ts';
import type { Settings } from './settings.ts';

/** The language to show. `browserLanguage` is a BCP 47 tag, e.g. "zh-TW"; any kind of Chinese counts as Chinese. */
export function languageOf(chosen: Settings['language'], browserLanguage: string): LanguageId {
  if (chosen !== 'auto') return chosen;
  return /^zh\b/iu.test(browserLanguage) ? 'zh-CN' : 'en';
}
