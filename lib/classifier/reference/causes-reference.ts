import type { Category, ColourGroup } from '../causes/category.ts';
import { categories, causeOf, type CategoryId, type CauseId } from '../causes/index.ts';
import { causeName } from '../explain/explain.ts';
import { translated, type Language } from '../explain/language.ts';
import { retrySentence } from '../explain/retry.ts';
import type { Text } from '../text.ts';
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
    title: worded([cause.title])[0] ?? '',
    why: worded(cause.why),
    fixes: worded(cause.fixes.map(({ text }) => text)),
    retry: worded([retrySentence(id, cause.retry ?? category.retry)])[0] ?? '',
  };
}
