import type { Rule } from '../model.ts';
import type { Said } from '../read/error.ts';
import { piecesOf } from '../read/pieces.ts';
import { identifierOf, type Signals } from '../read/signals.ts';
import { conditions } from './conditions.ts';
import { areMet } from './prefilter.ts';
import { createIndex, mayHold, type Candidate, type RuleIndex, type RuleList } from './rule-index.ts';

/** A rule that holds, and what made it hold. */
export interface Match {
  readonly rule: Rule;
  /** The file's id and the rule's, e.g. "moonshot/concurrency". */
  readonly name: string;
  readonly evidence: readonly Said[];
  /** Named groups of the pattern that matched, for placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

/** Lists of rules that are tried in turn. */
export type RuleSet = readonly RuleIndex[];

const indexes = new WeakMap<readonly Rule[], Map<string, RuleIndex>>();

/** Prepares lists of rules; each is prepared once, whichever sets it is in. */
export function createRuleSet(lists: readonly RuleList[]): RuleSet {
  return lists
    .filter(({ rules }) => rules.length > 0)
    .map((list) => {
      // Two providers may share their rules, but not the names of these.
      const byId = indexes.get(list.rules) ?? new Map<string, RuleIndex>();
      const index = byId.get(list.id) ?? createIndex(list);
      byId.set(list.id, index);
      indexes.set(list.rules, byId);
      return index;
    });
}

/** The first rule that holds; `null` if none does. */
export function matchRules(set: RuleSet, signals: Signals): Match | null {
  const pieces = piecesOf(signals.message);
  for (const index of set) {
    for (const place of mayHold(index, signals, pieces)) {
      const candidate = index.candidates[place];
      if (candidate === undefined || !isInPlace(candidate.rule, signals) || !areMet(candidate.needs, pieces)) continue;
      const match = matchRule(candidate, signals);
      if (match !== null) return match;
    }
  }
  return null;
}

/** Whether status, failure and finish reason are those that a rule is for. */
function isInPlace(rule: Rule, { status, told, exchange, answer }: Signals): boolean {
  if (rule.status !== undefined && !oneOf(rule.status, status) && (told === null || !oneOf(rule.status, told)))
    return false;
  if (rule.failure !== undefined && !oneOf(rule.failure, exchange.failure?.name ?? '')) return false;
  return rule.finish === undefined || isFinish(rule.finish, answer?.finish?.value ?? '');
}

function matchRule({ rule, name }: Candidate, signals: Signals): Match | null {
  const { exchange } = signals;
  if (rule.code !== undefined && identifierOf(signals, rule.code) === null) return null;
  if (rule.method !== undefined && rule.method !== exchange.method) return null;
  if (rule.path !== undefined && !rule.path.test(signals.url?.pathname ?? '')) return null;
  const evidence: Said[] = [];
  const values: Record<string, string> = {};
  if (rule.code !== undefined) {
    const found = identifierOf(signals, rule.code);
    if (found !== null) evidence.push(found);
  }
  if (rule.finish !== undefined) {
    const finish = signals.answer?.finish ?? null;
    if (finish !== null) evidence.push(finish);
  }
  if (rule.param !== undefined) {
    const param = signals.error.param;
    if (param === null || !take(rule.param.exec(param.value), param.from, evidence, values)) return null;
  }
  if (rule.message !== undefined) {
    const found = rule.message.exec(signals.message);
    if (!take(found, placeOf(found, signals), evidence, values)) return null;
  }
  if (rule.when !== undefined) {
    if (!conditions[rule.when](signals)) return null;
    if (rule.when.startsWith('cors-') && signals.cors !== null) {
      evidence.push(...signals.cors.evidence);
      Object.assign(values, signals.cors.values);
    }
  }
  if (rule.failure !== undefined && exchange.failure !== null)
    evidence.push({ from: 'browser', value: exchange.failure.name });
  return { rule, name, evidence, values };
}

/** Takes what a pattern found; false if it found nothing. */
function take(found: RegExpExecArray | null, from: string, evidence: Said[], values: Record<string, string>): boolean {
  if (found === null) return false;
  evidence.push({ from, value: found[0] });
  if (found.groups === undefined) return true;
  for (const [name, value] of Object.entries(found.groups)) if (value !== undefined) values[name] = value;
  return true;
}

/** In which of the joined messages a match lies. */
function placeOf(found: RegExpExecArray | null, signals: Signals): string {
  if (found === null) return 'body';
  let end = 0;
  for (const said of signals.error.messages) {
    end += said.value.length + 1;
    if (found.index < end) return said.from;
  }
  return signals.error.param?.from ?? 'body';
}

/** A reason that ends in "*" stands for all that begin so. */
function isFinish(wanted: string | readonly string[], value: string): boolean {
  if (typeof wanted !== 'string') return wanted.some((one) => isFinish(one, value));
  return wanted.endsWith('*') ? value.startsWith(wanted.slice(0, -1)) : wanted === value;
}

function oneOf<T>(wanted: T | readonly T[], value: T): boolean {
  return Array.isArray(wanted) ? (wanted as readonly T[]).includes(value) : wanted === value;
}
