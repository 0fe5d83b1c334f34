import type { Header } from '../../exchange.ts';
import type { ExchangeSign, Protocol, Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import type { Signals } from '../read/signals.ts';
import { addresseeFor, type Addressee, type Who } from './addressee.ts';
import { partyOf, protocolAt } from './host.ts';

/** What of an exchange may tell the software that answered. */
export type Told = Pick<Signals, 'url' | 'exchange'> & { readonly error: Pick<Signals['error'], 'identifiers'> };

const software: readonly Provider[] = providers.filter(({ signs }: Provider) => signs !== undefined);
const apps = software.filter(({ relays }) => relays === true);
const servers = software.filter(({ relays }) => relays !== true);
const signed = Object.values<Protocol>(protocols).filter(({ signs }) => signs !== undefined);

/** Characters of a response that are looked at. */
const MAX_LOOKED_AT = 2000;
const MAX_EVENTS = 4;

/** The same addressee, or the software or protocol that a response of a host that is not known for sure is a sign of. */
export function identify(addressee: Addressee, told: Told): Addressee {
  if (addressee.provider !== null && !addressee.byPort) return addressee;
  const body = beginningOf(told);
  const provider = byHeader(told) ?? byExchange(apps, told, body) ?? serverOf(addressee, told, body);
  if (provider !== undefined)
    return seenAs(addressee, `provider ${provider.id}`, () => identified(addressee, provider, told));
  if (addressee.provider !== null)
    return addressee.provider.signs?.foreign?.test(body) === true
      ? seenAs(addressee, 'foreign', () => ({
          ...addressee,
          party: addressee.protocol.compatible,
          provider: null,
          byPort: false,
        }))
      : addressee;
  const protocol = signed.find(({ signs }) => signs !== undefined && speaks(signs, told));
  return protocol === undefined
    ? addressee
    : seenAs(addressee, `protocol ${protocol.id}`, () => ({ ...addressee, party: protocol.compatible, protocol }));
}

const seen = new WeakMap<Addressee, Map<string, Addressee>>();

/** One for all calls: what is prepared for an addressee is kept with it. */
function seenAs(addressee: Addressee, as: string, who: () => Who): Addressee {
  let kept = seen.get(addressee);
  if (kept === undefined) seen.set(addressee, (kept = new Map<string, Addressee>()));
  let found = kept.get(as);
  if (found === undefined) kept.set(as, (found = addresseeFor(who())));
  return found;
}

function speaks({ headers, codes }: NonNullable<Protocol['signs']>, { exchange, error }: Told): boolean {
  return (
    exchange.responseHeaders.some(({ name }) => headers.includes(name)) ||
    (codes !== undefined && error.identifiers.some(({ value, spoken }) => spoken !== true && codes.test(value)))
  );
}

function identified(addressee: Addressee, provider: Provider, { url }: Told): Who {
  const party = partyOf(provider);
  if (provider.relays !== true) return { ...addressee, party, provider };
  const protocol = protocolAt(url?.pathname ?? '') ?? protocols[provider.protocol];
  return { ...addressee, party, provider, protocol, byPort: false };
}

function byHeader({ exchange: { responseHeaders } }: Told): Provider | undefined {
  return software.find(({ signs }) => signs?.headers?.some((sign) => responseHeaders.some((one) => isSign(sign, one))));
}

/** A sign is the name of a header, or "name=" and how its value begins. */
function isSign(sign: string, { name, value }: Header): boolean {
  if (!sign.startsWith(name)) return false;
  if (sign.length === name.length) return true;
  return sign[name.length] === '=' && value.toLowerCase().startsWith(sign.slice(name.length + 1));
}

function byExchange(among: readonly Provider[], { url }: Told, body: string): Provider | undefined {
  const fits = ({ path, body: wanted }: ExchangeSign): boolean =>
    (path === undefined || (url !== null && path.test(url.pathname))) && (wanted === undefined || wanted.test(body));
  return among.find(({ signs }) => signs?.exchanges?.some(fits));
}

/** What a server of one's own says of an API in its own words is no sign of what it is itself. */
function serverOf({ protocol }: Addressee, told: Told, body: string): Provider | undefined {
  if (protocol.paths === null) return undefined;
  const { identifiers } = told.error;
  return (
    // What a sentence repeats may be another's.
    servers.find(({ signs }) =>
      identifiers.some(
        // Alone as “error” it is the class of a program’s own exception.
        ({ from, value, spoken }) => spoken !== true && from !== 'body error' && signs?.codes?.includes(value) === true,
      ),
    ) ?? byExchange(servers, told, body)
  );
}

function beginningOf({ exchange: { responseBody, events } }: Told): string {
  if (responseBody.kind === 'text' && responseBody.text !== '') return responseBody.text.slice(0, MAX_LOOKED_AT);
  const first = (events ?? []).slice(0, MAX_EVENTS).map(({ data }) => `data: ${data}`);
  return first.join('\n').slice(0, MAX_LOOKED_AT);
}
