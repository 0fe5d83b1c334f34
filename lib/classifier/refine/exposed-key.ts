import type { Exchange } from '../../exchange.ts';
import type { RequestFinding } from '../verdict.ts';

/** Hosts where a developer tries things out: names of one's own machine and network, and those reserved for tests. */
const PRIVATE_HOST =
  /^(?:127\.[\d.]{5,11}|\[::1\]|0\.0\.0\.0|10\.[\d.]{5,11}|192\.168\.[\d.]{3,7}|172\.(?:1[6-9]|2\d|3[01])\.[\d.]{3,7}|(?:.{1,200}\.)?(?:local|localhost|lan|internal|test|example|invalid))$/u;
/** Keys that are made to be given to a page, and live for minutes. */
const EPHEMERAL = /^(?:ek_|eyJ|ya29\.)/u;

/** What to tell of a secret key that a public page sends itself; `null` where there is none, or nobody else can see it. */
export function exposedKey({ credential, pageOrigin, fromServiceWorker }: Exchange): RequestFinding | null {
  if (credential === null || pageOrigin === null || fromServiceWorker || !URL.canParse(pageOrigin)) return null;
  if (credential.lastFour === '' || credential.oddities.length > 0 || EPHEMERAL.test(credential.prefix)) return null;
  const { protocol, hostname } = new URL(pageOrigin);
  if (!/^https?:$/u.test(protocol) || PRIVATE_HOST.test(hostname)) return null;
  return { id: 'key-exposed', values: { page: pageOrigin } };
}
