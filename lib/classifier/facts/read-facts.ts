import { headerValue } from '../read/headers.ts';
import type { Said } from '../read/error.ts';
import { trigramsOf } from '../read/trigrams.ts';
import type { Signals } from '../read/signals.ts';
import { blamedField } from './blamed-field.ts';
import { told, type Draft } from './draft.ts';
import type { Facts, Field, Told } from './facts.ts';
import { fieldAt, pathWords } from './field.ts';
import { settle } from './settled.ts';
import type { FactPattern } from './fact-pattern.ts';
import { createPatternIndex, mayMatch } from './pattern-index.ts';
import { factPatterns } from './patterns/index.ts';
import { takeSentence, type Clock } from './sentence.ts';

const index = createPatternIndex(factPatterns.map(({ message }) => message));
const MAX_MATCHES = 16;

/** What the rule that decided read out of the message, by the names of its pattern's groups, and the words that it matched. */
export interface RuleReading {
  readonly values: Readonly<Record<string, string>>;
  readonly evidence: Told;
}

const NO_PATTERN: FactPattern = { id: 'rule', message: /$^/u };

/**
 * Reads what an exchange tells beyond its category. Total: any exchange has facts, if only none. What a rule read stands
 * before all else.
 */
export function readFacts(signals: Signals, rule: RuleReading | null = null): Facts {
  const draft: Draft = {};
  if (rule !== null)
    takeSentence(draft, { pattern: NO_PATTERN, groups: rule.values, evidence: rule.evidence }, clockOf(signals));
  if (signals.error.param !== null) readParam(draft, signals.error.param);
  if (signals.message !== '') readSentences(draft, signals);
  if (draft.field !== undefined) lookUp(draft, draft.field, signals);
  else if (rule?.values['field'] === undefined) takeBlamed(draft, signals);
  settle(draft);
  return draft;
}

/** The field that the error blames in a way that no sentence of the list has. */
function takeBlamed(draft: Draft, { error, exchange }: Signals): void {
  const blamed = blamedField(error, exchange.requestBody);
  if (blamed !== null) draft.field = { ...told('body', blamed.path), ...blamed, sent: blamed.value !== null };
}

/** Some put a code or a sentence where others put the path of a field. */
function readParam(draft: Draft, { from, value }: Said): void {
  if (pathWords(value) === null || value.length > 100 || /error$|^quota$/u.test(value)) return;
  draft.field = { ...told(from, value), path: value, steps: [], value: null, sent: null };
}

function lookUp(draft: Draft, { from, said, path }: Field, { exchange }: Signals): void {
  const words = pathWords(path);
  if (words === null) delete draft.field;
  else draft.field = fieldAt(words, exchange, { from, said });
}

function readSentences(draft: Draft, signals: Signals): void {
  const { message } = signals;
  const places = mayMatch(index, trigramsOf(message));
  if (places.length === 0) return;
  const clock = clockOf(signals);
  for (const place of places) {
    const pattern = factPatterns[place];
    if (pattern === undefined) continue;
    if (pattern.every === true) takeEach(draft, pattern, signals, clock);
    else {
      const found = pattern.message.exec(message);
      if (found !== null) take(draft, pattern, found, signals, clock);
    }
  }
}

function takeEach(draft: Draft, pattern: FactPattern, signals: Signals, clock: Clock): void {
  let from = 0;
  for (let count = 0; count < MAX_MATCHES; count++) {
    const found = pattern.message.exec(signals.message.slice(from));
    if (found === null || found[0] === '') return;
    take(draft, pattern, found, signals, clock, from);
    from += found.index + found[0].length;
  }
}

function take(
  draft: Draft,
  pattern: FactPattern,
  found: RegExpExecArray,
  signals: Signals,
  clock: Clock,
  offset = 0,
): void {
  const groups = pattern.also === undefined ? found.groups : { ...pattern.also, ...found.groups };
  if (groups === undefined) return;
  const evidence = told(placeOf(found.index + offset, signals), found[0]);
  takeSentence(draft, { pattern, groups, evidence }, clock);
}

/** In which of the joined messages a match begins. */
function placeOf(index: number, { error }: Signals): string {
  let end = 0;
  for (const said of error.messages) {
    end += said.value.length + 1;
    if (index < end) return said.from;
  }
  return error.param?.from ?? 'body';
}

/** Times without a zone of these mean China’s, in English too. */
const CHINA_TIME = /^https:\/\/(?:[\w.-]{0,40}bigmodel\.cn|[\w.-]{0,40}z\.ai)\//u;
const CHINA_OFFSET = 480;

function clockOf({ exchange }: Signals): Clock {
  const date = Date.parse(headerValue(exchange.responseHeaders, 'date') ?? '');
  return {
    now: Number.isNaN(date) ? exchange.startedAt + exchange.timings.total : date,
    zone: CHINA_TIME.test(exchange.url) ? CHINA_OFFSET : null,
  };
}
