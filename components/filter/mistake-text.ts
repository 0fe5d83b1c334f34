import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { STATES } from '../../lib/timeline/query/filter-keys.ts';
import type { MistakeReason } from '../../lib/timeline/query/query.ts';

/** What is wrong with a part of the filter, and what could stand there. */
export function mistakeText(reason: MistakeReason, { filter: { mistakes } }: InterfaceTexts): string {
  switch (reason.kind) {
    case 'unknown-key':
      return mistakes.unknownKey(reason.key);
    case 'no-value':
      return mistakes.noValue(reason.key);
    case 'open-quote':
      return mistakes.openQuote;
    case 'nothing-negated':
      return mistakes.nothingNegated;
    case 'bad-value':
      switch (reason.key) {
        case 'status':
          return mistakes.badStatus;
        case 'retryable':
          return mistakes.badAnswer;
        case 'larger-than':
          return mistakes.badSize;
        case 'older-than':
        case 'newer-than':
          return mistakes.badTime;
        case 'tokens':
          return mistakes.badCount;
        case 'ttfc':
          return mistakes.badDuration;
        default:
          return mistakes.badState(STATES.join(', '));
      }
  }
}
