import type { FixText } from '../model.ts';

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
