import { parseHostPattern } from '../classifier/index.ts';

/** Where a request goes, without what differs from call to call. */
export interface Endpoint {
  /** With its port where it has one. */
  readonly host: string;
  /** Host and path. */
  readonly key: string;
}

const kept = new Map<string, Endpoint | null>();
const MAX_KEPT = 500;
const MAX_KEPT_CHARS = 500;
/** No backend has longer ones; what has is not looked at. */
const MAX_URL_CHARS = 4000;

/** The endpoint of a URL; `null` where it is none of HTTP. The last ones are kept: an app calls the same few. */
export function endpointOf(url: string): Endpoint | null {
  let endpoint = kept.get(url);
  if (endpoint === undefined) {
    const parsed = url.length <= MAX_URL_CHARS && /^https?:/iu.test(url) && URL.canParse(url) ? new URL(url) : null;
    endpoint = parsed === null ? null : { host: parsed.host, key: parsed.host + anyId(parsed.pathname) };
    if (kept.size >= MAX_KEPT) kept.clear();
    if (url.length <= MAX_KEPT_CHARS) kept.set(url, endpoint);
  }
  return endpoint;
}

/** The pattern of an endpoint, e.g. "localhost:3000/api/chat" or "shop.example/chats/*\/messages". */
export function patternOf({ host, pathname }: URL): string {
  const written = [host + anyId(pathname), host].find((text) => parseHostPattern(text).problem === null);
  return parseHostPattern(written ?? host).pattern?.text ?? host;
}

const ID = /^(?:\d+|[\da-f]{8,}|[\da-f-]{20,}|(?=\D*\d)[\w-]{16,})$/iu;

/** A path with a star in place of each part that is an id; no more stars than a pattern may have. */
function anyId(path: string): string {
  let stars = 4;
  return path
    .split('/')
    .map((part) => (part !== '' && ID.test(part) && /\d/u.test(part) && (stars -= 1) >= 0 ? '*' : part))
    .join('/');
}
