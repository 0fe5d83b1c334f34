import { categories, causeName, type CauseId } from '../causes/index.ts';
import type { Category, FixText, Protocol, Provider, Rule } from '../model.ts';
import { phrases } from '../phrases.ts';
import { answerRules } from '../protocols/answer.ts';
import { browserFallbacks, browserRules } from '../protocols/browser.ts';
import { generalRules } from '../protocols/general.ts';
import { protocols } from '../protocols/index.ts';
import { statusRules } from '../protocols/status.ts';
import { providers } from '../providers/index.ts';

/** An English text of the classifier's data that a user may read. */
export interface ClassifierText {
  readonly text: string;
  /** Where it stands first, e.g. "moonshot/quota". */
  readonly place: string;
  /** A fix begins with a verb. */
  readonly isFix: boolean;
}

/** Every text of the classifier that can reach a user, once each, always in the same order. */
export function classifierTexts(): readonly ClassifierText[] {
  const seen = new Map<string, ClassifierText>();
  for (const found of [...phraseTexts(), ...categoryTexts(), ...protocolTexts(), ...providers.flatMap(ofProvider)]) {
    const known = seen.get(found.text) ?? found;
    seen.set(found.text, { ...known, isFix: known.isFix || found.isFix });
  }
  return [...seen.values()];
}

type Wording = Pick<Rule, 'title' | 'why' | 'fixes'>;

function worded(place: string, { title, why = [], fixes = [] }: Wording): readonly ClassifierText[] {
  return [...(title === undefined ? [] : [title]), ...why].map(textAt(place)).concat(fixes.map(fixAt(place)));
}

const textAt =
  (place: string) =>
  (text: string): ClassifierText => ({ text, place, isFix: false });

const fixAt =
  (place: string) =>
  ({ text }: FixText): ClassifierText => ({ text, place, isFix: true });

function phraseTexts(): readonly ClassifierText[] {
  return Object.entries(phrases).map(([name, text]) => ({
    text,
    place: `phrases/${name}`,
    isFix: name.endsWith('Fix') || name === 'nearestModel',
  }));
}

function categoryTexts(): readonly ClassifierText[] {
  return Object.values<Category>(categories).flatMap(({ id, name, causes }) => [
    textAt(id)(name),
    ...Object.entries(causes).flatMap(([key, cause]) => [
      textAt(`${id}/${key}`)(causeName(`${id}/${key}` as CauseId)),
      ...worded(`${id}/${key}`, cause),
    ]),
  ]);
}

function protocolTexts(): readonly ClassifierText[] {
  return [
    ...Object.values<Protocol>(protocols).flatMap(({ id, rules, fallbacks }) => ofRules(id, [...rules, ...fallbacks])),
    ...ofRules('general', generalRules),
    ...ofRules('answer', answerRules),
    ...ofRules('browser', [...browserRules, ...browserFallbacks]),
    ...ofRules('status', statusRules),
  ];
}

function ofProvider({ id, rules, fixes = {}, keys = [] }: Provider): readonly ClassifierText[] {
  return [
    ...ofRules(id, rules),
    ...Object.entries(fixes).flatMap(([cause, steps]) => steps.map(fixAt(`${id}/${cause}`))),
    ...keys.flatMap(({ name, misuse }) => [
      textAt(`${id}/keys`)(name),
      ...(misuse === undefined ? [] : [fixAt(`${id}/keys`)(misuse)]),
    ]),
  ];
}

function ofRules(owner: string, rules: readonly Rule[]): readonly ClassifierText[] {
  return rules.flatMap((rule) => worded(`${owner}/${rule.id}`, rule));
}
