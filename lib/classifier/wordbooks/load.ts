import type { Wordbook } from '../wordbook.ts';

/** The classifier's texts in a language, loaded when they are first wanted; `null` for English, in which they are written. */
export async function loadWordbook(language: string): Promise<Wordbook | null> {
  if (language === 'zh-CN') return (await import('./zh-CN/index.ts')).zhCN;
  return null;
}
