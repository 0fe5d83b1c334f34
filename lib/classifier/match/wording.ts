import { causeOf, type CauseId } from '../causes/index.ts';
import type { FixText, Provider, Rule } from '../model.ts';
import type { Fix, Party } from '../verdict.ts';
import { fillText, linkText, type Values } from './texts.ts';

/** Why and fixes of a verdict, before the values of one exchange are filled in. */
export interface Wording {
  readonly why: readonly string[];
  readonly fixes: readonly Fix[];
  /** True where there is nothing left to fill in. */
  readonly complete: boolean;
}

const kept = new WeakMap<Rule, Map<string, Wording>>();

/** The texts for a rule's cause at a provider: the rule's own, then the provider's, then the cause's. */
export function wordingOf(rule: Rule, provider: Provider | null, party: Party): Wording {
  const perProvider = kept.get(rule) ?? new Map<string, Wording>();
  let wording = perProvider.get(party.id);
  if (wording === undefined) {
    wording = composeWording(rule.why ?? [], rule.fixes ?? [], rule.cause, provider, party);
    perProvider.set(party.id, wording);
    kept.set(rule, perProvider);
  }
  return wording;
}

/** The texts for a cause with some of one's own before them. The provider's name is filled in. */
export function composeWording(
  why: readonly string[],
  fixes: readonly FixText[],
  causeId: CauseId,
  provider: Provider | null,
  party: Party,
): Wording {
  const { cause } = causeOf(causeId);
  const named = (text: string): string => text.replaceAll('{provider}', party.name);
  const all = [...fixes, ...(provider?.fixes?.[causeId] ?? []), ...cause.fixes].map((fix): Fix => {
    const url = linkUrl(fix.link, provider);
    const text = named(fix.text);
    return url === null ? { text } : { text, link: { text: linkText(fix.link), url } };
  });
  const reasons = [...new Set([...why, ...cause.why].map(named))];
  const complete = ![...reasons, ...all.map(({ text }) => text)].some((text) => text.includes('{'));
  return { why: reasons, fixes: all.filter(isFirst), complete };
}

/** Fills in the values of one exchange; a text whose placeholder has no value is left out. */
export function fillWording({ why, fixes, complete }: Wording, values: Values): Omit<Wording, 'complete'> {
  if (complete) return { why, fixes };
  const filled = fixes.flatMap((fix): readonly Fix[] => {
    const text = fillText(fix.text, values);
    return text === null ? [] : [{ ...fix, text }];
  });
  const reasons = why.map((text) => fillText(text, values)).filter((text) => text !== null);
  return { why: [...new Set(reasons)], fixes: filled.filter(isFirst) };
}

function isFirst(fix: Fix, at: number, fixes: readonly Fix[]): boolean {
  return fixes.findIndex(({ text }) => text === fix.text) === at;
}

function linkUrl(link: FixText['link'], provider: Provider | null): string | null {
  if (link === undefined) return null;
  return link.startsWith('https://') ? link : (provider?.links[link as keyof Provider['links']] ?? null);
}
