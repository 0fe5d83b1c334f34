import type { Said } from '../read/error.ts';
import type { Signals } from '../read/signals.ts';
import { readDetails } from './details.ts';
import { told, type Draft } from './draft.ts';
import type { Facts, Field, Told } from './facts.ts';
import { fieldAt, pathWords } from './field.ts';
import { readHeaders, readRateLimits } from './headers.ts';
import { settle } from './settled.ts';
import { pathIn, readLeadingWord } from './spoken-field.ts';
import { readUrl } from './url.ts';
import { readAnswerFacts } from './usage.ts';
import { groupsNamed } from './fact-groups.ts';
import type { FactPattern } from './fact-pattern.ts';
import { readMeant } from './meant/meant.ts';
import { takeSentence } from './sentence.ts';
import { clockOf, readSpoken } from './spoken-facts.ts';

/** What the rule that decided read out of the message, by the names of its pattern's groups, and the words that it matched. */
export interface RuleReading {
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: Told;
}

const NO_PATTERN: FactPattern = { id: 'rule', message: /$^/u };

const NONE_KNOWN: readonly string[] = [];

/**
 * Reads what an exchange tells beyond its category. Total: any exchange has facts, if only none. What a rule read stands
 * before all else. `known` are ids of models that this provider is known to serve.
 */
export function readFacts(
  signals: Signals,
  rule: RuleReading | null = null,
  known: Iterable<string> = NONE_KNOWN,
): Facts {
  const { error, message, url } = signals;
  const draft: Draft = {};
  if (rule !== null) takeRule(draft, rule, signals);
  // From the most certain to the least: what is read first stands.
  readHeaders(draft, signals);
  if (error.details.length > 0) readDetails(draft, error.details);
  if (error.param !== null) readParam(draft, error.param);
  if (message !== '') {
    readSpoken(draft, signals);
    readLeadingWord(draft, signals);
  }
  if (signals.answer !== null) readAnswerFacts(draft, signals);
  readRateLimits(draft, signals);
  readCode(draft, error.identifiers);
  if (url !== null) readUrl(draft, url, signals.status);
  if (draft.field === undefined) readFieldOfOthers(draft);
  if (draft.field !== undefined) lookUp(draft, draft.field, signals);
  if (draft.field !== undefined) nameWhatIsMissing(draft, draft.field);
  settle(draft);
  readMeant(draft, signals, known);
  return draft;
}

/** What the rule read stands before all else. */
function takeRule(draft: Draft, { values, evidence }: RuleReading, signals: Signals): void {
  const groups = groupsNamed(Object.keys(values));
  takeSentence(draft, { pattern: NO_PATTERN, groups, texts: values, evidence }, () => clockOf(signals));
}

/** A provider's own number for a failure: longer than a status of HTTP. */
function readCode(draft: Draft, identifiers: readonly Said[]): void {
  for (const { from, value } of identifiers) {
    const first = value.charCodeAt(0);
    if (first < 0x30 || first > 0x39 || value.length < 4 || value.length > 9 || !/^\d+$/u.test(value)) continue;
    draft.code = { ...told(from, value), value };
    return;
  }
}

/** A field that is named only as unknown, missing or unsupported is the one that the error is about. */
function readFieldOfOthers(draft: Draft): void {
  const { unknown, parameter, missing, tool } = draft;
  if (tool !== undefined) return;
  const only = unknown?.values.length === 1 ? unknown : missing?.values.length === 1 ? missing : undefined;
  const path = parameter?.value ?? only?.values[0];
  const { from, said } = parameter ?? only ?? {};
  if (path === undefined || from === undefined || said === undefined || pathWords(path) === null) return;
  draft.field = { from, said, path, steps: [], value: null, sent: null };
}

/** What some put where others put the path of a field. */
const NO_PATH = /^(?:quota|key|None|null|\d{1,9}|\w{0,40}_error)$/u;

/** A field of the type “undefined” is missing, and one that is named without its indexes is the one at the path. */
function nameWhatIsMissing(draft: Draft, { from, said, path }: Field): void {
  const { missing, sentType } = draft;
  if (missing === undefined && sentType?.value === 'undefined') draft.missing = { from, said, values: [path], more: 0 };
  if (missing?.values.length === 1 && missing.values[0] === path.replaceAll(/\[\d{1,5}\]/gu, ''))
    draft.missing = { ...missing, values: [path] };
}

/** Some put a code or a sentence where others put the path of a field. */
function readParam(draft: Draft, { from, value }: Said): void {
  if (NO_PATH.test(value)) return;
  const written = value.includes(' -> ') ? withoutArrows(value) : value;
  const path = pathWords(written) === null || written.length > 100 ? pathIn(value) : written;
  if (path !== null) draft.field ??= { ...told(from, value), path, steps: [], value: null, sent: null };
}

/** FastAPI behind a handler of its own: "body -> some-model-v2 -> task"; the name of a shape in it is no part of the path. */
function withoutArrows(value: string): string {
  return value
    .split(' -> ')
    .filter((step) => !step.includes('-'))
    .join('.');
}

function lookUp(draft: Draft, { from, said, path }: Field, { exchange }: Signals): void {
  const words = pathWords(path);
  if (words === null) delete draft.field;
  else draft.field = fieldAt(words, exchange, { from, said });
}
