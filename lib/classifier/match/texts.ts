import type { FixText, Provider } from '../model.ts';
import type { Fix } from '../verdict.ts';

/** Values for placeholders, e.g. {limit: "3"}. */
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{(?<name>[a-z]+)\}/gu;

/** Puts values into the placeholders of a text; `null` if one is missing. */
export function fillText(text: string, values: Values): string | null {
  if (!text.includes('{')) return text;
  let complete = true;
  const filled = text.replaceAll(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') complete = false;
    return value ?? '';
  });
  return complete ? filled : null;
}

/** The texts whose placeholders can all be filled, without repeats. */
export function fillTexts(texts: readonly string[], values: Values): readonly string[] {
  return [...new Set(texts.map((text) => fillText(text, values)).filter((text) => text !== null))];
}

/** The fixes whose placeholders can all be filled, without repeats, each with its link where the provider has it. */
export function fillFixes(fixes: readonly FixText[], values: Values, provider: Provider | null): readonly Fix[] {
  const filled = new Map<string, Fix>();
  for (const fix of fixes) {
    const text = fillText(fix.text, values);
    if (text === null || filled.has(text)) continue;
    const url = linkUrl(fix.link, provider);
    filled.set(text, url === null ? { text } : { text, link: { text: linkText(fix.link), url } });
  }
  return [...filled.values()];
}

const LINK_TEXTS: Readonly<Record<string, string>> = {
  docs: 'Documentation',
  errors: 'Error codes',
  limits: 'Limits',
  billing: 'Billing',
  keys: 'API keys',
  models: 'Models',
  status: 'Status page',
};

/** How a link of a provider is called. */
export function linkText(link: FixText['link']): string {
  return (link !== undefined && LINK_TEXTS[link]) || 'Documentation';
}

function linkUrl(link: FixText['link'], provider: Provider | null): string | null {
  if (link === undefined) return null;
  return link.startsWith('https://') ? link : (provider?.links[link as keyof Provider['links']] ?? null);
}
