import { lazily } from '../lazily.ts';
import type { Protocol, Provider } from '../model.ts';
import { protocols } from '../protocols/index.ts';
import { providers } from '../providers/index.ts';
import type { Signals } from '../read/signals.ts';
import { exchangeSigns, ownerOfExchange } from './exchange-signs.ts';
import { addresseeFor, type Addressee, type Who } from './addressee.ts';
import { partyOf, protocolAt } from './host.ts';

/** What of an exchange may tell the software that answered. */
export type Told = Pick<Signals, 'url' | 'exchange'> & { readonly error: Pick<Signals['error'], 'identifiers'> };

const software: readonly Provider[] = providers.filter(({ signs }: Provider) => signs !== undefined);
const servers = software.filter(({ relays }) => relays !== true);
const ofApps = lazily(() => exchangeSigns(software.filter(({ relays }) => relays === true)));
const ofServers = lazily(() => exchangeSigns(servers));

/** Places in the list of software by the names of headers, with how the value begins where that tells. */
const byName = new Map<string, { readonly place: number; readonly beginning: string }[]>();
software.forEach(({ signs }, place) => {
  for (const sign of signs?.headers ?? []) {
    const end = sign.indexOf('=');
    const [name, beginning] = end < 0 ? [sign, ''] : [sign.slice(0, end), sign.slice(end + 1)];
    byName.set(name, [...(byName.get(name) ?? []), { place, beginning }]);
  }
});

/** Places in the list of servers by the codes that only one sends. */
const byCode = new Map<string, number>();
servers.forEach(({ signs }, place) => {
  for (const code of signs?.codes ?? []) if (!byCode.has(code)) byCode.set(code, place);
});
const signed = Object.values<Protocol>(protocols).filter(({ signs }) => signs !== undefined);

/** Characters of a response that are looked at. */
const MAX_LOOKED_AT = 2000;
const MAX_EVENTS = 4;

/** The same addressee, or the software or protocol that a response of a host that is not known for sure is a sign of. */
export function identify(addressee: Addressee, told: Told): Addressee {
  if (addressee.provider !== null && !addressee.byPort) return addressee;
  const body = beginningOf(told);
  const provider = byHeader(told) ?? ownerOfExchange(ofApps(), told.url, body) ?? serverOf(addressee, told, body);
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
  let first = software.length;
  for (const { name, value } of responseHeaders)
    for (const { place, beginning } of byName.get(name) ?? NO_SIGNS)
      if (place < first && (beginning === '' || value.toLowerCase().startsWith(beginning))) first = place;
  return software[first];
}

const NO_SIGNS: readonly never[] = [];

/** What a server of one's own says of an API in its own words is no sign of what it is itself. */
function serverOf({ hasApi }: Addressee, { error, url }: Told, body: string): Provider | undefined {
  if (!hasApi) return undefined;
  let first = servers.length;
  for (const { from, value, spoken } of error.identifiers) {
    // What a sentence repeats may be another's. Alone as “error” it is the class of a program’s own exception.
    if (spoken !== true && from !== 'body error') first = Math.min(first, byCode.get(value) ?? first);
  }
  return servers[first] ?? ownerOfExchange(ofServers(), url, body);
}

function beginningOf({ exchange: { responseBody, events } }: Told): string {
  if (responseBody.kind === 'text' && responseBody.text !== '') return responseBody.text.slice(0, MAX_LOOKED_AT);
  const first = (events ?? []).slice(0, MAX_EVENTS).map(({ data }) => `data: ${data}`);
  return first.join('\n').slice(0, MAX_LOOKED_AT);
}
