import type { Exchange } from '../exchange.ts';
import type { AnswerProtocol, Finish, Usage } from './answer.ts';
import { answerOf } from './exchange-answer.ts';
import { answerTrouble } from './trouble/answer-trouble.ts';
import type { Trouble } from './trouble/trouble.ts';
import type { AnswerTimes } from './usage/answer-times.ts';
import { genAiAttributes, type GenAiAttributes } from './usage/gen-ai-attributes.ts';
import type { MissingUsage } from './usage/missing-usage.ts';
import { readUsage } from './usage/usage-report.ts';

/** What stays of an answer when its body is dropped: counts, times, how it ended and what is wrong with it. Plain data. */
export interface AnswerSummary {
  readonly protocol: AnswerProtocol;
  readonly usage: Usage | null;
  /** Why there is no usage; `null` where there is. */
  readonly missing: MissingUsage | null;
  /** Of the last turn, by choice; `null` where the answer tells none. */
  readonly finishes: readonly (Finish | null)[];
  readonly times: AnswerTimes;
  readonly trouble: readonly Trouble[];
  /** The same in OpenTelemetry's names. */
  readonly attributes: GenAiAttributes;
}

/**
 * The summary of a call's answer; `null` for a response in which no model said anything. `provider`: its id. Takes as long as
 * assembling the answer: some milliseconds for the longest body that is kept.
 */
export function summariseAnswer(exchange: Exchange, provider: string | null): AnswerSummary | null {
  // An error in JSON holds no answer.
  if (exchange.status >= 400 && exchange.events === null) return null;
  const answer = answerOf(exchange);
  if (answer.protocol === null || answer.turns.length === 0) return null;
  const report = readUsage(exchange, answer);
  return {
    protocol: answer.protocol,
    ...report,
    trouble: answerTrouble(exchange, answer),
    attributes: genAiAttributes(exchange, answer, report.times, provider),
  };
}

/** Tokens in and out: what caches and reasoning took is counted once, whichever way the provider counts. */
export interface TokenSums {
  readonly input: number | null;
  readonly output: number | null;
}

/** The tokens of a usage, comparable between providers. */
export function tokenSums(usage: Usage): TokenSums {
  const cache = usage.inputHoldsCache ? 0 : (usage.cacheRead ?? 0) + (usage.cacheWrite ?? 0);
  const thought = usage.outputHoldsReasoning ? 0 : (usage.reasoning ?? 0);
  return {
    input: usage.input === null ? null : usage.input + cache,
    output: usage.output === null ? null : usage.output + thought,
  };
}

/** All tokens of a usage; `null` where none are told. */
export function totalTokens(usage: Usage): number | null {
  const { input, output } = tokenSums(usage);
  if (input === null && output === null) return usage.total;
  return (input ?? 0) + (output ?? 0);
}
