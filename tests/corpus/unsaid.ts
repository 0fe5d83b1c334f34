import { readFileSync, writeFileSync } from 'node:fs';
import { duration, moneyText, momentText, numberText } from '../../lib/classifier/explain/amounts.ts';
import { commonTexts } from '../../lib/classifier/explain/common-texts.ts';
import { english, explain, type Explanation, type Verdict } from '../../lib/classifier/index.ts';
import type { Amount, FactName, Facts, Money, Moment, Name, Names, Range } from '../../lib/classifier/facts/facts.ts';

type FactsOf<Kind> = {
  [Fact in FactName]: NonNullable<Facts[Fact]> extends Kind ? Fact : never;
}[FactName];

/** Facts without which a reader would have to look into the response. */
const AMOUNTS: readonly FactsOf<Amount>[] = ['limit', 'minimum', 'asked'];
const MONEY: readonly FactsOf<Money>[] = ['price', 'cap', 'balance'];
const MOMENTS: readonly FactsOf<Moment>[] = ['resetsAt', 'retiredAt'];
const NAMES: readonly FactsOf<Name>[] = [
  'value',
  'parameter',
  'replacement',
  'header',
  'suggestedModel',
  'suggestedPath',
  'variable',
  'page',
];
const LISTS: readonly FactsOf<Names>[] = [
  'allowed',
  'missing',
  'unknown',
  'conflicting',
  'allowedMethods',
  'flags',
  'scope',
  'permission',
];

const QUOTED = [commonTexts.toldMessage, commonTexts.toldChineseMessage].map((text) => text.split('{')[0] ?? text);
const FILE = `${import.meta.dirname}/unsaid.json`;

/** By the id of a sample: facts that its explanation does not tell yet. It may only shrink. */
export const knownUnsaid = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, readonly string[]>>;

/** Writes the list anew, for when more facts are read than before. */
export function rewriteUnsaid(unsaid: Readonly<Record<string, readonly string[]>>): void {
  writeFileSync(FILE, `${JSON.stringify(unsaid, null, 2)}\n`);
}

/** All that an explanation shows, in lower case. */
export function wordsOf({ title, causeName, why, fixes, notes, retry, links }: Explanation): string {
  const steps = fixes.flatMap(({ text, link }) => [text, link?.url ?? '']);
  return [title, causeName, ...why, ...steps, ...notes, retry, ...links.map(({ url }) => url)].join('\n').toLowerCase();
}

/** The names of those facts of a verdict that its explanation does not tell. */
export function unsaidFacts(verdict: Verdict): readonly string[] {
  if (!('facts' in verdict)) return [];
  const { facts, retry } = verdict;
  const language = { ...english, timeZone: 'UTC' };
  const explanation = explain(verdict, language);
  // A quotation of the response is for what nobody foresaw: our own words must tell what was read.
  const why = explanation.why.filter((text) => !QUOTED.some((words) => text.startsWith(words)));
  const said = wordsOf({ ...explanation, why });
  const missing = (forms: readonly string[] | undefined): boolean =>
    forms !== undefined && !forms.every((form) => said.includes(form.toLowerCase()));
  const wait = retry.afterMs ?? facts.wait?.ms;
  return [
    ...AMOUNTS.filter((name) => missing(facts[name] && [numberText(facts[name])])),
    ...MONEY.filter((name) => missing(facts[name] && [moneyText(facts[name])])),
    ...MOMENTS.filter((name) => missing(facts[name] && [momentText(facts[name], language)])),
    ...NAMES.filter((name) => missing(facts[name] && [facts[name].value])),
    ...LISTS.filter((name) => missing(facts[name]?.values)),
    ...(missing(facts.range && boundsOf(facts.range)) ? ['range'] : []),
    ...(missing(facts.field && [facts.field.path]) ? ['field'] : []),
    ...(missing(wait === undefined ? undefined : [duration(wait)]) ? ['wait'] : []),
  ];
}

function boundsOf({ min, max }: Range): readonly string[] {
  return [min, max].filter((bound) => bound !== null).map((value) => numberText({ value, unit: null }));
}
