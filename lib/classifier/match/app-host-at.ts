import { appHosts } from '../app-hosts/index.ts';
import type { Party } from '../verdict.ts';
import { fitsName } from './host-name.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]']);
const named = appHosts.flatMap(({ id, name, hosts = [] }) => hosts.map((host) => ({ host, party: { id, name } })));

/** The platform whose name a host bears, e.g. "ref.supabase.co"; `null` for all else. */
export function appHostAt({ host, hostname, port }: Pick<URL, 'host' | 'hostname' | 'port'>): Party | null {
  const own = LOOPBACK.has(hostname) ? `localhost:${port}` : host;
  return named.find((entry) => fitsName(own, entry.host))?.party ?? null;
}
