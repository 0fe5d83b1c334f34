import { appHosts } from './app-hosts/index.ts';
import type { Rule } from './model.ts';
import { answerRules } from './protocols/finish-rules.ts';
import { browserFallbacks, browserRules } from './protocols/browser.ts';
import { generalRules } from './protocols/general.ts';
import { codeRules } from './protocols/general/codes.ts';
import { programRules } from './protocols/program.ts';
import { protocols } from './protocols/index.ts';
import { statusRules } from './protocols/status.ts';
import { providers } from './providers/index.ts';

/** Rules that stand together; `id` is the first part of their names. */
export interface RuleList {
  readonly id: string;
  readonly rules: readonly Rule[];
}

/** All rules there are: those of protocols and those that hold for all, then those of providers. */
export const ruleLists: readonly RuleList[] = [
  ...Object.values(protocols).map(({ id, rules, fallbacks }) => ({ id, rules: [...rules, ...fallbacks] })),
  { id: 'general', rules: [...generalRules, ...codeRules] },
  { id: 'answer', rules: answerRules },
  { id: 'browser', rules: [...browserRules, ...browserFallbacks] },
  { id: 'program', rules: programRules },
  { id: 'status', rules: statusRules },
  ...appHosts.map(({ id, rules }) => ({ id, rules })),
  ...providers.map(({ id, rules }) => ({ id, rules })),
];

let byName: ReadonlyMap<string, Rule> | null = null;

/** The rule of a name such as "moonshot/concurrency"; `null` for a name that no rule has. */
export function ruleNamed(name: string): Rule | null {
  byName ??= new Map(ruleLists.flatMap(({ id, rules }) => rules.map((rule) => [`${id}/${rule.id}`, rule])));
  return byName.get(name) ?? null;
}
