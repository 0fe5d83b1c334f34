import type { Address } from '../read/url.ts';
import type { RequestHead } from '../../exchange.ts';
import type { Protocol, Provider } from '../model.ts';
import type { Party } from '../verdict.ts';

/** Who is called: a provider that is known, or a host that speaks a protocol that is known. */
export interface Addressee {
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

/** The hosts that the user names, ready to be asked. */
export interface CustomHosts {
  /** Whose the request is by the most exact pattern that fits; `null` where none does, or where it is no call to an API. */
  find(head: RequestHead, url: Address): Addressee | null;
}
