import { en } from './en/index.ts';
import type { LanguageId, InterfaceTexts } from './interface-texts.ts';

/** The texts of a language, loaded when they are first wanted. */
export async function loadInterfaceTexts(language: LanguageId): Promise<InterfaceTexts> {
  if (language === 'zh-CN') return (await import('./zh-CN/index.ts')).zhCN;
  return en;
}
