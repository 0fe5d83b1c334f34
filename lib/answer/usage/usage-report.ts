import type { Exchange } from '../../exchange.ts';
import type { Answer, Finish, Usage } from '../answer.ts';
import { recordedStream } from '../recorded-stream.ts';
import { readTimes, type AnswerTimes } from './answer-times.ts';
import { missingUsage, type MissingUsage } from './missing-usage.ts';

/** What an answer cost in tokens and time, and how it ended. */
export interface UsageReport {
  readonly usage: Usage | null;
  /** Why there is none; `null` where there is. */
  readonly missing: MissingUsage | null;
  /** Of the last turn, by choice; `null` where the answer tells none. */
  readonly finishes: readonly (Finish | null)[];
  readonly times: AnswerTimes;
}

/** `answer`: that of the exchange, as `answerOf` gave it. */
export function readUsage(exchange: Exchange, answer: Answer): UsageReport {
  return {
    usage: answer.usage,
    missing: missingUsage(exchange, answer),
    finishes: answer.turns.at(-1)?.choices.map(({ finish }) => finish) ?? [],
    times: readTimes(exchange, answer, recordedStream(exchange)?.events ?? []),
  };
}
