import type { Category, ColourGroup } from '../causes/category.ts';
import { categories, causeOf, type CategoryId, type CauseId } from '../causes/index.ts';
import { causeName } from '../explain/explain.ts';
import { translated, type Language } from '../explain/language.ts';
import { retrySentence } from '../explain/retry.ts';
import { providerNamed } from '../provider-named.ts';
import type { Text } from '../text.ts';
import { causeExamples } from './examples.ts';
import { inGeneral } from './general-words.ts';

/** A cause as a reference has it: what is true of it whatever call it is about, in words. */
export interface CauseReference {
  /** Stable: documents and links go by it. */
  readonly id: CauseId;
  /** How the panel calls it, e.g. "rate limit · concurrency". */
  readonly name: string;
  readonly title: string;
  /** Most likely first; never empty. */
  readonly why: readonly string[];
  /** Most useful first; never empty. */
  readonly fixes: readonly string[];
  /** Whether to send the same request again, in one sentence. */
  readonly retry: string;
  /** What a provider, the browser or the request says, as it is. */
  readonly example: Example;
  /** Causes for which it is easily taken; never empty. */
  readonly related: readonly RelatedCause[];
}

export interface Example {
  readonly said: string;
  /** Who says so, with status and code, as far as there are: "Anthropic · 401"; '' for none. */
  readonly from: string;
}

export interface RelatedCause {
  readonly id: CauseId;
  readonly title: string;
}

export interface CategoryReference {
  readonly id: CategoryId;
  /** In the middle of a sentence, e.g. "rate limit". */
  readonly name: string;
  readonly group: ColourGroup;
  readonly causes: readonly CauseReference[];
}

/** All causes by category, in the order of the data. */
export function causesReference(language: Language): readonly CategoryReference[] {
  return Object.values<Category>(categories).map(({ id, name, group, causes }) => ({
    id: id as CategoryId,
    name: translated(name, language),
    group,
    causes: Object.keys(causes).map((key) => referenceOf(`${id}/${key}` as CauseId, language)),
  }));
}

function referenceOf(id: CauseId, language: Language): CauseReference {
  const { cause, category } = causeOf(id);
  const worded = (texts: readonly Text[]) =>
    texts.map((text) => inGeneral(text, language)).filter((words) => words !== null);
  return {
    id,
    name: causeName(id, language),
    title: titleInGeneral(id, language),
    why: worded(cause.why),
    // Without names, two may say the same.
    fixes: [...new Set(worded(cause.fixes.map(({ text }) => text)))],
    retry: worded([retrySentence(id, cause.retry ?? category.retry)])[0] ?? '',
    example: exampleOf(id),
    related: causeExamples[id].related.map((other) => ({ id: other, title: titleInGeneral(other, language) })),
  };
}

function titleInGeneral(id: CauseId, language: Language): string {
  return inGeneral(causeOf(id).cause.title, language) ?? '';
}

function exampleOf(id: CauseId): Example {
  const { said, status, code, provider } = causeExamples[id];
  const name = provider === undefined ? undefined : providerNamed(provider)?.name;
  return { said, from: [name, status, code].filter((part) => part !== undefined).join(' · ') };
}
