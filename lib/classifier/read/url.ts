/** The parts of a URL. Plain data: those of a `URL` itself are slow to come by, and rules ask for them again and again. */
export type Address = Readonly<
  Pick<URL, 'href' | 'origin' | 'protocol' | 'hostname' | 'host' | 'port' | 'pathname' | 'search'>
>;

const KEPT = 500;
const MAX_LENGTH = 2000;
const parsed = new Map<string, Address | null>();

/** The parsed URL, or `null` if it is none. An app calls the same few over and over, so the last ones are kept. */
export function urlOf(text: string): Address | null {
  let address = parsed.get(text);
  if (address === undefined) {
    address = URL.canParse(text) ? addressOf(new URL(text)) : null;
    if (parsed.size >= KEPT) parsed.clear();
    if (text.length <= MAX_LENGTH) parsed.set(text, address);
  }
  return address;
}

function addressOf({ href, origin, protocol, hostname, host, port, pathname, search }: URL): Address {
  return { href, origin, protocol, hostname, host, port, pathname, search };
}
