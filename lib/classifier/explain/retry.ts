import type { Retry, RetrySource } from '../verdict.ts';
import { duration } from './amounts.ts';
import { commonTexts } from './common-texts.ts';
import { filled } from './fill.ts';
import type { Language } from './language.ts';

const SOURCES: Readonly<Record<RetrySource['place'], string>> = {
  header: commonTexts.sourceHeader,
  body: commonTexts.sourceBody,
  message: commonTexts.sourceMessage,
};

/** Whether to send the same request again, in one sentence. */
export function retryText({ advised, afterMs, from }: Retry, language: Language): string {
  const { retryNo, retryRefused, retryShortly, retryAfter } = commonTexts;
  if (!advised) return worded(from === null ? retryNo : retryRefused, {}, language);
  if (afterMs === null || from === null) return worded(retryShortly, {}, language);
  return worded(retryAfter, { wait: duration(afterMs), source: sourceText(from, language) }, language);
}

/** Where a wait was read, e.g. "“retry-after” header". */
export function sourceText({ place, name }: RetrySource, language: Language): string {
  return worded(SOURCES[place], { name }, language);
}

function worded(text: string, values: Readonly<Record<string, string>>, language: Language): string {
  return filled(text, (name) => values[name] ?? null, language) ?? '';
}
