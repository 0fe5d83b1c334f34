import { appHosts, edges } from '../app-hosts/index.ts';
import type { Protocol, Provider, Rule } from '../model.ts';
import { answerRules } from '../protocols/finish-rules.ts';
import { browserFallbacks, browserRules } from '../protocols/browser.ts';
import { generalRules } from '../protocols/general.ts';
import { codeRules } from '../protocols/general/codes.ts';
import { statusRules } from '../protocols/status.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import type { Addressee } from './addressee.ts';
import type { RuleList } from './rule-candidates.ts';
import { createRuleSet, type RuleSet } from './match-rules.ts';

/** What the browser says of a failure; it stands before all else. */
export const browserSet = createRuleSet([{ id: 'browser', rules: browserRules }]);

/** What is left to say of a failure that only the browser knows. */
export const fallbackSet = createRuleSet([{ id: 'browser', rules: browserFallbacks }]);

const responseSets = new Map<string, RuleSet>();
/** There is one addressee for each URL, and few have another provider behind them. */
const directSets = new WeakMap<Addressee, RuleSet>();

/** The rules for an error, in the order of ARCHITECTURE.md; `innerId` names the provider behind a gateway. */
export function responseSet(addressee: Addressee, innerId: string | null): RuleSet {
  if (innerId !== null) return namedSet(addressee, innerId);
  let set = directSets.get(addressee);
  if (set === undefined) directSets.set(addressee, (set = namedSet(addressee, null)));
  return set;
}

function namedSet({ provider, protocol }: Addressee, innerId: string | null): RuleSet {
  const inner = innerId === null ? undefined : providers.find(({ id }) => id === innerId);
  const key = `${provider?.id ?? ''} ${inner?.id ?? ''} ${protocol.id}`;
  let set = responseSets.get(key);
  if (set === undefined) {
    set = createRuleSet([
      ...(provider === null ? hostsBefore(protocol) : []),
      ...rulesOf(provider),
      // What a gateway passes on is in the words of the provider behind it.
      ...rulesOf(inner ?? null),
      ...(inner === undefined || inner.protocol === protocol.id
        ? []
        : [{ id: inner.protocol, rules: protocols[inner.protocol].rules }]),
      ...(provider === null ? [] : edges),
      { id: protocol.id, rules: protocol.rules },
      ...passedOn(provider, protocol, 'rules'),
      { id: 'general', rules: generalRules },
      { id: protocol.id, rules: protocol.fallbacks },
      ...(inner === undefined || inner.protocol === protocol.id
        ? []
        : [{ id: inner.protocol, rules: protocols[inner.protocol].fallbacks }]),
      ...passedOn(provider, protocol, 'fallbacks'),
      { id: 'general', rules: codeRules },
      { id: 'status', rules: statusRules },
    ]);
    responseSets.set(key, set);
  }
  return set;
}

/** What may stand before a server that is not known; what it is written with only where it speaks no API. */
function hostsBefore(protocol: Protocol): readonly RuleList[] {
  return protocol.paths === null ? appHosts : appHosts.filter(({ id }) => id !== 'framework');
}

/** A server of one's own, which speaks no API, passes on what the APIs behind it say. */
function passedOn(provider: Provider | null, protocol: Protocol, part: 'rules' | 'fallbacks'): readonly RuleList[] {
  if (provider !== null || protocol.paths !== null) return [];
  return [protocols['ai-sdk'], protocols.openai, protocols.anthropic]
    .filter((other) => other.id !== protocol.id)
    .map((other) => ({ id: other.id, rules: other[part] }));
}

const answerSets = new Map<string, RuleSet>();

/** The rules for an answer without an error: only what the model says of its end counts. */
export function answerSet({ provider, protocol }: Addressee): RuleSet {
  const key = `${provider?.id ?? ''} ${protocol.id}`;
  let set = answerSets.get(key);
  if (set === undefined) {
    const own = [...rulesOf(provider), { id: protocol.id, rules: protocol.rules }].map(ofFinish);
    set = createRuleSet([...own, { id: 'answer', rules: answerRules }]);
    answerSets.set(key, set);
  }
  return set;
}

function rulesOf(provider: Provider | null): readonly RuleList[] {
  return provider === null ? [] : [{ id: provider.id, rules: provider.rules }];
}

function ofFinish({ id, rules }: RuleList): RuleList {
  return { id, rules: rules.filter(({ finish }: Rule) => finish !== undefined) };
}
