/**
 * The door of `faultline/data`: what the classifier knows, as plain JSON. The same stands in files for other languages
 * (`faultline/data/providers.json`, `protocols.json`, `rules.json`, `categories.json`, each with its JSON Schema, and
 * `samples.jsonl`, failures with what must be said of them).
 */
import {
  categories as categoryData,
  protocols as protocolData,
  providers as providerData,
  ruleLists,
  type Category,
  type Protocol,
  type Provider,
  type Rule,
} from '../classifier/index.ts';

/** A regular expression of JavaScript. */
export interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

/** A value of the data files with its regular expressions as patterns. */
export type Plain<Value> = Value extends RegExp
  ? Pattern
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Plain<Value[Name]> }
      : Value;

/** A provider without its rules. */
export type ProviderData = Plain<Omit<Provider, 'rules'>>;

/** A protocol without its rules. */
export type ProtocolData = Plain<Omit<Protocol, 'rules' | 'fallbacks'>>;

/** A rule with its whole name, as verdicts tell it: "moonshot/concurrency". Those of one list are tried in this order. */
export type RuleData = Plain<Rule> & { readonly name: string; readonly list: string };

/** A category with its causes by their ids. */
export type CategoryData = Plain<Category>;

/** By id. */
export const providers: readonly ProviderData[] = providerData.map((provider: Provider) =>
  plain(without(provider, 'rules')),
);

/** The forms of APIs that several providers share. */
export const protocols: readonly ProtocolData[] = Object.values<Protocol>(protocolData).map((protocol) =>
  plain(without(protocol, 'rules', 'fallbacks')),
);

/** Those of protocols first, then those that hold for all, then those of providers; what all conditions mean is in the types. */
export const rules: readonly RuleData[] = ruleLists.flatMap(({ id, rules: list }) =>
  list.map((rule) => ({ name: `${id}/${rule.id}`, list: id, ...plain(rule) })),
);

/** In the order in which documents list them. */
export const categories: readonly CategoryData[] = Object.values<Category>(categoryData).map((category) =>
  plain(category),
);

function without<Value extends object, Name extends keyof Value & string>(
  value: Value,
  ...names: readonly Name[]
): Omit<Value, Name> {
  const kept = Object.entries(value).filter(([name]) => !names.some((left) => left === name));
  return Object.fromEntries(kept) as Omit<Value, Name>;
}

function plain<Value>(value: Value): Plain<Value> {
  return plainOf(value) as Plain<Value>;
}

function plainOf(value: unknown): unknown {
  if (value instanceof RegExp) return { pattern: value.source, flags: value.flags };
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainOf(inner)]));
}
