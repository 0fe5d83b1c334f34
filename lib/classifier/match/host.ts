import type { Header, RequestHead } from '../../exchange.ts';
import type { Party } from '../verdict.ts';
import type { Protocol, Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import type { Said } from '../read/error.ts';

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
  const entries = exact.get(hostOf(url)) ?? [];
  const known =
    entries.find((entry) => url.pathname.startsWith(entry.path)) ??
    suffixes.find(({ suffix, entry }) => url.hostname.endsWith(suffix) && url.pathname.startsWith(entry.path))?.entry;
  const spoken = spokenAt(url.pathname);
  if (known !== undefined) {
    const { provider } = known;
    // One host may speak several protocols: the path tells.
    return { party: partyOf(provider), provider, protocol: spoken ?? protocols[provider.protocol] };
  }
  if (entries.length > 0) return null;
  if (spoken === null || (head.method === 'GET' && !MODEL_LIST.test(url.pathname))) return null;
  return { party: spoken.compatible, provider: null, protocol: spoken };
}

/** The same addressee, or the software that a response of an unknown host is a sign of. */
export function identify(addressee: Addressee, headers: readonly Header[], identifiers: readonly Said[]): Addressee {
  if (addressee.provider !== null) return addressee;
  const provider = software.find(
    ({ signs }) =>
      headers.some(({ name }) => signs?.headers?.includes(name)) ||
      identifiers.some(({ value }) => signs?.codes?.includes(value)),
  );
  return provider === undefined ? addressee : { ...addressee, party: partyOf(provider), provider };
}

const software = providers.filter(({ signs }) => signs !== undefined);
const LOOPBACK = new Set(['127.0.0.1', '[::1]', '0.0.0.0']);
const MODEL_LIST = /\/v1\/models$/u;
const protocolList = Object.values(protocols);

/** Host and port, all names of one's own machine as one; ports matter only there. */
function hostOf({ hostname, port }: URL): string {
  if (hostname !== 'localhost' && !LOOPBACK.has(hostname)) return hostname;
  return port === '' ? 'localhost' : `localhost:${port}`;
}

function spokenAt(path: string): Protocol | null {
  return protocolList.find((protocol) => protocol.paths?.test(path) === true) ?? null;
}

function partyOf({ id, name }: Provider): Party {
  return { id, name };
}
