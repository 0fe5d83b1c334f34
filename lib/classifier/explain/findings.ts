import type { FixText } from '../text.ts';
import { providers } from '../providers/index.ts';
import { causeOf } from '../causes/index.ts';
import { ruleNamed } from '../rule-lists.ts';
import type { Failure, Ok, RequestFinding } from '../verdict.ts';
import { filled, type Values } from './fill.ts';
import { findingTexts } from './finding-texts.ts';
import { translated, type Language } from './language.ts';
import { withOwn } from './values.ts';

/** What a finding says; `null` for one that only brings a fix. */
export function noteOf(finding: RequestFinding, verdict: Ok | Failure, language: Language): string | null {
  return filled(findingTexts[finding.id].note, valuesOfFinding(finding, verdict, language), language);
}

/** What to do about a finding, before the rest. */
export function fixesOf({ id, values }: RequestFinding): readonly FixText[] {
  const own = findingTexts[id].fixes ?? [];
  const misuse = id === 'key-of-host' || id === 'key-of-endpoint' ? keyNamed(values)?.misuse : undefined;
  return misuse === undefined ? own : [misuse, ...own];
}

/** The values of a finding; where one is a text itself, in the language. */
export function valuesOfFinding(finding: RequestFinding, verdict: Ok | Failure, language: Language): Values {
  const values = withOwn(finding.values, verdict, language);
  return (name) => {
    const value = values(name);
    if (value === null) return null;
    if (name === 'kind') return translated(value, language);
    return name === 'title' && finding.id === 'hidden-response' ? titleInside(value, language) : value;
  };
}

function keyNamed({ kind, provider }: RequestFinding['values']) {
  return providers.find(({ name }) => name === provider)?.keys?.find(({ name }) => name === kind);
}

/** The title of a rule in the middle of a sentence; Chinese ones begin with a capital only where it is a name. */
function titleInside(rule: string, language: Language): string {
  const named = ruleNamed(rule);
  const title =
    named === null ? '' : (filled(named.title ?? causeOf(named.cause).cause.title, () => null, language) ?? '');
  return language.translations === null ? `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}` : title;
}
