import { causeOf, type KnownCause } from '../causes/index.ts';
import type { Rule } from '../model.ts';
import { requiredTrigrams, type PatternNeeds } from './required-trigrams.ts';

/**
 * A rule with what is needed to try it. Rules are written with the few fields that they need; here all have the same ones
 * in the same order, which makes reading them several times as fast.
 */
export interface PreparedRule {
  /** The file's id and the rule's, e.g. "moonshot/concurrency". */
  readonly name: string;
  readonly rule: Rule;
  readonly cause: Rule['cause'];
  readonly known: KnownCause;
  /** Whether the same request may pass when it is sent again. */
  readonly retry: boolean;
  readonly code: NonNullable<Rule['code']> | null;
  readonly status: readonly number[] | null;
  readonly finish: readonly string[] | null;
  readonly failure: readonly string[] | null;
  readonly method: string | null;
  readonly path: RegExp | null;
  readonly param: RegExp | null;
  readonly message: RegExp | null;
  /** What the message must hold for the pattern to match. */
  readonly needs: PatternNeeds;
  readonly when: NonNullable<Rule['when']> | null;
  readonly isCors: boolean;
  /** By status alone, which hardly tells. */
  readonly isGuess: boolean;
  /** A code, a finish reason or the browser's own word decides. */
  readonly isStructured: boolean;
  readonly blamesKey: boolean;
  /** It guesses at words, and has no texts of its own that would be lost if a code behind it decides. */
  readonly isHint: boolean;
}

/** Prepares a rule of the file with this id. */
export function preparedRule(id: string, rule: Rule): PreparedRule {
  const isCors = rule.when?.startsWith('cors-') === true;
  const known = causeOf(rule.cause);
  const isGuess = rule.certainty !== undefined || id === 'status';
  const isStructured = rule.code !== undefined || rule.finish !== undefined || rule.failure !== undefined || isCors;
  const hasTexts = rule.title !== undefined || rule.why !== undefined || rule.fixes !== undefined;
  return {
    name: `${id}/${rule.id}`,
    rule,
    cause: rule.cause,
    known,
    retry: rule.retry ?? known.retry,
    code: rule.code ?? null,
    status: rule.status === undefined ? null : [rule.status].flat(),
    finish: rule.finish === undefined ? null : [rule.finish].flat(),
    failure: rule.failure === undefined ? null : [rule.failure].flat(),
    method: rule.method ?? null,
    path: rule.path ?? null,
    param: rule.param ?? null,
    message: rule.message ?? null,
    needs: rule.message === undefined ? null : requiredTrigrams(rule.message),
    when: rule.when ?? null,
    isCors,
    isGuess,
    isStructured,
    blamesKey: rule.cause.startsWith('authentication/'),
    isHint: isGuess && !isStructured && !hasTexts,
  };
}
