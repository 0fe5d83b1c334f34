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
  readonly known: KnownCause;
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
}

/** Prepares a rule of the file with this id. */
export function preparedRule(id: string, rule: Rule): PreparedRule {
  const isCors = rule.when?.startsWith('cors-') === true;
  return {
    name: `${id}/${rule.id}`,
    rule,
    known: causeOf(rule.cause),
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
    isGuess: rule.certainty !== undefined || id === 'status',
    isStructured: rule.code !== undefined || rule.finish !== undefined || rule.failure !== undefined || isCors,
    blamesKey: rule.cause.startsWith('authentication/'),
  };
}
