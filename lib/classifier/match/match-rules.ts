import type { Exchange } from '../../exchange.ts';
import type { Rule } from '../model.ts';
import type { Said } from '../read/error.ts';
import { identifierOf, type Signals } from '../read/signals.ts';
import { conditions } from './conditions.ts';
import { preparedRule, type PreparedRule } from './prepared-rule.ts';
import { createIndex, mayHold, type RuleIndex } from './rule-candidates.ts';
import { nextBit } from '../read/bits.ts';

/** A rule that holds, and what made it hold. */
export interface Match {
  readonly held: PreparedRule;
  readonly evidence: readonly Said[];
  /** Named groups of the pattern that matched, for placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, string>>;

/** Those of most rules, whose patterns have no groups. */
export const NO_VALUES: Values = {};

/** Rules of one file, in the order in which they are tried. */
export interface RuleList {
  readonly id: string;
  readonly rules: readonly Rule[];
}

/** Rules that are tried in turn. */
export type RuleSet = readonly RuleIndex[];

const prepared = new WeakMap<Rule, Map<string, PreparedRule>>();

/** Prepares lists of rules that are tried in turn; each rule is prepared once, whichever lists it is in. */
export function indexOf(lists: readonly RuleList[]): RuleIndex {
  return createIndex(lists.flatMap(({ id, rules }) => rules.map((rule) => preparedOnce(id, rule))));
}

/** Two providers may share their rules, but not the names of these. */
function preparedOnce(id: string, rule: Rule): PreparedRule {
  let byId = prepared.get(rule);
  if (byId === undefined) prepared.set(rule, (byId = new Map()));
  let candidate = byId.get(id);
  if (candidate === undefined) byId.set(id, (candidate = preparedRule(id, rule)));
  return candidate;
}

/**
 * The first rule that holds; `null` if none does. Where it is a guess at words, a code behind it that means the same is what
 * decides.
 */
export function matchRules(set: RuleSet, signals: Signals): Match | null {
  let guess: Match | null = null;
  for (const index of set) {
    const places = mayHold(index, signals);
    for (let place = nextBit(places, 0); place >= 0; place = nextBit(places, place + 1)) {
      const candidate = index.candidates[place] as PreparedRule;
      if (!isInPlace(candidate, signals)) continue;
      if (guess !== null && !backs(candidate, guess.held)) continue;
      const match = matchRule(candidate, signals);
      if (match === null) continue;
      if (guess !== null || !candidate.isHint) return match;
      guess = match;
    }
  }
  return guess;
}

function backs({ isGuess, isStructured, cause }: PreparedRule, guess: PreparedRule): boolean {
  return isStructured && !isGuess && cause === guess.cause;
}

/** Whether status, failure and finish reason are those that a rule is for. */
function isInPlace(candidate: PreparedRule, { status, told, exchange, answer }: Signals): boolean {
  const { status: statuses, failure, finish } = candidate;
  if (statuses !== null && !isForStatus(candidate, statuses, status, told)) return false;
  if (failure !== null && !failure.includes(exchange.failure?.name ?? '')) return false;
  return finish === null || isFinish(finish, answer?.finish?.value.toLowerCase() ?? '');
}

function isForStatus(
  { message, code }: PreparedRule,
  statuses: readonly number[],
  status: number,
  told: number | null,
): boolean {
  // A code of a broken server is the gateway's where the error tells of a refused request; words tell more than both.
  if (told !== null && told < 500 && message === null && statuses.some((one) => one >= 500))
    return statuses.includes(told);
  if (statuses.includes(status)) return true;
  // Some say so of whatever they do not do; a method that is not allowed has words of its own.
  if (status === 405 && message !== null && statuses.includes(400)) return true;
  // An error in a good answer has no status of its own: what it says must do.
  return told !== null ? statuses.includes(told) : status === 200 && (message !== null || code !== null);
}

/** Who says that a connection failed. */
export function clientOf({ madeBy }: Exchange): 'browser' | 'connection' {
  return madeBy === 'program' ? 'connection' : 'browser';
}

function matchRule(candidate: PreparedRule, signals: Signals): Match | null {
  const { code, finish, method, path, param, message, when, failure } = candidate;
  const { exchange } = signals;
  const said = code === null ? null : identifierOf(signals, code);
  if (code !== null && said === null) return null;
  if (method !== null && method !== exchange.method) return null;
  if (path !== null && !path.test(signals.url?.pathname ?? '')) return null;
  const evidence: Said[] = [];
  let values: Values = NO_VALUES;
  if (said !== null) evidence.push(said);
  const ending = finish === null ? null : (signals.answer?.finish ?? null);
  if (ending !== null) evidence.push(ending);
  if (param !== null) {
    const named = signals.error.param;
    const found = named === null ? null : param.exec(named.value);
    if (named === null || found === null) return null;
    evidence.push({ from: named.from, value: found[0] });
    values = withGroups(values, found.groups);
  }
  if (message !== null) {
    const found = message.exec(signals.message);
    if (found === null) return null;
    evidence.push({ from: placeOf(found, signals), value: found[0] });
    values = withGroups(values, found.groups);
  }
  if (when !== null) {
    if (!conditions[when](signals)) return null;
    if (candidate.isCors && signals.cors !== null) {
      evidence.push(...signals.cors.evidence);
      values = withGroups(values, signals.cors.values);
    }
  }
  if (failure !== null && exchange.failure !== null)
    evidence.push({ from: clientOf(exchange), value: exchange.failure.name });
  return { held: candidate, evidence, values };
}

/** The values with those of a match's named groups that took part in it. */
function withGroups(values: Values, groups: Readonly<Partial<Record<string, string>>> | undefined): Values {
  if (groups === undefined) return values;
  const all: Record<string, string> = { ...values };
  for (const [name, value] of Object.entries(groups)) if (value !== undefined) all[name] = value;
  return all;
}

/** In which of the joined messages a match lies. */
function placeOf(found: RegExpExecArray, signals: Signals): string {
  let end = 0;
  for (const said of signals.error.messages) {
    end += said.value.length + 1;
    if (found.index < end) return said.from;
  }
  return signals.error.param?.from ?? 'body';
}

/** A reason that ends in "*" stands for all that begin so. */
function isFinish(wanted: readonly string[], value: string): boolean {
  return wanted.some((one) => (one.endsWith('*') ? value.startsWith(one.slice(0, -1)) : one === value));
}
