import { amountOf, moneyOf, numberOf } from './amounts.ts';
import {
  AMOUNTS,
  takeAmounts,
  type AmountName,
  type AmountRead,
  type Draft,
  type ListName,
  type NameName,
} from './draft.ts';
import type { FactPattern } from './fact-pattern.ts';
import type { Facts, Money, Moment, Span, Told } from './facts.ts';
import { leadingListOf, listOf, nameOf } from './names.ts';
import { momentOf, RATES, spanOf, windowOf } from './times.ts';

/** What a time in words is measured against. */
export interface Clock {
  /** The server's time, in ms since the epoch. */
  readonly now: number;
  /** The zone that this server's times without one have, in minutes east of Greenwich; `null` where nobody knows. */
  readonly zone: number | null;
}

type Groups = Readonly<Partial<Record<string, string>>>;
type Kind = 'amount' | 'money' | 'span' | 'moment' | 'list' | 'leading-list' | 'name' | 'text' | 'part';

const MONEY = ['price', 'cap', 'spent', 'balance'] as const satisfies readonly FactOf<Money>[];
const SPANS = ['wait', 'timeout'] as const satisfies readonly FactOf<Span>[];
const MOMENTS = ['resetsAt', 'retiredAt'] as const satisfies readonly FactOf<Moment>[];
const LISTS: readonly ListName[] = [
  'allowed',
  'forbidden',
  'missing',
  'unknown',
  'conflicting',
  'toolCall',
  'flagged',
  'models',
  'allowedMethods',
  'flags',
  'scope',
  'permission',
];

type FactOf<Kind> = {
  [Fact in keyof Facts]-?: NonNullable<Facts[Fact]> extends Kind ? Fact : never;
}[keyof Facts];

/** Groups that only say something about others. */
const PARTS = [
  'messageIndex',
  'partIndex',
  'min',
  'max',
  'open',
  'close',
  'window',
  'windowCount',
  'rate',
  'field',
  'waitUnit',
  'timeoutUnit',
];

const KINDS = new Map<string, Kind>([
  ...AMOUNTS.flatMap((name): [string, Kind][] => [
    [name, 'amount'],
    [`${name}Unit`, 'part'],
  ]),
  ...MONEY.map((name): [string, Kind] => [name, 'money']),
  ...SPANS.map((name): [string, Kind] => [name, 'span']),
  ...MOMENTS.map((name): [string, Kind] => [name, 'moment']),
  ...LISTS.map((name): [string, Kind] => [name, 'list']),
  ...PARTS.map((name): [string, Kind] => [name, 'part']),
  ['remedy', 'text'],
  ['allowedList', 'leading-list'],
  ['modelsList', 'leading-list'],
  ['scopeList', 'leading-list'],
]);

/** Facts that are a name. */
const NAMES: ReadonlySet<string> = new Set<NameName>([
  'value',
  'pattern',
  'expectedType',
  'sentType',
  'parameter',
  'replacement',
  'feature',
  'header',
  'origin',
  'blockedHeaders',
  'neededHeaders',
  'spareHeaders',
  'messageRole',
  'modality',
  'mediaType',
  'file',
  'tool',
  'position',
  'model',
  'suggestedModel',
  'deployment',
  'region',
  'project',
  'group',
  'method',
  'path',
  'suggestedPath',
  'key',
  'variable',
  'plan',
  'quota',
  'address',
  'page',
  'contact',
  'remedy',
  'finish',
  'code',
]);

/** What kind of fact a named group holds: a name, if nothing else. */
export function kindOfGroup(name: string): Kind {
  return KINDS.get(name) ?? 'name';
}

/** Whether a rule's named group is a fact, or says something about one. */
export function isFactGroup(name: string): boolean {
  return KINDS.has(name) || NAMES.has(name);
}

/** Facts that a sentence told, and the path of the field that it named. */
export interface Sentence {
  readonly pattern: FactPattern;
  readonly groups: Groups;
  readonly evidence: Told;
}

/** Takes what the groups of a match hold. */
export function takeSentence(draft: Draft, { pattern, groups, evidence }: Sentence, clock: () => Clock): void {
  const amounts: AmountRead[] = [];
  for (const name in groups) {
    const text = groups[name];
    if (text === undefined || text === '') continue;
    const kind = kindOfGroup(name);
    if (kind === 'amount') addAmount(amounts, name as AmountName, text, groups, pattern);
    else if (kind !== 'part') takeOne(draft, kind, name, text, groups, evidence, clock, pattern.every === true);
  }
  if (groups['field'] !== undefined) takePath(draft, groups['field'], evidence);
  if (groups['messageIndex'] !== undefined) takePath(draft, indexedPath(groups), evidence);
  if (groups['rate'] !== undefined || groups['window'] !== undefined) takeWindow(draft, groups, amounts, evidence);
  if (amounts.length > 0) {
    const shared = amounts.find(({ unit }) => unit !== null)?.unit ?? pattern.unit ?? null;
    const whole =
      shared === null ? amounts : amounts.map((one) => (one.unit === null ? { ...one, unit: shared } : one));
    if (!takeAmounts(draft, whole, evidence)) return;
  }
  if (groups['min'] !== undefined || groups['max'] !== undefined) takeRange(draft, groups, evidence);
}

function addAmount(amounts: AmountRead[], name: AmountName, text: string, groups: Groups, { unit }: FactPattern): void {
  const read = amountOf(text, groups[`${name}Unit`]);
  if (read !== null)
    amounts.push({ name, value: read.value, unit: read.unit ?? (groups['rate'] ? null : (unit ?? null)) });
}

function takeOne(
  draft: Draft,
  kind: Kind,
  name: string,
  text: string,
  groups: Groups,
  evidence: Told,
  clock: () => Clock,
  every: boolean,
): void {
  if (kind === 'text') {
    if (!NO_REMEDY.test(text)) draft[name as NameName] ??= { ...evidence, value: text.trim() };
  } else if (kind === 'name') {
    const value = nameOf(text);
    if (value !== null) draft[name as NameName] ??= { ...evidence, value };
  } else if (kind === 'leading-list') {
    const list = leadingListOf(text);
    if (list !== null) takeList(draft, name.slice(0, -'List'.length) as ListName, { ...evidence, ...list }, every);
  } else if (kind === 'list') {
    const list = listOf(text);
    if (list !== null) takeList(draft, name as ListName, { ...evidence, ...list }, every);
  } else if (kind === 'money') {
    const money = moneyOf(text);
    if (money !== null) draft[name as FactOf<Money>] ??= { ...evidence, ...money };
  } else if (kind === 'span') {
    const ms = spanOf(`${text} ${groups[`${name}Unit`] ?? ''}`);
    if (ms !== null) draft[name as FactOf<Span>] ??= { ...evidence, ms };
  } else if (kind === 'moment') {
    const { now, zone } = clock();
    const moment = momentOf(text, now, zone);
    if (moment !== null) draft[name as FactOf<Moment>] ??= { ...evidence, ...moment };
  }
}

/** What only sends the reader to the documentation, or tells to try again. */
const NO_REMEDY =
  /^(?:please )?(?:(?:visit|see|refer|go to|check) \S{3,200}|(?:use|try|update|adjust|check)(?: \w{1,12}){0,3}) (?:to learn more|for more (?:information|details?)|for details?|and try again)$|^call cancel|^ensure this value|^send feedback|^try (?:it )?(?:again|later)/iu;

type List = NonNullable<Draft[ListName]>;
const MAX_KEPT = 8;

/** Items that stand in a sentence each make one list; else the first list stands. */
function takeList(draft: Draft, name: ListName, next: List, each: boolean): void {
  const before = draft[name];
  if (before === undefined || each) draft[name] = before === undefined ? next : merged(before, next);
}

function merged(before: List, next: List): List {
  const values = [...new Set([...before.values, ...next.values])];
  const more = before.more + next.more + Math.max(0, values.length - MAX_KEPT);
  return { ...before, values: values.slice(0, MAX_KEPT), more };
}

/** The path alone: what the request holds there is looked up once all is read. */
function takePath(draft: Draft, text: string, evidence: Told): void {
  // Python prints a path as a tuple.
  const path = text.includes("'")
    ? text
        .split(/[',\s]{1,4}/u)
        .filter((word) => word !== '')
        .join('.')
    : text;
  draft.field ??= { ...evidence, path, steps: [], value: null, sent: null };
}

/** Sentences that count messages and parts instead of writing a path. */
function indexedPath({ messageIndex = '', partIndex, missing }: Groups): string {
  if (partIndex !== undefined) return `contents[${messageIndex}].parts[${partIndex}]`;
  return missing === undefined ? `messages[${messageIndex}]` : `messages[${messageIndex}].${missing}`;
}

function takeWindow(draft: Draft, groups: Groups, amounts: AmountRead[], evidence: Told): void {
  const rate = RATES[groups['rate']?.toLowerCase() ?? ''];
  if (rate !== undefined) {
    const [unit, window] = rate;
    draft.window ??= { ...evidence, count: 1, unit: window };
    for (const [at, amount] of amounts.entries()) if (amount.unit === null) amounts[at] = { ...amount, unit };
  } else if (groups['window'] !== undefined) {
    const window = windowOf(groups['window'], groups['windowCount']);
    if (window !== null) draft.window ??= { ...evidence, ...window };
  }
}

function takeRange(draft: Draft, { min, max, limit, open, close }: Groups, evidence: Told): void {
  const least = min === undefined ? null : numberOf(min);
  const most = max === undefined ? (limit === undefined ? null : numberOf(limit)) : numberOf(max);
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
