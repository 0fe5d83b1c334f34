import { appHosts } from '../../lib/classifier/app-hosts/index.ts';
import type { Rule } from '../../lib/classifier/model.ts';
import { answerRules } from '../../lib/classifier/protocols/finish-rules.ts';
import { browserFallbacks, browserRules } from '../../lib/classifier/protocols/browser.ts';
import { generalRules } from '../../lib/classifier/protocols/general.ts';
import { codeRules } from '../../lib/classifier/protocols/general/codes.ts';
import { programRules } from '../../lib/classifier/protocols/program.ts';
import { protocols } from '../../lib/classifier/protocols/index.ts';
import { statusRules } from '../../lib/classifier/protocols/status.ts';
import { providers } from '../../lib/classifier/providers/index.ts';

/** A rule and how evidence calls it, e.g. "moonshot/concurrency". */
export interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
}

function named(list: string, rules: readonly Rule[]): readonly NamedRule[] {
  return rules.map((rule) => ({ name: `${list}/${rule.id}`, rule }));
}

/** Rules that a response can hit, in all lists. A provider and its protocol may share an id, and then their names too. */
export const responseRules: readonly NamedRule[] = [
  ...providers.flatMap(({ id, rules }) => named(id, rules)),
  ...Object.values(protocols).flatMap(({ id, rules, fallbacks }) => named(id, [...rules, ...fallbacks])),
  ...appHosts.flatMap(({ id, rules }) => named(id, rules)),
  ...named(
    'answer',
    answerRules.filter((rule) => !isLive(rule)),
  ),
  ...named('general', [...generalRules, ...codeRules]),
  ...named('status', statusRules),
];

/** Rules about what the browser says, and about WebSockets; no recorded response hits them. */
export const browserOnlyRules: readonly NamedRule[] = [
  ...named('browser', [...browserRules, ...browserFallbacks]),
  ...named('program', programRules),
  ...named('answer', answerRules.filter(isLive)),
];

function isLive({ when }: Rule): boolean {
  return when === 'websocket-silent';
}

/** Rules that the engine holds itself, because they ask for more than a table tells. */
export const engineRules: readonly string[] = ['status/unrecognised'];
