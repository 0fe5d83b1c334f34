import { en } from './en/index.ts';
import type { LanguageId, Messages } from './messages.ts';

/** The texts of a language, loaded when they are first wanted. */
export async function loadMessages(language: LanguageId): Promise<Messages> {
  if (language === 'zh-CN') return (await import('./zh-CN/index.ts')).zhCN;
  return en;
}
