import { providerNamed } from '../provider-named.ts';
import type { Text } from '../text.ts';
import type { Failure } from '../verdict.ts';
import { isAdviceCovered, isCorrectionCovered } from './advice-coverage.ts';
import { commonTexts } from './common-texts.ts';
import type { Fix } from './explanation.ts';
import { filled } from './fill.ts';
import { translated, type Language } from './language.ts';
import { valuesOf } from './values.ts';

/** More addresses than these are not advice, but a list. */
const MAX_PAGES = 2;

/**
 * What the answer itself says to do, where no fix says it yet: behind those of rule and cause. `fixes` are these in English, so
 * that the same is left out in every language.
 */
export function toldFixes(failure: Failure, fixes: readonly Fix[], language: Language): readonly Fix[] {
  const said = fixes.map(({ text, link }) => `${text} ${link?.url ?? ''}`).join('\n');
  const named = [said, failure.host, failure.provider.name, failure.innerProvider?.name ?? ''].join('\n');
  const {
    correction,
    remedy,
    contact,
    page,
    pages = { values: page === undefined ? [] : [page.value] },
  } = failure.facts;
  const untold = pages.values.slice(0, MAX_PAGES).filter((address) => !said.includes(address));
  const values = valuesOf(failure, language);
  const told = (text: Text, isSaid: boolean): readonly Fix[] => {
    const words = isSaid ? null : filled(text, values, language);
    return words === null ? [] : [{ text: words }];
  };
  const advised = told(
    [commonTexts.toldRemedy, commonTexts.toldChineseRemedy],
    remedy === undefined ||
      said.includes(remedy.value) ||
      isAdviceCovered(remedy.value, named, pages.values.slice(0, MAX_PAGES)),
  );
  // An address within the advice is told there.
  const within = (address: string): boolean => advised.some(({ text }) => text.includes(address));
  const [link = null] = untold.filter(within).flatMap((address) => ownPage(address, failure, language) ?? []);
  return [
    ...told(commonTexts.toldCorrection, correction === undefined || isCorrectionCovered(correction.code, said)),
    ...advised.map((fix) => (link === null ? fix : { ...fix, link })),
    ...untold.filter((address) => !within(address)).flatMap((address) => pageFix(address, failure, language)),
    ...told(commonTexts.toldContact, contact === undefined || said.includes(contact.value)),
  ];
}

function pageFix(url: string, failure: Failure, language: Language): readonly Fix[] {
  const words = filled(pageText(url), (name) => (name === 'page' ? url : null), language);
  const link = ownPage(url, failure, language);
  return words === null ? [] : [link === null ? { text: words } : { text: words, link }];
}

/** What a page is for, by its address. */
function pageText(url: string): string {
  const [, path = ''] = /^https?:\/\/[^/]{1,100}(\/[^?]{0,200})/u.exec(url) ?? [];
  if (/api-?keys?\b|\/keys?\b|tokens?\b|credentials/iu.test(path)) return commonTexts.toldKeyPage;
  if (/billing|credits?\b|pay(?:ment)?|top-?up|pricing|upgrade|plans?\b|recharge|wallet/iu.test(path))
    return commonTexts.toldMoneyPage;
  if (/limits?\b|quotas?\b|usage/iu.test(path) && !/docs?\//iu.test(path)) return commonTexts.toldLimitPage;
  return /support|contact|feedback|ticket|discord|^\/?(?:help|issues)\b/iu.test(path)
    ? commonTexts.toldHelpPage
    : commonTexts.toldPage;
}

/** Anybody may write an address into an answer: only one of the provider’s own is a link. */
function ownPage(url: string, { provider: { id } }: Failure, language: Language): NonNullable<Fix['link']> | null {
  const provider = providerNamed(id);
  if (provider === null || !url.startsWith('https://') || !URL.canParse(url)) return null;
  const own = [...Object.values(provider.links), ...provider.hosts.map((host) => `https://${host.replace('*', 'x')}`)];
  const site = siteOf(url);
  const isOwn = own.some((link) => URL.canParse(link) && siteOf(link) === site);
  return isOwn ? { text: translated(commonTexts.linkDocs, language), url } : null;
}

/** The last two labels of a host; of "example.com.cn" three. */
function siteOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  const last = labels.slice(-2);
  return /^(?:com|net|org|co|gov|edu)$/u.test(last[0] ?? '') ? labels.slice(-3).join('.') : last.join('.');
}
