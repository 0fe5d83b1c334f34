import { isLocalHost } from '../read/local-host.ts';
import type { Protocol } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providerNamed } from '../provider-named.ts';
import type { Failure } from '../verdict.ts';
import { platformOf } from './platform.ts';

/**
 * Who has a console, a support team and a status page: the provider behind a gateway, or the one that was called. `null` for a
 * server of one's own and for a host that nobody is known to run.
 */
export function vendorOf({ innerProvider, provider, host }: Failure): string | null {
  return innerProvider === null ? runnerOf(provider.id, host) : innerProvider.name;
}

/** Who runs the host that was called. */
function runnerOf(id: string, host: string): string | null {
  const provider = providerNamed(id);
  if (provider === null || isLocalHost(host)) return null;
  return provider.signs === undefined || provider.hosts.some((name) => runs(name, host))
    ? (platformOf(provider, host)?.name ?? provider.name)
    : null;
}

/** Whose account and console it is where they are those of a larger cloud; `null` where they have the provider's own name. */
export function accountOwnerOf(failure: Failure): string | null {
  if (vendorOf(failure) === null) return null;
  return providerNamed((failure.innerProvider ?? failure.provider).id)?.accountOwner ?? null;
}

/** The gateway that was called and told who failed behind it; `null` for one that runs on a host of one's own. */
export function gatewayOf({ innerProvider, provider, host }: Failure): string | null {
  return innerProvider === null ? null : runnerOf(provider.id, host);
}

/** The host of a server that passed on what a provider behind it said, and that the one who runs the app runs, too. */
export function relayOf(failure: Failure): string | null {
  return failure.innerProvider === null || gatewayOf(failure) !== null ? null : failure.host;
}

/** The host that was called where it is one's own machine or network. */
export function localHostOf({ host }: Failure): string | null {
  return isLocalHost(host) ? host : null;
}

/** The model's name where what stands before it is the called provider itself, as routers write it: "groq/llama-3". */
export function bareModelOf({ provider: { id }, innerProvider, model, facts }: Failure): string | null {
  const sent = model ?? facts.model?.value ?? '';
  const [prefix = '', name = '', ...more] = sent.split('/');
  if (innerProvider !== null || name === '' || prefix.toLowerCase() !== id) return null;
  return [name, ...more].join('/');
}

/** How the API wants its key, e.g. "Authorization: Bearer <key>"; `null` where that is not known. */
export function keyHeaderOf({ provider: { id }, facts: { header } }: Failure): string | null {
  const usual = usualKeyHeader(id);
  if (header === undefined) return usual;
  if (/^(?:authorization|authentication|bearer|token)$/iu.test(header.value))
    return usual?.startsWith('Authorization') === true ? usual : 'Authorization: Bearer <key>';
  return `${header.value}: <key>`;
}

function usualKeyHeader(id: string): string | null {
  const provider = providerNamed(id);
  if (provider !== null) return provider.keyHeader ?? protocols[provider.protocol].keyHeader;
  const protocol = Object.values<Protocol>(protocols).find(({ compatible }) => compatible.id === id);
  return protocol?.keyHeader ?? null;
}

/** Software that anybody may run has hosts of those who made it, too. */
function runs(name: string, host: string): boolean {
  const [own = ''] = name.split('/');
  return own.startsWith('*.') ? host.endsWith(own.slice(1)) : own === host;
}
