import { providers } from '../providers/index.ts';
import type { Failure } from '../verdict.ts';
import { commonTexts } from './common-texts.ts';
import type { Fix } from './explanation.ts';
import { filled, type Values } from './fill.ts';
import { translated, type Language } from './language.ts';

/** What the answer itself says to do, where no fix says it yet: behind those of rule and cause. */
export function toldFixes(failure: Failure, fixes: readonly Fix[], values: Values, language: Language): readonly Fix[] {
  const said = fixes.map(({ text, link }) => `${text} ${link?.url ?? ''}`).join('\n');
  const { correction, remedy, contact, page } = failure.facts;
  const told = (text: string, value: string | undefined, written = value): readonly Fix[] => {
    const words = value === undefined || said.includes(written ?? value) ? null : filled(text, values, language);
    return words === null ? [] : [{ text: words }];
  };
  return [
    ...told(commonTexts.toldCorrection, correction?.code),
    // In quotation marks: the words alone may stand in a fix of one language and not of another.
    ...told(commonTexts.toldRemedy, remedy?.value, `“${remedy?.value ?? ''}”`),
    ...told(commonTexts.toldPage, page?.value).map((fix) => withPage(fix, failure, language)),
    ...told(commonTexts.toldContact, contact?.value),
  ];
}

/** Anybody may write an address into an answer: only one of the provider’s own is a link. */
function withPage(fix: Fix, { facts: { page }, provider: { id } }: Failure, language: Language): Fix {
  const url = page?.value ?? '';
  const provider = providers.find((known) => known.id === id);
  if (provider === undefined || !url.startsWith('https://') || !URL.canParse(url)) return fix;
  const own = [...Object.values(provider.links), ...provider.hosts.map((host) => `https://${host.replace('*', 'x')}`)];
  const site = siteOf(url);
  if (!own.some((link) => URL.canParse(link) && siteOf(link) === site)) return fix;
  return { ...fix, link: { text: translated(commonTexts.linkDocs, language), url } };
}

/** The last two labels of a host; of "example.com.cn" three. */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const last = labels.slice(-2);
  return /^(?:com|net|org|co|gov|edu)$/u.test(last[0] ?? '') ? labels.slice(-3).join('.') : last.join('.');
}
