import { causeOf } from '../causes/index.ts';
import type { FixText, Text } from '../text.ts';
import type { Provider } from '../model.ts';
import { providers } from '../providers/index.ts';
import { ruleNamed } from '../rule-lists.ts';
import type { Failure } from '../verdict.ts';
import type { Fix } from './explanation.ts';
import { filled, type Values } from './fill.ts';
import { fixesOf, valuesOfFinding } from './findings.ts';
import type { Language } from './language.ts';
import { linkOf } from './links.ts';
import { pagesOf } from './platform.ts';
import { toldFixes } from './told-fixes.ts';

/** Title, reasons and fixes of a failure. */
export interface Composed {
  readonly title: string;
  readonly why: readonly string[];
  readonly fixes: readonly Fix[];
}

/** The texts of the rule that decided, then those of the provider, then those of the cause. */
export function compose(failure: Failure, values: Values, language: Language): Composed {
  const { cause: causeId, findings } = failure;
  const { cause } = causeOf(causeId);
  const provider = providerOf(failure);
  const pages = pagesOf(provider, failure.host);
  const rule = ruleNamed(failure.rule);
  const worded = (texts: readonly Text[]): readonly string[] =>
    texts.map((text) => filled(text, values, language)).filter((text) => text !== null);
  const fixed = (texts: readonly FixText[], own: Values = values): readonly Fix[] =>
    texts.flatMap(({ text, link }): readonly Fix[] => {
      const words = filled(text, own, language);
      const page = linkOf(link, pages, language);
      return words === null ? [] : [page === null ? { text: words } : { text: words, link: page }];
    });
  const found = findings.map((finding) => fixed(fixesOf(finding), valuesOfFinding(finding, failure, language)));
  // Where the key in the request decided, what it says takes the place of a rule's texts.
  const [decided = [], others] = rule === null ? [found[0], found.slice(1)] : [[], found];
  const own = joined(
    {
      why: worded(rule?.why ?? []),
      fixes: [
        ...decided,
        ...fixed([...hiddenFixes(failure), ...(rule?.fixes ?? []), ...(provider?.fixes?.[causeId] ?? [])]),
      ],
    },
    { why: worded(cause.why), fixes: fixed(cause.fixes) },
  );
  const { why, fixes } = joined({ why: [], fixes: others.flat() }, own);
  return {
    title: titleWith(failure, values, language),
    why,
    fixes: [...fixes, ...toldFixes(failure, fixes, values, language)],
  };
}

/** Behind a response that the page could not read stands the error that must be fixed: its first fix, or that of its cause. */
function hiddenFixes({ findings, provider: { id } }: Failure): readonly FixText[] {
  const hidden = findings.find((finding) => finding.id === 'hidden-response');
  const rule = ruleNamed(hidden?.values['title'] ?? '');
  if (rule === null) return [];
  const provider = providers.find((known) => known.id === id);
  const own = rule.fixes ?? provider?.fixes?.[rule.cause] ?? [];
  return [...own, ...causeOf(rule.cause).cause.fixes].slice(0, 1);
}

/** What happened, in a short sentence. */
export function titleWith(failure: Failure, values: Values, language: Language): string {
  const general = causeOf(failure.cause).cause.title;
  const own = ruleNamed(failure.rule)?.title ?? general;
  return filled(own, values, language) ?? filled(general, values, language) ?? '';
}

/** The provider that was called; `null` where it is known by its protocol alone. */
export function providerOf({ provider: { id } }: { readonly provider: { readonly id: string } }): Provider | null {
  return providers.find((provider) => provider.id === id) ?? null;
}

type Texts = Pick<Composed, 'why' | 'fixes'>;

/** Exact words make the more general ones' first superfluous: they would say the same again. */
function joined(own: Texts, general: Texts): Texts {
  const fixes = [...own.fixes, ...general.fixes.slice(own.fixes.length > 0 ? 1 : 0)];
  return {
    why: [...new Set([...own.why, ...general.why.slice(own.why.length > 0 ? 1 : 0)])],
    fixes: fixes.filter((fix, at) => fixes.findIndex(({ text }) => text === fix.text) === at),
  };
}
