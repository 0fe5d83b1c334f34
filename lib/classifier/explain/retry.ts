import { causeOf, wordsOfCause, type CauseId } from '../causes/index.ts';
import type { Text } from '../text.ts';
import type { Failure, RetrySource } from '../verdict.ts';
import { duration } from './amounts.ts';
import { commonTexts } from './common-texts.ts';
import type { Fix } from './explanation.ts';
import { filled, type Values } from './fill.ts';
import { translated, type Language } from './language.ts';

const SOURCES: Readonly<Record<RetrySource['place'], string>> = {
  header: commonTexts.sourceHeader,
  body: commonTexts.sourceBody,
  message: commonTexts.sourceMessage,
};

/** Whether to send the same request again, in one sentence. */
export function retryText(failure: Failure, values: Values, language: Language): string {
  const { advised, afterMs, from } = failure.retry;
  if (!advised && from !== null) return worded(commonTexts.retryRefused, {}, language);
  if (advised && afterMs !== null && from !== null)
    return worded(commonTexts.retryAfter, { wait: duration(afterMs), source: sourceText(from, language) }, language);
  if (!advised && failure.facts.flags !== undefined) return worded(commonTexts.retryRestarted, {}, language);
  return filled(retrySentence(failure.cause, advised, failure.madeBy), values, language) ?? '';
}

/** The retry advice without what a fix says as well. */
export function retryBeside(fixes: readonly Fix[], retry: string, language: Language): string {
  const backoff = translated(commonTexts.backoff, language);
  return retry === translated(commonTexts.retryShortly, language) && fixes.some(({ text }) => text.includes(backoff))
    ? translated(commonTexts.retryLater, language)
    : retry;
}

/** That of the cause where its usual advice stands; else what is true of all of its kind. */
export function retrySentence(causeId: CauseId, advised: boolean, madeBy?: 'program'): Text {
  const { cause, category } = causeOf(causeId);
  const { retryText: own } = wordsOfCause(causeId, madeBy);
  if (own !== undefined && advised === (cause.retry ?? category.retry)) return own;
  if (advised) return [commonTexts.retryAt, commonTexts.retryShortly];
  return category.group === 'request' ? commonTexts.retryChanged : commonTexts.retryNo;
}

/** Where a wait was read, e.g. "“retry-after” header". */
export function sourceText({ place, name }: RetrySource, language: Language): string {
  return worded(SOURCES[place], { name }, language);
}

function worded(text: string, values: Readonly<Record<string, string>>, language: Language): string {
  return filled(text, (name) => values[name] ?? null, language) ?? '';
}
