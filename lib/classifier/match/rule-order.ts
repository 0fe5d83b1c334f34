import type { Exchange } from '../../exchange.ts';
import { appHosts, edges } from '../app-hosts/index.ts';
import type { Protocol, Provider, Rule } from '../model.ts';
import { answerRules } from '../protocols/finish-rules.ts';
import { browserFallbacks, browserRules, connectionFallbacks, connectionRules } from '../protocols/browser.ts';
import { generalRules } from '../protocols/general.ts';
import { codeRules } from '../protocols/general/codes.ts';
import { programRules } from '../protocols/program.ts';
import { statusRules } from '../protocols/status.ts';
import { protocols } from '../protocols/index.ts';
import { providerNamed } from '../provider-named.ts';
import type { Addressee } from './addressee.ts';
import { indexOf, type RuleList, type RuleSet } from './match-rules.ts';
import type { RuleIndex } from './rule-candidates.ts';

const browserSet: RuleSet = [indexOf([{ id: 'browser', rules: browserRules }])];

/** The same for a call of a program: no browser stands between it and the response. */
const programSet: RuleSet = [
  indexOf([
    { id: 'program', rules: programRules },
    { id: 'browser', rules: connectionRules },
  ]),
];

/** What is left to say of a failure that only the client knows. */
const browserFallbackSet: RuleSet = [indexOf([{ id: 'browser', rules: browserFallbacks }])];
const programFallbackSet: RuleSet = [indexOf([{ id: 'browser', rules: connectionFallbacks }])];

/** What the client says of its connection; it stands before all else. */
export function clientSet({ madeBy }: Exchange): RuleSet {
  return madeBy === 'program' ? programSet : browserSet;
}

/** What is left where nothing else decides. */
export function fallbackSet({ madeBy }: Exchange): RuleSet {
  return madeBy === 'program' ? programFallbackSet : browserFallbackSet;
}

/** There is one addressee for each URL, and few have another provider behind them. */
const directSets = new WeakMap<Addressee, RuleSet>();

/**
 * The rules for an error, in the order of ARCHITECTURE.md; `innerId` names the provider behind a gateway, `relayed` tells that a
 * server of one's own speaks of its own call.
 */
export function responseSet(addressee: Addressee, innerId: string | null, relayed = false): RuleSet {
  if (innerId !== null || relayed) return responseSetOf(addressee, innerId, relayed);
  let set = directSets.get(addressee);
  if (set === undefined) directSets.set(addressee, (set = responseSetOf(addressee, null, false)));
  return set;
}

function responseSetOf({ provider, protocol, isKnown }: Addressee, innerId: string | null, relayed: boolean): RuleSet {
  const inner = innerId === null ? null : providerNamed(innerId);
  return [
    ...(provider === null ? [] : [ownIndex(provider)]),
    // It may be one of one's own: it is not known, or an app that anybody may run.
    ...(isKnown ? [] : [hostsIndex(protocol.paths === null || relayed)]),
    // What a gateway passes on is in the words of the provider behind it.
    ...(inner === null ? [] : [ownIndex(inner)]),
    sharedIndex(isKnown, protocol, inner === null ? protocol : protocols[inner.protocol]),
  ];
}

const indexes = new Map<string, RuleIndex>();

function indexNamed(name: string, lists: () => readonly RuleList[]): RuleIndex {
  let index = indexes.get(name);
  if (index === undefined) indexes.set(name, (index = indexOf(lists())));
  return index;
}

function ownIndex({ id, rules }: Provider): RuleIndex {
  return indexNamed(`provider ${id}`, () => [{ id, rules }]);
}

/** What may stand before a server that is not known; what it is written with only where it is one of an app. */
function hostsIndex(isApp: boolean): RuleIndex {
  return indexNamed(`hosts ${isApp ? 'app' : ''}`, () =>
    isApp ? appHosts : appHosts.filter(({ id }) => id !== 'framework'),
  );
}

/** What stands behind the rules of the provider itself; `inner` is the protocol of the provider behind a gateway. */
function sharedIndex(isKnown: boolean, protocol: Protocol, inner: Protocol): RuleIndex {
  return indexNamed(`shared ${isKnown ? 'known' : ''} ${protocol.id} ${inner.id}`, () => [
    ...(inner === protocol ? [] : [{ id: inner.id, rules: inner.rules }]),
    ...(isKnown ? edges : []),
    { id: protocol.id, rules: protocol.rules },
    ...passedOn(isKnown, protocol, 'rules'),
    { id: 'general', rules: generalRules },
    { id: protocol.id, rules: protocol.fallbacks },
    ...(inner === protocol ? [] : [{ id: inner.id, rules: inner.fallbacks }]),
    ...passedOn(isKnown, protocol, 'fallbacks'),
    { id: 'general', rules: codeRules },
    { id: 'status', rules: statusRules },
  ]);
}

/** A server of one's own, which speaks no API, passes on what the APIs behind it say. */
function passedOn(isKnown: boolean, protocol: Protocol, part: 'rules' | 'fallbacks'): readonly RuleList[] {
  if (isKnown || protocol.paths !== null) return [];
  return [protocols['ai-sdk'], protocols.openai, protocols.anthropic]
    .filter((other) => other.id !== protocol.id)
    .map((other) => ({ id: other.id, rules: other[part] }));
}

/** The rules for an answer without an error: only what the model says of its end counts. */
export function answerSet({ provider, protocol }: Addressee): RuleSet {
  return [
    indexNamed(`answer ${provider?.id ?? ''} ${protocol.id}`, () => [
      ...(provider === null ? [] : [ofFinish(provider)]),
      ofFinish(protocol),
      { id: 'answer', rules: answerRules },
    ]),
  ];
}

function ofFinish({ id, rules }: RuleList): RuleList {
  return { id, rules: rules.filter(({ finish }: Rule) => finish !== undefined) };
}
