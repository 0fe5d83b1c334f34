import { AMOUNTS, type ListName, type NameName } from './draft.ts';
import type { Facts, Money, Moment, Span } from './facts.ts';

/** How the text of a named group is read; `part` says something about another group. */
export type GroupKind = 'amount' | 'money' | 'span' | 'moment' | 'list' | 'leading-list' | 'name' | 'text' | 'part';

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

/** The facts that are of one kind. */
export type FactOf<Kind> = {
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
  'tag',
  'waitUnit',
  'timeoutUnit',
];

const KINDS = new Map<string, GroupKind>([
  ...AMOUNTS.flatMap((name): [string, GroupKind][] => [
    [name, 'amount'],
    [`${name}Unit`, 'part'],
  ]),
  ...MONEY.map((name): [string, GroupKind] => [name, 'money']),
  ...SPANS.map((name): [string, GroupKind] => [name, 'span']),
  ...MOMENTS.map((name): [string, GroupKind] => [name, 'moment']),
  ...LISTS.map((name): [string, GroupKind] => [name, 'list']),
  ...PARTS.map((name): [string, GroupKind] => [name, 'part']),
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
  'maxSize',
  'minSize',
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
  'neededPlan',
  'holder',
  'holderKind',
  'quota',
  'address',
  'page',
  'contact',
  'remedy',
  'finish',
  'code',
  'apiVersion',
]);

/** What kind of fact a named group holds: a name, if nothing else. */
function kindOfGroup(name: string): GroupKind {
  return KINDS.get(name) ?? 'name';
}

/** Whether a rule's named group is a fact, or says something about one. */
export function isFactGroup(name: string): boolean {
  return KINDS.has(name) || NAMES.has(name);
}

/** A named group of a pattern, and how it is read. */
export interface Group {
  readonly name: string;
  readonly kind: GroupKind;
  /** The group that holds the word for its unit. */
  readonly unit: string;
}

/** The groups of these names that hold facts of their own, in this order. */
export function groupsNamed(names: readonly string[]): readonly Group[] {
  return names
    .map((name) => ({ name, kind: kindOfGroup(name), unit: `${name}Unit` }))
    .filter(({ kind }) => kind !== 'part');
}
