import type { en } from './en/index.ts';

/** A catalogue's shape without its words: each text a string, each text with values a function of the same values. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** All texts of the interface and the notes, in one language. A language that lacks one does not compile. */
export type InterfaceTexts = Worded<typeof en>;

/** BCP 47 tags of the languages there are. */
export type LanguageId = 'en' | 'zh-CN';
