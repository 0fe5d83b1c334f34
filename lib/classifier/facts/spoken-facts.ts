import { lazily } from '../lazily.ts';
import { headerValue } from '../read/headers.ts';
import type { Signals } from '../read/signals.ts';
import { trigramsOf } from '../read/trigrams.ts';
import { AMOUNTS, told, type Draft } from './draft.ts';
import { groupsNamed, type Group } from './fact-groups.ts';
import type { FactPattern } from './fact-pattern.ts';
import type { FactName } from './facts.ts';
import { readBarePage, readPages } from './pages.ts';
import { createPatternIndex, mayMatch } from './pattern-index.ts';
import { factPatterns } from './patterns/index.ts';
import { takeSentence, type Clock } from './sentence.ts';
import { readSpokenPath } from './spoken-field.ts';

const index = lazily(() => createPatternIndex(factPatterns));
const MAX_MATCHES = 16;

const groups = lazily(() => new Map(factPatterns.map((pattern) => [pattern, groupsIn(pattern)])));

function groupsIn({ message: { source }, also = {} }: FactPattern): readonly Group[] {
  const named = [...source.matchAll(/\(\?<(\w+)>/gu)].map(([, name = '']) => name);
  return groupsNamed([...new Set([...Object.keys(also), ...named])]);
}

/** What the words of one message tell, and where it came from. */
interface Kept {
  readonly url: string;
  readonly from: string;
  readonly count: number;
  readonly facts: Draft;
}

const KEPT = 200;
const MAX_KEPT_LENGTH = 1000;
const kept = new Map<string, Kept>();
const once = new Set<string>();

/** Takes what the words of an answer tell. An app meets the same few errors over and over, so the last ones are kept. */
export function readSpoken(draft: Draft, signals: Signals): void {
  const { message, exchange, error } = signals;
  const from = error.messages[0]?.from ?? '';
  const count = error.messages.length;
  const before = kept.get(message);
  if (before !== undefined && before.url === exchange.url && before.from === from && before.count === count) {
    addSpoken(draft, before.facts);
    return;
  }
  const facts: Draft = {};
  const isTimed = readSentences(facts, signals);
  const placeOf = (at: number) => placeIn(at, signals);
  if (message.includes('://')) readPages(facts, message, placeOf, exchange);
  else if (message.includes('.')) readBarePage(facts, message, placeOf);
  readSpokenPath(facts, signals);
  addSpoken(draft, facts);
  if (!isTimed && message.length <= MAX_KEPT_LENGTH) keep(message, { url: exchange.url, from, count, facts });
}

/** Keeps what a message told when it comes for the second time: what comes once costs more to keep than to read. */
function keep(message: string, one: Kept): void {
  if (once.delete(message)) {
    if (kept.size >= KEPT) kept.clear();
    kept.set(message, one);
  } else {
    if (once.size >= KEPT) once.clear();
    once.add(message);
  }
}

/** What fields and headers told stands; of amounts that contradict it none is taken. */
function addSpoken(draft: Draft, facts: Draft): void {
  let contradicts = false;
  for (const name of AMOUNTS) {
    const sent = draft[name];
    if (sent === undefined) continue;
    const said = facts[name];
    contradicts ||= said !== undefined && said.value !== sent.value;
  }
  for (const name in facts) {
    if (contradicts && (AMOUNTS as readonly string[]).includes(name)) continue;
    add(draft, facts, name as FactName);
  }
}

function add<Fact extends FactName>(draft: Draft, facts: Draft, name: Fact): void {
  draft[name] ??= facts[name];
}

/** Whether what was read depends on the time or the zone of the answer. */
function readSentences(draft: Draft, signals: Signals): boolean {
  const { message } = signals;
  let isTimed = false;
  const clock = () => {
    isTimed = true;
    return clockOf(signals);
  };
  for (const place of mayMatch(index(), trigramsOf(message), message)) {
    const pattern = factPatterns[place];
    if (pattern === undefined) continue;
    if (pattern.every === true) takeEach(draft, pattern, signals, clock);
    else {
      const found = pattern.message.exec(message);
      if (found !== null) take(draft, pattern, found, signals, clock, 0);
    }
  }
  return isTimed;
}

function takeEach(draft: Draft, pattern: FactPattern, signals: Signals, clock: () => Clock): void {
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
  clock: () => Clock,
  offset: number,
): void {
  const texts = pattern.also === undefined ? found.groups : { ...pattern.also, ...found.groups };
  if (texts === undefined) return;
  const evidence = told(placeIn(found.index + offset, signals), found[0]);
  takeSentence(draft, { pattern, groups: groups().get(pattern) ?? [], texts, evidence }, clock);
}

/** In which of the joined messages a match begins. */
function placeIn(at: number, { error }: Signals): string {
  let end = 0;
  for (const said of error.messages) {
    end += said.value.length + 1;
    if (at < end) return said.from;
  }
  return error.param?.from ?? 'body';
}

/** Times without a zone of these mean China’s, in English too. */
const CHINA_TIME = /^https:\/\/(?:[\w.-]{0,40}bigmodel\.cn|[\w.-]{0,40}z\.ai)\//u;
const CHINA_OFFSET = 480;

/** The server's clock, where it told it, and the zone of its times. */
export function clockOf({ exchange }: Signals): Clock {
  const date = Date.parse(headerValue(exchange.responseHeaders, 'date') ?? '');
  return {
    now: Number.isNaN(date) ? exchange.startedAt + exchange.timings.total : date,
    zone: CHINA_TIME.test(exchange.url) ? CHINA_OFFSET : null,
  };
}
