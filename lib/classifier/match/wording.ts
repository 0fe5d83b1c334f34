import { causeOf, type CauseId } from '../causes/index.ts';
import type { FixText, Provider } from '../model.ts';
import type { Fix, Party } from '../verdict.ts';
import { translated, type Wordbook } from '../wordbook.ts';
import type { Candidate } from './candidate.ts';
import { fillText, linkText, type Values } from './texts.ts';

/** Why and fixes of a verdict, before the values of one exchange are filled in. */
export interface Wording {
  /** What the rule, or the provider for this cause, has to say; it takes the place of the cause's first words. */
  readonly own: Texts;
  readonly general: Texts;
  /** Of both; `null` where something is left to fill in. */
  readonly complete: Texts | null;
}

interface Texts {
  readonly why: readonly string[];
  readonly fixes: readonly Fix[];
}

/** In other languages than English; English is kept with the rule. */
const translations = new WeakMap<Wordbook, Map<string, Wording>>();

function keptIn(wordbook: Wordbook): Map<string, Wording> {
  let kept = translations.get(wordbook);
  if (kept === undefined) translations.set(wordbook, (kept = new Map()));
  return kept;
}

/** The texts for a rule's cause at a provider: the rule's own, then the provider's, then the cause's. */
export function wordingOf(
  { name, rule, wordings }: Candidate,
  provider: Provider | null,
  party: Party,
  wordbook: Wordbook | null,
): Wording {
  const kept = wordbook === null ? wordings : keptIn(wordbook);
  const key = wordbook === null ? party.id : `${name} ${party.id}`;
  let wording = kept.get(key);
  if (wording === undefined) {
    wording = composeWording(rule.why ?? [], rule.fixes ?? [], rule.cause, provider, party, wordbook);
    kept.set(key, wording);
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
  wordbook: Wordbook | null,
): Wording {
  const { cause } = causeOf(causeId);
  const worded = (text: string) => translated(text, wordbook).replaceAll('{provider}', party.name);
  const textsOf = (reasons: readonly string[], steps: readonly FixText[]): Texts => ({
    why: reasons.map(worded),
    fixes: linked(steps, provider, wordbook).map((fix) => ({ ...fix, text: worded(fix.text) })),
  });
  const own = textsOf(why, [...fixes, ...(provider?.fixes?.[causeId] ?? [])]);
  const general = textsOf(cause.why, cause.fixes);
  const open = [own, general].some((texts) =>
    [...texts.why, ...texts.fixes.map(({ text }) => text)].some((text) => text.includes('{')),
  );
  return { own, general, complete: open ? null : joined(own, general) };
}

/** Fills in the values of one exchange; a text whose placeholder has no value is left out. */
export function fillWording({ own, general, complete }: Wording, values: Values): Texts {
  return complete ?? joined(filled(own, values), filled(general, values));
}

/** Exact words make the cause's first, most general ones superfluous: they would say the same again. */
function joined(own: Texts, general: Texts): Texts {
  const fixes = [...own.fixes, ...general.fixes.slice(own.fixes.length > 0 ? 1 : 0)];
  return {
    why: [...new Set([...own.why, ...general.why.slice(own.why.length > 0 ? 1 : 0)])],
    fixes: fixes.filter((fix, at) => fixes.findIndex(({ text }) => text === fix.text) === at),
  };
}

function filled({ why, fixes }: Texts, values: Values): Texts {
  return {
    why: why.map((text) => fillText(text, values)).filter((text) => text !== null),
    fixes: fixes.flatMap((fix): readonly Fix[] => {
      const text = fillText(fix.text, values);
      return text === null ? [] : [{ ...fix, text }];
    }),
  };
}

/** The fixes with their links, where the provider has them; their own texts stay as they are. */
export function linked(
  fixes: readonly FixText[],
  provider: Provider | null,
  wordbook: Wordbook | null,
): readonly Fix[] {
  return fixes.map(({ text, link }): Fix => {
    const url = linkUrl(link, provider);
    return url === null ? { text } : { text, link: { text: translated(linkText(link), wordbook), url } };
  });
}

function linkUrl(link: FixText['link'], provider: Provider | null): string | null {
  if (link === undefined) return null;
  return link.startsWith('https://') ? link : (provider?.links[link as keyof Provider['links']] ?? null);
}
