import type { RequestHead } from '../../exchange.ts';
import type { Party } from '../verdict.ts';
import type { Protocol, Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';

/** Who is called: a provider that is known, or a host that speaks a protocol that is known. */
export interface Addressee {
  readonly party: Party;
  readonly provider: Provider | null;
  readonly protocol: Protocol;
}

interface HostEntry {
  readonly provider: Provider;
  /** '' for the whole host. */
  readonly path: string;
}

const exact = new Map<string, HostEntry[]>();
const suffixes: { readonly suffix: string; readonly entry: HostEntry }[] = [];
for (const provider of providers) {
  for (const host of provider.hosts) {
    const slash = host.indexOf('/');
    const name = slash < 0 ? host : host.slice(0, slash);
    const entry = { provider, path: slash < 0 ? '' : host.slice(slash) };
    if (name.startsWith('*.')) suffixes.push({ suffix: name.slice(1), entry });
    else exact.set(name, [...(exact.get(name) ?? []), entry]);
  }
}

/** What a page loads to be shown is never a call to an API. */
const PAGE_LOADS = new Set([
  'document',
  'stylesheet',
  'script',
  'image',
  'font',
  'media',
  'manifest',
  'texttrack',
  'ping',
  'preflight',
]);

/** Finds the provider of a host and path; a host that is not known by the protocol that its path speaks. */
export function findAddressee(head: RequestHead, url: URL | null): Addressee | null {
  if (url === null || PAGE_LOADS.has(head.resourceType.toLowerCase())) return null;
  const entries = exact.get(url.hostname) ?? [];
  const known =
    entries.find((entry) => url.pathname.startsWith(entry.path)) ??
    suffixes.find(({ suffix, entry }) => url.hostname.endsWith(suffix) && url.pathname.startsWith(entry.path))?.entry;
  if (known !== undefined) {
    const { provider } = known;
    // One host may speak several protocols: the path tells.
    const spoken = Object.values(protocols).find((protocol) => protocol.paths?.test(url.pathname) === true);
    return {
      party: { id: provider.id, name: provider.name },
      provider,
      protocol: spoken ?? protocols[provider.protocol],
    };
  }
  if (entries.length > 0 || head.method === 'GET') return null;
  const protocol = Object.values(protocols).find((candidate) => candidate.paths?.test(url.pathname) === true);
  return protocol === undefined ? null : { party: protocol.compatible, provider: null, protocol };
}
