/** A language in which verdicts are explained. */
export interface Language {
  /** BCP 47, e.g. "zh-CN". */
  readonly id: string;
  /** By the English text as the data files have it, placeholders included; `null` for English itself. */
  readonly translations: Translations | null;
  /** IANA name of the reader's time zone, e.g. "Europe/Berlin"; that of the machine where it is not told. */
  readonly timeZone?: string;
}

export type Translations = Readonly<Record<string, string>>;

/** The language in which the classifier's data are written. */
export const english: Language = { id: 'en', translations: null };

/** A text of the data files in a language; as it stands where it is not translated. */
export function translated(text: string, { translations }: Language): string {
  return translations === null ? text : (translations[text] ?? text);
}

/** The language of an id, loaded when it is first wanted; English for one that there is not. */
export async function loadLanguage(id: string): Promise<Language> {
  if (id === 'zh-CN') return (await import('./zh-CN/index.ts')).zhCN;
  return english;
}
