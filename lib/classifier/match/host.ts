import type { Address } from '../read/url.ts';
import type { RequestHead } from '../../exchange.ts';
import type { Party } from '../verdict.ts';
import type { Protocol, Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import { isLocalHost } from '../read/local-host.ts';
import { appHostAt } from './app-host-at.ts';
import { addresseeFor, type Addressee, type CustomHosts } from './addressee.ts';
import { fitsName } from './host-name.ts';

interface HostEntry {
  readonly provider: Provider;
  /** '' for the whole host. */
  readonly path: string;
  /** True where other things are served there too: only the form of the request tells a call. */
  readonly byForm: boolean;
}

const exact = new Map<string, HostEntry[]>();
const wild: { readonly name: string; readonly entry: HostEntry }[] = [];
for (const provider of providers) {
  for (const host of provider.hosts) {
    const byForm = host.endsWith('?');
    const address = byForm ? host.slice(0, -1) : host;
    const slash = address.indexOf('/');
    const name = slash < 0 ? address : address.slice(0, slash);
    const entry = { provider, path: slash < 0 ? '' : address.slice(slash), byForm };
    if (name.includes('*')) wild.push({ name, entry });
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

/**
 * Finds the provider of a host and path; a host that is not known by the protocol that its path speaks, or may speak. What
 * the user says of a host stands before both.
 */
export function findAddressee(
  head: RequestHead,
  url: Address | null,
  hosts: CustomHosts | null = null,
): Addressee | null {
  if (url === null || PAGE_LOADS.has(head.resourceType.toLowerCase())) return null;
  const chosen = hosts?.find(head, url) ?? null;
  if (chosen !== null) return chosen;
  let addressee = addresseeAt.get(url);
  if (addressee === undefined) addresseeAt.set(url, (addressee = addresseeOf(url)));
  return addressee?.byVersion === true && head.method !== 'POST' ? null : addressee;
}

/** By the parsed URL, of which there is one for each that is called again and again. */
const addresseeAt = new WeakMap<Address, Addressee | null>();

function addresseeOf(url: Address): Addressee | null {
  // There ports tell the software, and anybody may use them.
  const own = isLocalHost(url.hostname);
  const entries = exact.get(own ? `localhost:${url.port}` : url.hostname) ?? [];
  const known =
    entries.find((entry) => startsLike(url.pathname, entry.path)) ??
    wild.find(({ name, entry }) => fitsName(url.hostname, name) && startsLike(url.pathname, entry.path))?.entry;
  const spoken = protocolAt(url.pathname);
  if (known !== undefined) {
    const { provider, byForm } = known;
    const usual = protocols[provider.protocol];
    // One host may speak several protocols: the path tells.
    const protocol = usual.everywhere === true ? usual : (spoken ?? usual);
    const party = partyOf(provider);
    return addresseeFor({ party, provider, protocol, byPort: own, byVersion: byForm, chosen: false });
  }
  // The rest of such a host is a web site; on one's own machine other software may listen at the port.
  if (entries.length > 0 && !own) return null;
  const byVersion = spoken === null;
  if (byVersion && !VERSIONED.test(url.pathname)) return null;
  const host = byVersion ? appHostAt(url) : null;
  // A gateway called at a wrong path answers in the words of the most common protocol.
  const protocol = spoken ?? (host === null ? protocols.openai : protocols.plain);
  const party = host ?? protocol.compatible;
  return addresseeFor({ party, provider: null, protocol, byPort: false, byVersion, chosen: false });
}

/** "/v1/…", "/openai/v1/…", "/v1beta/…". */
const VERSIONED = /^(?:\/[\w-]{1,40}){0,2}\/v\d{1,2}(?:alpha|beta)?\d?\//u;
const protocolList = Object.values(protocols);

/** The protocol whose calls have such a path; `null` if none has. */
export function protocolAt(path: string): Protocol | null {
  return protocolList.find((protocol) => protocol.paths?.test(path) === true) ?? null;
}

/** Whether a path begins with another, which may hold one "*". */
function startsLike(path: string, wanted: string): boolean {
  const [before = '', after = ''] = wanted.split('*');
  return path.startsWith(before) && path.includes(after, before.length);
}

export function partyOf({ id, name }: Provider): Party {
  return { id, name };
}
