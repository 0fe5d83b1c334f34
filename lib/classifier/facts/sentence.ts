import { amountOf, moneyOf, numberOf } from './amounts.ts';
import { takeAmounts, type AmountName, type AmountRead, type Draft, type ListName, type NameName } from './draft.ts';
import { pathWords } from './field.ts';
import type { FactOf, Group } from './fact-groups.ts';
import type { FactPattern } from './fact-pattern.ts';
import type { Money, Moment, Span, Told, Unit } from './facts.ts';
import { leadingListOf, listOf, nameOf, type Listed } from './names.ts';
import { trimmedAdvice } from './trimmed-advice.ts';
import { momentOf, RATES, spanOf, windowOf } from './times.ts';

/** What a time in words is measured against. */
export interface Clock {
  /** The server's time, in ms since the epoch. */
  readonly now: number;
  /** The zone that this server's times without one have, in minutes east of Greenwich; `null` where nobody knows. */
  readonly zone: number | null;
}

type Texts = Readonly<Partial<Record<string, string>>>;
/** A match of a pattern. */
export interface Sentence {
  readonly pattern: FactPattern;
  /** How its groups are read. */
  readonly groups: readonly Group[];
  /** What they hold, by their names. */
  readonly texts: Texts;
  readonly evidence: Told;
}

/** Takes what the groups of a match hold. */
export function takeSentence(draft: Draft, sentence: Sentence, clock: () => Clock): void {
  const { pattern, groups, texts, evidence } = sentence;
  let amounts: AmountRead[] | null = null;
  for (const group of groups) {
    const text = texts[group.name];
    if (text === undefined || text === '') continue;
    if (group.kind !== 'amount') takeOne(draft, group, text, sentence, clock);
    else {
      const amount = amountIn(group, text, texts, pattern);
      if (amount !== null) (amounts ??= []).push(amount);
    }
  }
  const path = joinedPath(texts);
  if (path !== undefined) takePath(draft, path, evidence);
  if (texts['messageIndex'] !== undefined) takePath(draft, indexedPath(texts), evidence);
  if (texts['rate'] !== undefined || texts['window'] !== undefined) takeWindow(draft, texts, amounts ?? [], evidence);
  if (amounts !== null && !takeAmounts(draft, withSharedUnit(amounts, pattern.unit ?? null), evidence)) return;
  if (texts['min'] !== undefined || texts['max'] !== undefined) takeRange(draft, texts, evidence);
}

/** Amounts whose unit no word tells count what another one of the sentence counts. */
function withSharedUnit(amounts: readonly AmountRead[], usual: Unit | null): readonly AmountRead[] {
  const shared = amounts.find(({ unit }) => unit !== null)?.unit ?? usual;
  return shared === null || amounts.every(({ unit }) => unit !== null)
    ? amounts
    : amounts.map(({ name, value, unit }) => ({ name, value, unit: unit ?? shared }));
}

function amountIn(
  { name, unit: unitName }: Group,
  text: string,
  texts: Texts,
  { unit }: FactPattern,
): AmountRead | null {
  const read = amountOf(text, texts[unitName]);
  if (read === null) return null;
  return { name: name as AmountName, value: read.value, unit: read.unit ?? (texts['rate'] ? null : (unit ?? null)) };
}

function takeOne(
  draft: Draft,
  { kind, name, unit }: Group,
  text: string,
  { pattern, texts, evidence }: Sentence,
  clock: () => Clock,
): void {
  const { from, said } = evidence;
  if (kind === 'text') {
    const words = trimmedAdvice(text);
    if (words.length > 3 && !NO_REMEDY.test(words)) draft[name as NameName] ??= { from, said, value: words };
  } else if (kind === 'name') {
    const value = nameOf(text);
    if (value !== null) draft[name as NameName] ??= { from, said, value };
  } else if (kind === 'leading-list') {
    takeList(draft, name.slice(0, -'List'.length) as ListName, leadingListOf(text), evidence, pattern.every === true);
  } else if (kind === 'list') {
    takeList(draft, name as ListName, listOf(text), evidence, pattern.every === true);
  } else if (kind === 'money') {
    const money = moneyOf(text);
    if (money !== null) draft[name as FactOf<Money>] ??= { ...evidence, ...money };
  } else if (kind === 'span') {
    const ms = spanOf(`${text} ${texts[unit] ?? ''}`);
    if (ms !== null) draft[name as FactOf<Span>] ??= { from, said, ms };
  } else if (kind === 'moment') {
    const { now, zone } = clock();
    const moment = momentOf(text, now, zone);
    if (moment !== null) draft[name as FactOf<Moment>] ??= { ...evidence, ...moment };
  }
}

/** What only sends the reader to the documentation, or tells to try again. */
const NO_REMEDY =
  /^(?:please )?(?:(?:visit|see|refer|go to|check) \S{3,200}|(?:use|try|update|adjust|check)(?: \w{1,12}){0,3}) (?:to learn more|for more (?:information|details?)|for details?|and try again)$|^call cancel|^ensure this value|^send feedback|^call (?:modelservice\.)?listmodels\b|^(?:please )?(?:try again|retry) (?:after|in) \d{1,6}|^(?:please )?use the correct endpoint\b|^(?:please )?(?:pass|provide|use|enter|supply|check|verify|send) (?:an? |your |the )?(?:valid |correct |new )?(?:api[ _-]?keys?|credentials?|tokens?)$|^(?:please )?(?:recharge|top up)(?: (?:your|the) (?:account|balance))?(?: to continue.{0,40})?$|^(?:please )?try (?:it )?(?:again|later)(?! (?:with|using|without|after) )/iu;

type List = NonNullable<Draft[ListName]>;
const MAX_KEPT = 8;

/** Items that stand in a sentence each make one list; else the first list stands. */
function takeList(draft: Draft, name: ListName, list: Listed | null, { from, said }: Told, each: boolean): void {
  if (list === null) return;
  const before = draft[name];
  const next = { from, said, values: list.values, more: list.more };
  if (before === undefined) draft[name] = next;
  else if (each) draft[name] = merged(before, next);
}

function merged(before: List, next: List): List {
  const values = [...new Set([...before.values, ...next.values])];
  const more = before.more + next.more + Math.max(0, values.length - MAX_KEPT);
  return { ...before, values: values.slice(0, MAX_KEPT), more };
}

/** Words that stand where others write the name of a field. */
const NO_FIELD = /^(?:values?|it|this|that|which|fields?|parameters?|arguments?|options?)$/iu;

/** The path alone: what the request holds there is looked up once all is read. */
function takePath(draft: Draft, text: string, evidence: Told): void {
  // Python prints a path as a tuple, JavaScript an array without its brackets.
  const path = /[',]/u.test(text)
    ? text
        .split(/[',\s]{1,4}/u)
        .filter((word) => word !== '')
        .join('.')
    : text;
  if (NO_FIELD.test(path) || pathWords(path) === null) return;
  draft.field ??= { ...evidence, path, steps: [], value: null, sent: null };
}

/** A validator of several shapes names the object, and the field in it that tells them apart. */
function joinedPath({ field, tag }: Texts): string | undefined {
  return field === undefined || tag === undefined ? (field ?? tag) : `${field}.${tag}`;
}

/** Sentences that count messages and parts instead of writing a path. */
function indexedPath({ messageIndex = '', partIndex, missing }: Texts): string {
  if (partIndex !== undefined) return `contents[${messageIndex}].parts[${partIndex}]`;
  return missing === undefined ? `messages[${messageIndex}]` : `messages[${messageIndex}].${missing}`;
}

function takeWindow(draft: Draft, texts: Texts, amounts: AmountRead[], evidence: Told): void {
  const rate = RATES[texts['rate']?.toLowerCase() ?? ''];
  if (rate !== undefined) {
    const [unit, window] = rate;
    draft.window ??= { ...evidence, count: 1, unit: window };
    for (const [at, amount] of amounts.entries()) if (amount.unit === null) amounts[at] = { ...amount, unit };
  } else if (texts['window'] !== undefined) {
    const window = windowOf(texts['window'], texts['windowCount']);
    if (window !== null) draft.window ??= { ...evidence, ...window };
  }
}

function takeRange(draft: Draft, { min, max, limit, open, close }: Texts, evidence: Told): void {
  const least = min === undefined ? null : numberOf(min);
  const most = max === undefined ? (limit === undefined ? null : numberOf(limit)) : numberOf(max);
  // No parameter of these APIs ends at zero: that is a model which does not take it.
  if (least === null && most === 0) return;
  if ((least === null && most === null) || (least !== null && most !== null && least > most)) return;
  draft.range ??= { ...evidence, min: least, max: most, minOpen: isOpen(open, '('), maxOpen: isOpen(close, ')') };
}

/** "(" and ")", and words for "more than" and "less than". */
function isOpen(written: string | undefined, bracket: string): boolean {
  return (
    written !== undefined &&
    (written === bracket ||
      '（）'.includes(written) ||
      /exclusive|greater|less|more|above|below|^[<>]$|大于|小于/iu.test(written))
  );
}
