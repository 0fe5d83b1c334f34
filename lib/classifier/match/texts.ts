import type { FixText } from '../model.ts';
import { phrases } from '../phrases.ts';

/** Values for placeholders, e.g. {limit: "3"}. */
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{(?<name>[a-z]+)\}/u;
/** Texts of the data files, split at their placeholders: words and names in turn. */
const split = new Map<string, readonly string[]>();
const MAX_SPLIT = 5000;

/** Puts values into the placeholders of a text; `null` if one is missing. */
export function fillText(text: string, values: Values): string | null {
  if (!text.includes('{')) return text;
  const parts = partsOf(text);
  let filled = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const value = values[parts[at] ?? ''];
    if (value === undefined || value === '') return null;
    filled += value + (parts[at + 1] ?? '');
  }
  return filled;
}

/** A text split at its placeholders: words and names in turn, words first. */
export function partsOf(text: string): readonly string[] {
  let parts = split.get(text);
  if (parts === undefined) {
    parts = text.split(PLACEHOLDER);
    if (split.size < MAX_SPLIT) split.set(text, parts);
  }
  return parts;
}

const LINK_TEXTS: Readonly<Record<string, string>> = {
  docs: phrases.linkDocs,
  errors: phrases.linkErrors,
  limits: phrases.linkLimits,
  billing: phrases.linkBilling,
  keys: phrases.linkKeys,
  models: phrases.linkModels,
  status: phrases.linkStatus,
};

/** How a link of a provider is called, in English. */
export function linkText(link: FixText['link']): string {
  return (link !== undefined && LINK_TEXTS[link]) || phrases.linkDocs;
}
