import { categories, causeOf, type CauseId } from '../causes/index.ts';
import type { Category } from '../causes/category.ts';
import type { FixText, Text } from '../text.ts';
import type { Provider } from '../model.ts';
import { providers } from '../providers/index.ts';
import { ruleLists } from '../rule-lists.ts';
import { commonTexts } from './common-texts.ts';
import { findingTexts } from './finding-texts.ts';
import { translatedNames } from './provider-names.ts';
import { holderTexts, listTexts, modalityTexts, unitTexts, windowTexts } from './unit-texts.ts';

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
  for (const found of [
    ...textsInCommon(),
    ...textsOfCategories(),
    ...textsOfRules(),
    ...providers.flatMap(ofProvider),
  ]) {
    const known = seen.get(found.text) ?? found;
    seen.set(found.text, { ...known, isFix: known.isFix || found.isFix });
  }
  return [...seen.values()];
}

interface Texts {
  readonly title?: Text;
  readonly retryText?: Text;
  readonly why?: readonly Text[];
  readonly fixes?: readonly FixText[];
  readonly furtherFixes?: readonly FixText[];
}

function textsAt(
  place: string,
  { title, retryText, why = [], fixes = [], furtherFixes = [] }: Texts,
): readonly ClassifierText[] {
  return [...formsAt(place, [title ?? [], ...why, retryText ?? []]), ...fixesAt(place, [...fixes, ...furtherFixes])];
}

function formsAt(place: string, texts: readonly Text[]): readonly ClassifierText[] {
  return texts.flat().map((text) => ({ text, place, isFix: false }));
}

function fixesAt(place: string, fixes: readonly FixText[]): readonly ClassifierText[] {
  return fixes.flatMap(({ text }) => text).map((text) => ({ text, place, isFix: true }));
}

function textsInCommon(): readonly ClassifierText[] {
  return [
    ...Object.entries(commonTexts).flatMap(([name, text]) => formsAt(`common-texts/${name}`, [text])),
    ...formsAt(
      'unit-texts',
      [unitTexts, windowTexts, modalityTexts, holderTexts, listTexts].flatMap((texts) => Object.values(texts)).flat(),
    ),
    ...formsAt('provider-names', translatedNames),
    ...Object.entries(findingTexts).flatMap(([id, { note, fixes = [] }]) =>
      textsAt(`finding-texts/${id}`, { why: [note], fixes }),
    ),
  ];
}

function textsOfCategories(): readonly ClassifierText[] {
  return Object.values<Category>(categories).flatMap(({ id, name, causes }) => [
    ...formsAt(id, [name]),
    ...Object.entries(causes).flatMap(([key, cause]) => {
      const place = `${id}/${key}`;
      const { name, ofProgram } = causeOf(place as CauseId);
      return [
        ...formsAt(place, [name]),
        ...textsAt(place, cause),
        ...(ofProgram === null ? [] : [...formsAt(place, [ofProgram.name]), ...textsAt(place, ofProgram)]),
      ];
    }),
  ]);
}

function textsOfRules(): readonly ClassifierText[] {
  return ruleLists.flatMap(({ id, rules }) => rules.flatMap((rule) => textsAt(`${id}/${rule.id}`, rule)));
}

function ofProvider({
  id,
  fixes = {},
  furtherFixes = {},
  keys = [],
  platforms = [],
}: Provider): readonly ClassifierText[] {
  return [
    ...[fixes, furtherFixes, ...platforms.map((platform) => platform.furtherFixes ?? {})]
      .flatMap(Object.entries<readonly FixText[]>)
      .flatMap(([cause, steps]) => fixesAt(`${id}/${cause}`, steps)),
    ...keys.flatMap(({ name, misuse }) => [
      ...formsAt(`${id}/keys`, [name]),
      ...fixesAt(`${id}/keys`, misuse === undefined ? [] : [misuse]),
    ]),
  ];
}
