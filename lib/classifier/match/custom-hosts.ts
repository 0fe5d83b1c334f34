import type { Address } from '../read/url.ts';
import type { RequestHead } from '../../exchange.ts';
import type { Protocol, ProtocolId, Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import { providerNamed } from '../provider-named.ts';
import { appHostAt } from './app-host-at.ts';
import { fitsPattern, parseHostPattern, type HostPattern } from './host-pattern.ts';
import { addresseeFor, type Addressee, type CustomHosts } from './addressee.ts';
import { protocolAt } from './host.ts';

/** What a host that the user names is: one more address of a provider, or a server that speaks a protocol. */
export type HostTarget =
  { readonly kind: 'provider'; readonly id: string } | { readonly kind: 'protocol'; readonly id: ProtocolId };

/** A host that the user names. */
export interface CustomHost {
  /** See host-pattern.ts, e.g. "llm.corp.example" or "localhost:3000/api/chat". */
  readonly pattern: string;
  readonly target: HostTarget;
}

interface Known {
  readonly pattern: HostPattern;
  readonly provider: Provider | null;
  readonly protocol: Protocol;
}

/** Makes a list ready to be asked; what is no pattern or names nothing that is known is passed over. */
export function customHosts(list: readonly CustomHost[]): CustomHosts {
  const known = list.flatMap(knownOf).toSorted((a, b) => exactness(b.pattern) - exactness(a.pattern));
  const found = new WeakMap<Address, Addressee | null>();
  const addresseeOf = (url: Address): Addressee | null => {
    const fitting = known.find(({ pattern }) => fitsPattern(url, pattern));
    return fitting === undefined ? null : addresseeAt(fitting, url);
  };
  return {
    find(head, url) {
      if (known.length === 0) return null;
      let addressee = found.get(url);
      if (addressee === undefined) found.set(url, (addressee = addresseeOf(url)));
      return addressee !== null && asksForData(head, url) ? addressee : null;
    },
  };
}

/** How a target is called; `null` for one that is not known, e.g. to an older version. */
export function targetName({ kind, id }: HostTarget): string | null {
  if (kind === 'provider') return providerNamed(id)?.name ?? null;
  return Object.values(protocols).find((protocol) => protocol.id === id)?.compatible.name ?? null;
}

/** All that a host can be. */
export const hostTargets: readonly HostTarget[] = [
  ...Object.values(protocols).map(({ id }): HostTarget => ({ kind: 'protocol', id })),
  ...providers.map(({ id }): HostTarget => ({ kind: 'provider', id })),
];

function knownOf({ pattern: text, target }: CustomHost): readonly Known[] {
  const { pattern } = parseHostPattern(text);
  if (pattern === null) return [];
  if (target.kind === 'protocol') {
    const protocol: Protocol | undefined = protocols[target.id];
    return protocol === undefined ? [] : [{ pattern, provider: null, protocol }];
  }
  const provider = providerNamed(target.id);
  return provider === null ? [] : [{ pattern, provider, protocol: protocols[provider.protocol] }];
}

/** A whole name before names below it, a port before any, a long path before a short one. */
function exactness({ below, port, path }: HostPattern): number {
  return (below ? 0 : 100_000) + (port === '' ? 0 : 10_000) + path.length;
}

function addresseeAt({ provider, protocol: usual }: Known, url: Address): Addressee {
  // One host may speak several protocols: the path tells.
  const protocol = provider === null || usual.everywhere === true ? usual : (protocolAt(url.pathname) ?? usual);
  const own = protocol.id === 'plain' ? appHostAt(url) : null;
  const party = provider === null ? (own ?? protocol.compatible) : { id: provider.id, name: provider.name };
  return addresseeFor({ party, provider, protocol, byPort: false, byVersion: false, chosen: true });
}

const DATA_TYPES = new Set(['fetch', 'xhr', 'eventsource', 'websocket']);

/** A host that serves a page too is asked for pages, pictures and scripts with GET: Firefox does not tell their type. */
function asksForData({ method, resourceType }: RequestHead, url: Address): boolean {
  if (method !== 'GET' && method !== 'HEAD') return true;
  return DATA_TYPES.has(resourceType.toLowerCase()) || protocolAt(url.pathname) !== null;
}
