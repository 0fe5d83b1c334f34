import type { Exchange } from '../../exchange.ts';
import type { RequestFinding } from '../verdict.ts';

/** Hosts where a developer tries things out: names of one's own machine and network, and those reserved for tests. */
const PRIVATE_HOST =
  /^(?:127\.[\d.]{5,11}|\[::1\]|0\.0\.0\.0|10\.[\d.]{5,11}|192\.168\.[\d.]{3,7}|172\.(?:1[6-9]|2\d|3[01])\.[\d.]{3,7}|(?:.{1,200}\.)?(?:local|localhost|lan|internal|test|example|invalid))$/u;
/** Keys that are made to be given to a page, and live for minutes. */
const EPHEMERAL = /^(?:ek_|eyJ|ya29\.)/u;

/** Hosts whose keys name an app and open nothing: Firebase AI Logic checks the app by other means. */
const PUBLIC_KEYS = new Set(['firebasevertexai.googleapis.com']);

/**
 * What to tell of a secret key that a public page sends itself; `null` where there is none, or nobody else can see it.
 * `isKnown`: whether the host is a provider's; at any other a token of no known form may be that of a user's session, or meant to
 * be public.
 */
export function exposedKey(
  { credential, pageOrigin, fromServiceWorker, url }: Exchange,
  isKnown: boolean,
): RequestFinding | null {
  if (credential === null || pageOrigin === null || fromServiceWorker || !URL.canParse(pageOrigin)) return null;
  if (credential.lastFour === '' || credential.oddities.length > 0 || EPHEMERAL.test(credential.prefix)) return null;
  if ((credential.prefix === '' && !isKnown) || PUBLIC_KEYS.has(url.split('/', 3)[2] ?? '')) return null;
  const { protocol, hostname } = new URL(pageOrigin);
  if (!/^https?:$/u.test(protocol) || PRIVATE_HOST.test(hostname)) return null;
  return { id: 'key-exposed', values: { page: pageOrigin } };
}
