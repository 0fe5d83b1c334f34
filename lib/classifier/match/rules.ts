import type { Rule } from '../model.ts';
import type { Said } from '../read/error.ts';
import { identifierOf, type Signals } from '../read/signals.ts';
import { conditions } from './conditions.ts';
import { areMet, patternNeeds, type PatternNeeds } from './prefilter.ts';

/** A rule that holds, and what made it hold. */
export interface Match {
  readonly rule: Rule;
  /** The file's id and the rule's, e.g. "moonshot/concurrency". */
  readonly name: string;
  readonly evidence: readonly Said[];
  /** Named groups of the pattern that matched, for placeholders. */
  readonly values: Readonly<Record<string, string>>;
}

/** Rules of one file, in the order in which they are tried. */
export interface RuleList {
  readonly id: string;
  readonly rules: readonly Rule[];
}

/** The first rule that holds, over several lists in turn; `null` if none does. */
export function matchRules(lists: readonly RuleList[], signals: Signals): Match | null {
  for (const list of lists) {
    for (const candidate of candidates(list.rules, signals)) {
      if (!mayHold(candidate, signals)) continue;
      const match = matchRule(candidate.rule, list.id, signals);
      if (match !== null) return match;
    }
  }
  return null;
}

/** A rule with what its pattern needs, looked up once. */
interface Candidate {
  readonly rule: Rule;
  readonly needs: PatternNeeds;
}

const candidatesOf = new WeakMap<readonly Rule[], Map<string, readonly Candidate[]>>();

/** The rules of a list that status, failure and finish reason leave; there are few such combinations, so they are kept. */
function candidates(rules: readonly Rule[], { status, told, exchange, answer }: Signals): readonly Candidate[] {
  const failure = exchange.failure?.name ?? '';
  const finish = answer?.finish?.value ?? '';
  const key = `${status} ${told ?? ''} ${failure} ${finish}`;
  const kept = candidatesOf.get(rules) ?? new Map<string, readonly Candidate[]>();
  let found = kept.get(key);
  if (found === undefined) {
    found = rules
      .filter(
        (rule) =>
          (rule.status === undefined || oneOf(rule.status, status) || (told !== null && oneOf(rule.status, told))) &&
          (rule.failure === undefined || oneOf(rule.failure, failure)) &&
          (rule.finish === undefined || oneOf(rule.finish, finish)),
      )
      .map((rule) => ({ rule, needs: rule.message === undefined ? null : patternNeeds(rule.message) }));
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, found);
    candidatesOf.set(rules, kept);
  }
  return found;
}

/** Hostile responses may hold any finish reason. */
const MAX_KEPT = 200;

/** The cheap questions, which most rules do not survive. */
function mayHold({ rule, needs }: Candidate, signals: Signals): boolean {
  if (needs !== null && !areMet(needs, signals.pieces)) return false;
  return rule.code === undefined || identifierOf(signals, rule.code) !== null;
}

function matchRule(rule: Rule, listId: string, signals: Signals): Match | null {
  const { exchange } = signals;
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
  return { rule, name: `${listId}/${rule.id}`, evidence, values };
}

/** Takes what a pattern found; false if it found nothing. */
function take(found: RegExpExecArray | null, from: string, evidence: Said[], values: Record<string, string>): boolean {
  if (found === null) return false;
  evidence.push({ from, value: found[0] });
  for (const [name, value] of Object.entries(found.groups ?? {})) if (value !== undefined) values[name] = value;
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

function oneOf<T>(wanted: T | readonly T[], value: T): boolean {
  return Array.isArray(wanted) ? (wanted as readonly T[]).includes(value) : wanted === value;
}
