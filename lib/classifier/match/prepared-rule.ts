import { causeOf, type KnownCause } from '../causes/index.ts';
import type { Rule } from '../model.ts';
import { requiredTrigrams, type PatternNeeds } from './required-trigrams.ts';

/**
 * A rule with what is needed to try it. Rules are written with the few fields that they need; here all have the same ones
 * in the same order, which makes reading them several times as fast. What is asked first stands first: it lies together in memory.
 */
export interface PreparedRule {
  readonly status: readonly number[] | null;
  readonly failure: readonly string[] | null;
  readonly finish: readonly string[] | null;
  readonly code: NonNullable<Rule['code']> | null;
  readonly message: RegExp | null;
  readonly method: string | null;
  readonly path: RegExp | null;
  readonly param: RegExp | null;
  readonly when: NonNullable<Rule['when']> | null;
  readonly isCors: boolean;
  /** By status alone, which hardly tells. */
  readonly isGuess: boolean;
  /** A code, a finish reason or the browser's own word decides. */
  readonly isStructured: boolean;
  /** It guesses at words, and has no texts of its own that would be lost if a code behind it decides. */
  readonly isHint: boolean;
  readonly blamesKey: boolean;
  /** The file's id and the rule's, e.g. "moonshot/concurrency". */
  readonly name: string;
  readonly cause: Rule['cause'];
  readonly known: KnownCause;
  /** Whether the same request may pass when it is sent again. */
  readonly retry: boolean;
  readonly rule: Rule;
  /** What the message must hold for the pattern to match. */
  readonly needs: PatternNeeds;
}

/** Prepares a rule of the file with this id. */
export function preparedRule(id: string, rule: Rule): PreparedRule {
  const isCors = rule.when?.startsWith('cors-') === true;
  const known = causeOf(rule.cause);
  const isGuess = rule.certainty !== undefined || id === 'status';
  const isStructured = rule.code !== undefined || rule.finish !== undefined || rule.failure !== undefined || isCors;
  const hasTexts = rule.title !== undefined || rule.why !== undefined || rule.fixes !== undefined;
  return {
    status: rule.status === undefined ? null : [rule.status].flat(),
    failure: rule.failure === undefined ? null : [rule.failure].flat(),
    finish: rule.finish === undefined ? null : [rule.finish].flat(),
    code: rule.code ?? null,
    message: rule.message ?? null,
    method: rule.method ?? null,
    path: rule.path ?? null,
    param: rule.param ?? null,
    when: rule.when ?? null,
    isCors,
    isGuess,
    isStructured,
    isHint: isGuess && !isStructured && !hasTexts,
    blamesKey: rule.cause.startsWith('authentication/'),
    name: `${id}/${rule.id}`,
    cause: rule.cause,
    known,
    retry: rule.retry ?? known.retry,
    rule,
    needs: rule.message === undefined ? null : requiredTrigrams(rule.message),
  };
}
