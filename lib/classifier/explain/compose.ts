import { causeOf, wordsOfCause } from '../causes/index.ts';
import type { FixText, Text } from '../text.ts';
import type { Provider, Rule } from '../model.ts';
import { providerNamed } from '../provider-named.ts';
import { ruleNamed } from '../rule-lists.ts';
import type { Failure } from '../verdict.ts';
import { commonTexts } from './common-texts.ts';
import type { Fix } from './explanation.ts';
import { filled, type Values } from './fill.ts';
import { fixesOf, valuesOfFinding } from './findings.ts';
import { english, type Language } from './language.ts';
import { linkOf } from './links.ts';
import { isChinese, untoldQuote } from './message-quote.ts';
import { pagesOf, platformOf } from './platform.ts';
import { retryText } from './retry.ts';
import { toldFixes } from './told-fixes.ts';
import { valuesOf } from './values.ts';

/** Title, reasons and fixes of a failure. */
export interface Composed {
  readonly title: string;
  readonly why: readonly string[];
  readonly fixes: readonly Fix[];
}

/** The title of a failure and its first fix, as they stand in all that is composed; without a fix, the title alone. */
export function composeFirst(
  failure: Failure,
  values: Values,
  language: Language,
): { readonly title: string; readonly fix: string | null } {
  // With no fix of ours nothing can be said already: the first of what the answer says to do is the same in every language.
  const [fix = toldFixes(failure, [], language)[0]] = ownFixes(failure, values, language);
  return { title: titleWith(failure, values, language), fix: fix?.text ?? null };
}

/** The texts of the rule that decided, then those of the provider, then those of the cause. */
export function compose(failure: Failure, values: Values, language: Language): Composed {
  const own = composeOwn(failure, values, language);
  // What is left untold is the same for every language.
  const ownInEnglish = language.id === english.id ? own : composeOwn(failure, valuesOf(failure, english), english);
  const told = (composed: Composed, inLanguage: Language): Composed => ({
    ...composed,
    fixes: [...composed.fixes, ...toldFixes(failure, ownInEnglish.fixes, inLanguage)],
  });
  const composed = told(own, language);
  const inEnglish = language.id === english.id ? composed : told(ownInEnglish, english);
  const why = [...composed.why, ...quoted(failure, inEnglish, language)];
  return { ...composed, why: withoutAdvice(why, composed.fixes, failure.facts.remedy?.value) };
}

/** What a fix quotes needs no second quotation as the reason. */
function withoutAdvice(why: readonly string[], fixes: readonly Fix[], advice?: string): readonly string[] {
  if (advice === undefined || !fixes.some(({ text }) => text.includes(`“${advice}”`))) return why;
  const left = why
    .map((text) => (text.includes(advice) ? text.replace(advice, '').replace(/[\s,，;；:：.。]{1,4}”/u, '”') : text))
    .filter((text) => !text.includes('“”'));
  return left.length === 0 ? why : left;
}

function composeOwn(failure: Failure, values: Values, language: Language): Composed {
  return {
    title: titleWith(failure, values, language),
    why: ownWhy(failure, values, language),
    fixes: ownFixes(failure, values, language),
  };
}

function ownWhy(failure: Failure, values: Values, language: Language): readonly string[] {
  const worded = (texts: readonly Text[]): readonly string[] =>
    texts.map((text) => filled(text, values, language)).filter((text) => text !== null);
  const own = worded(ruleNamed(failure.rule)?.why ?? []);
  const general = worded(wordsOfCause(failure.cause, failure.madeBy).why);
  return [...new Set([...own, ...unsaid(general, own)])];
}

function ownFixes(failure: Failure, values: Values, language: Language): readonly Fix[] {
  const { cause: causeId, findings } = failure;
  const cause = wordsOfCause(causeId, failure.madeBy);
  const provider = providerOf(failure);
  const pages = pagesOf(provider, failure.host);
  const rule = ruleNamed(failure.rule);
  const alone = isOwnError(failure, provider, rule);
  const fixed = (texts: readonly FixText[], own: Values = values): readonly Fix[] =>
    texts.flatMap(({ text, link }): readonly Fix[] => {
      const words = filled(text, own, language);
      const page = linkOf(link, pages, language);
      return words === null ? [] : [page === null ? { text: words } : { text: words, link: page }];
    });
  const found = findings.map((finding) => fixed(fixesOf(finding), valuesOfFinding(finding, failure, language)));
  // Where the key in the request decided, what it says takes the place of a rule's texts.
  const [decided = [], others] = rule === null ? [found[0], found.slice(1)] : [[], found];
  const own = [
    ...decided,
    ...fixed([
      ...hiddenFixes(failure),
      ...(rule?.fixes ?? []),
      ...(alone || isKeyTold(failure, provider, rule) ? [] : (provider?.fixes?.[causeId] ?? [])),
    ]),
  ];
  const general = alone ? [] : fixed(isLogTold(rule) ? withoutLog(cause.fixes) : cause.fixes);
  const wait = values('wait');
  const platform = platformOf(provider, failure.host);
  const further = fixed(
    [rule?.furtherFixes, platform?.furtherFixes?.[causeId], provider?.furtherFixes?.[causeId]].flatMap(
      (texts) => texts ?? [],
    ),
  );
  const untold = unsaid(general, own).filter((fix) => !isWaitTold(fix, own, wait));
  const [first, ...behind] = [...own, ...untold];
  const all = different(first === undefined ? further : [first, ...further, ...behind]);
  const beside = others.flat();
  return different([...beside, ...unsaid(all, beside)]);
}

function isLogTold(rule: Rule | null): boolean {
  return rule?.fixes?.some(({ about }) => about === 'log') === true;
}

function withoutLog(fixes: readonly FixText[]): readonly FixText[] {
  return fixes.filter(({ about }, at) => at === 0 || about !== 'log');
}

/** The response's own words, where they name something that nothing else tells. */
function quoted(failure: Failure, { title, why, fixes }: Composed, language: Language): readonly string[] {
  const { message, model, facts } = failure;
  const retry = retryText(failure, valuesOf(failure, english), english);
  const said = [title, ...why, retry, ...fixes.map(({ text, link }) => `${text} ${link?.url ?? ''}`)].join('\n');
  const quote =
    failure.status === 0 ? null : untoldQuote({ message, model: model ?? facts.model?.value ?? null }, said, language);
  if (quote === null || said.includes(quote)) return [];
  const text =
    language.id === english.id && isChinese(quote) ? commonTexts.toldChineseMessage : commonTexts.toldMessage;
  const words = filled(text, () => quote, language);
  return words === null ? [] : [words];
}

/** Whether an app that people run themselves says what is wrong with it: fixes for the API that it calls are beside the point. */
function isOwnError({ rule: name }: Failure, provider: Provider | null, rule: Rule | null): boolean {
  return provider?.relays === true && name.startsWith(`${provider.id}/`) && rule?.fixes !== undefined;
}

/** Whether the key itself decided and tells what it is for: what the provider says of all its keys is the same, or of another. */
function isKeyTold({ findings: [first] }: Failure, provider: Provider | null, rule: Rule | null): boolean {
  if (rule !== null || first === undefined) return false;
  const told = fixesOf(first);
  return provider?.keys?.some(({ misuse }) => misuse !== undefined && told.includes(misuse)) ?? false;
}

/** Whether other fixes name the wait that this one names. */
function isWaitTold(fix: Fix, others: readonly Fix[], wait: string | null): boolean {
  const names = ({ text }: Fix) => {
    const at = wait === null ? -1 : text.indexOf(wait);
    return at >= 0 && !/[\d.,]/u.test(text.charAt(at - 1));
  };
  return names(fix) && others.some(names);
}

/** Behind a response that the page could not read stands the error that must be fixed: its first fix, or that of its cause. */
function hiddenFixes({ findings, provider: { id } }: Failure): readonly FixText[] {
  const hidden = findings.find((finding) => finding.id === 'hidden-response');
  const rule = ruleNamed(hidden?.values['title'] ?? '');
  if (rule === null) return [];
  const provider = providerNamed(id);
  const own = rule.fixes ?? provider?.fixes?.[rule.cause] ?? [];
  return [...own, ...causeOf(rule.cause).cause.fixes].slice(0, 1);
}

/** What happened, in a short sentence. */
export function titleWith(failure: Failure, values: Values, language: Language): string {
  const general = wordsOfCause(failure.cause, failure.madeBy).title;
  const own = ruleNamed(failure.rule)?.title ?? general;
  return filled(own, values, language) ?? filled(general, values, language) ?? '';
}

/** The provider that was called; `null` where it is known by its protocol alone. */
export function providerOf({ provider: { id } }: { readonly provider: { readonly id: string } }): Provider | null {
  return providerNamed(id);
}

/** Exact words make the first of the more general ones superfluous: it would say the same again. */
function unsaid<Said>(general: readonly Said[], own: readonly unknown[]): readonly Said[] {
  return general.slice(own.length > 0 ? 1 : 0);
}

function different(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter((fix, at) => fixes.findIndex(({ text }) => text === fix.text) === at);
}
