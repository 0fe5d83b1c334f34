import type { Address } from '../read/url.ts';
import type { RequestHead } from '../../exchange.ts';
import type { Protocol, Provider } from '../model.ts';
import type { Party } from '../verdict.ts';

/** Who is called: a provider that is known, or a host that speaks a protocol that is known. */
export interface Who {
  readonly party: Party;
  readonly provider: Provider | null;
  readonly protocol: Protocol;
  /** True where only the port of one's own machine or network tells the software; a sign in the response tells more. */
  readonly byPort: boolean;
  /** True where the address leaves it open, as with a version in the path: only the form of the request tells a call. */
  readonly byVersion: boolean;
  /** True where the user says that this host is called: no form of the request is asked for. */
  readonly chosen: boolean;
}

/**
 * The same with what is asked of it for each call: providers and protocols are written with the few fields that they need, and to
 * read fields of objects that all have others takes longer than all that is done with them.
 */
export interface Addressee extends Who {
  /** True for a provider that is known, and no app or server that people run themselves. */
  readonly isKnown: boolean;
  /** False for a backend that has no API of its own. */
  readonly hasApi: boolean;
  /** Fields besides the messages that speak. */
  readonly speaks: readonly 'param'[];
  readonly requestIdHeaders: readonly string[];
}

const NONE: readonly 'param'[] = [];

export function addresseeFor({ party, provider, protocol, byPort, byVersion, chosen }: Who): Addressee {
  return {
    party,
    provider,
    protocol,
    byPort,
    byVersion,
    chosen,
    isKnown: provider !== null && provider.relays !== true,
    hasApi: protocol.paths !== null,
    speaks: provider?.speaks ?? NONE,
    requestIdHeaders: [...(provider?.requestIdHeaders ?? []), ...protocol.requestIdHeaders],
  };
}

/** The hosts that the user names, ready to be asked. */
export interface CustomHosts {
  /** Whose the request is by the most exact pattern that fits; `null` where none does, or where it is no call to an API. */
  find(head: RequestHead, url: Address): Addressee | null;
}
