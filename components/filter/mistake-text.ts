import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { STATES } from '../../lib/timeline/query/filter-keys.ts';
import type { Mistake, MistakeReason } from '../../lib/timeline/query/query.ts';
import { tokensOf } from '../../lib/timeline/query/tokens.ts';
import type { RegexRefusal } from '../../lib/timeline/query/regex/regex-search.ts';

type Texts = InterfaceTexts['filter'];

/** What is wrong with a part of the filter, and what could stand there. */
export function mistakeText(reason: MistakeReason, { filter: texts }: Pick<InterfaceTexts, 'filter'>): string {
  const near = nearText(reason);
  const wrong = wrongText(reason, texts);
  return near === null ? wrong : `${wrong} ${texts.didYouMean(near)}`;
}

/** The filter with what may have been meant in the place of a mistake; `null` where nothing is like it. */
export function corrected(text: string, { start, end, reason }: Mistake): string | null {
  const near = nearText(reason);
  return near === null ? null : text.slice(0, start) + (/[\s,"]/u.test(near) ? `"${near}"` : near) + text.slice(end);
}

/** What stands before a mistake in the same condition, e.g. its key; cut at its own beginning where it is long. */
export function leadOf(text: string, start: number): string {
  const token = tokensOf(text).find((one) => one.start <= start && start < one.end);
  const lead = text.slice(token?.start ?? start, start);
  return lead.length > MOST_LEAD ? `…${lead.slice(-MOST_LEAD)}` : lead;
}

/** Characters of a long condition that are shown before a mistake in it. */
const MOST_LEAD = 24;

/** What may have been meant. */
export function nearText(reason: MistakeReason): string | null {
  switch (reason.kind) {
    case 'unknown-key':
      return reason.near === null ? null : `${reason.near}:`;
    case 'bad-value':
    case 'unseen-value':
      return reason.near;
    default:
      return null;
  }
}

function wrongText(reason: MistakeReason, { mistakes }: Texts): string {
  switch (reason.kind) {
    case 'unknown-key': {
      const unknown = mistakes.unknownKey(reason.key);
      return reason.near === null ? `${unknown} ${mistakes.quoteIt}` : unknown;
    }
    case 'no-value':
      return mistakes.noValue(reason.key);
    case 'open-quote':
      return mistakes.openQuote;
    case 'nothing-negated':
      return mistakes.nothingNegated;
    case 'bad-regex':
      return regexText(reason.refusal, mistakes.badRegex);
    case 'unseen-value':
      return mistakes.unseenValue(reason.key, reason.value);
    case 'bad-value':
      switch (reason.key) {
        case 'status':
        case 'tokens':
        case 'ttfc':
          // What a number resembles is a range the right way round.
          return reason.near === null ? mistakes[NUMBERS[reason.key]] : mistakes.turnedRange;
        case 'retryable':
          return mistakes.badAnswer;
        case 'is':
          return mistakes.badState(STATES.join(', '));
        case 'larger-than':
          return mistakes.badSize;
        case 'older-than':
        case 'newer-than':
          return mistakes.badTime;
        default:
          return mistakes.unknownValue(reason.key, reason.value);
      }
  }
}

const NUMBERS = { status: 'badStatus', tokens: 'badCount', ttfc: 'badDuration' } as const;

function regexText(refusal: RegexRefusal, texts: Texts['mistakes']['badRegex']): string {
  switch (refusal.kind) {
    case 'invalid':
      return texts.invalid(refusal.said);
    case 'unsupported':
      return texts.unsupported(refusal.part);
    case 'too-long':
      return texts.tooLong;
  }
}
