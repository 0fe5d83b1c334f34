import type { FixText, LinkName } from '../text.ts';
import type { Links } from '../model.ts';
import { commonTexts } from './common-texts.ts';
import type { Link } from './explanation.ts';
import { translated, type Language } from './language.ts';

const SHOWN: readonly LinkName[] = ['errors', 'docs', 'limits', 'status'];

const TEXTS: Readonly<Record<LinkName, string>> = {
  docs: commonTexts.linkDocs,
  errors: commonTexts.linkErrors,
  limits: commonTexts.linkLimits,
  billing: commonTexts.linkBilling,
  keys: commonTexts.linkKeys,
  models: commonTexts.linkModels,
  status: commonTexts.linkStatus,
};

/** Those of a provider's pages that stand below an explanation. */
export function linksOf(pages: Links, language: Language): readonly Link[] {
  return SHOWN.flatMap((name) => linkOf(name, pages, language) ?? []);
}

/** Where a fix leads; `null` where there is no such page. */
export function linkOf(link: FixText['link'], pages: Links, language: Language): Link | null {
  if (link === undefined) return null;
  if (!isName(link)) return { text: translated(commonTexts.linkDocs, language), url: link };
  const url = pages[link];
  return url === undefined ? null : { text: translated(TEXTS[link], language), url };
}

function isName(link: NonNullable<FixText['link']>): link is LinkName {
  return !link.startsWith('https://');
}
