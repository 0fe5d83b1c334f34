import type { Exchange, Header, Preflight } from '../../exchange.ts';
import type { ConditionName } from '../model.ts';
import type { Said } from './error.ts';
import { headerValue } from './headers.ts';

/** Why the browser kept a request or its response from the page. */
export interface CorsReading {
  readonly condition: ConditionName;
  readonly evidence: readonly Said[];
  /** Facts: `origin`, and for headers `blockedHeaders`, `neededHeaders` and `spareHeaders`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Chromium's word when a rule of Fetch stops a request, CORS before all. */
const REFUSED_BY_FETCH = ['ERR_FAILED', 'ERR_INVALID_REDIRECT', 'BLOCKED_BY_CORS', 'PREFLIGHT_REJECTED'];

/** Finds what is wrong with the CORS headers of an exchange that failed; `null` if they are not what failed. */
export function readCors(exchange: Exchange): CorsReading | null {
  const { failure, preflight, status } = exchange;
  const origin =
    headerValue(exchange.requestHeaders, 'origin') ??
    headerValue(preflight?.requestHeaders ?? [], 'origin') ??
    exchange.pageOrigin;
  const refused = failure !== null && REFUSED_BY_FETCH.includes(failure.name);
  if (
    status === 0 &&
    preflight !== null &&
    (preflight.failure === null || REFUSED_BY_FETCH.includes(preflight.failure.name)) &&
    (refused || failure?.inferred === true || failure === null)
  ) {
    return readPreflight(preflight, origin, refused);
  }
  // Without any headers it was no HTTP response, whatever its status.
  if (status === 0 || exchange.responseHeaders.length === 0 || !(refused || isUnreadable(exchange, origin)))
    return null;
  const { requestHeaders, responseHeaders } = exchange;
  return readAllowOrigin(requestHeaders, responseHeaders, origin, 'response', 'cors-response-unreadable');
}

/** Firefox hands out the response that it kept from the page and tells no failure: the headers must tell. */
function isUnreadable(exchange: Exchange, origin: string | null): boolean {
  if (exchange.failure !== null || headerValue(exchange.requestHeaders, 'sec-fetch-mode') !== 'cors') return false;
  if (origin === null || !/^https?:/u.test(origin) || exchange.url.startsWith(`${origin}/`)) return false;
  return headerValue(exchange.responseHeaders, 'access-control-allow-origin') === null;
}

function readPreflight(preflight: Preflight, origin: string | null, refused: boolean): CorsReading | null {
  const status = { from: 'preflight status', value: String(preflight.status) };
  if (preflight.status < 200 || preflight.status > 299) {
    return { condition: 'cors-preflight-rejected', evidence: [status], values: withOrigin(origin) };
  }
  const { requestHeaders, responseHeaders } = preflight;
  const allowed = readAllowOrigin(requestHeaders, responseHeaders, origin, 'preflight', 'cors-preflight-rejected');
  if (allowed !== null) return allowed;
  const missing = missingHeaders(preflight);
  if (missing.length > 0) {
    return {
      condition: 'cors-header-not-allowed',
      evidence: [
        {
          from: 'preflight access-control-request-headers',
          value: headerValue(preflight.requestHeaders, 'access-control-request-headers') ?? '',
        },
        {
          from: 'preflight access-control-allow-headers',
          value: headerValue(preflight.responseHeaders, 'access-control-allow-headers') ?? '',
        },
      ],
      values: { ...withOrigin(origin), ...sorted(missing) },
    };
  }
  const method = headerValue(preflight.requestHeaders, 'access-control-request-method') ?? '';
  const methods = listOf(headerValue(preflight.responseHeaders, 'access-control-allow-methods'));
  if (methods.includes('*') || methods.includes(method.toLowerCase()) || ['GET', 'HEAD', 'POST'].includes(method)) {
    // Chromium does not tell of a preflight whether cookies are to follow; nothing else is left that could be wrong.
    return refused && !allowsCredentials(responseHeaders)
      ? withoutCredentials(responseHeaders, origin, 'preflight')
      : null;
  }
  return {
    condition: 'cors-preflight-rejected',
    evidence: [{ from: 'preflight access-control-allow-methods', value: methods.join(', ') || '' }],
    values: withOrigin(origin),
  };
}

function readAllowOrigin(
  requestHeaders: readonly Header[],
  headers: readonly Header[],
  origin: string | null,
  where: 'preflight' | 'response',
  missing: ConditionName,
): CorsReading | null {
  const allowed = headerValue(headers, 'access-control-allow-origin');
  const said = (value: string): readonly Said[] => [{ from: `${where} access-control-allow-origin`, value }];
  const values = withOrigin(origin);
  if (allowed === null) return { condition: missing, evidence: said(''), values };
  if (allowed.includes(',')) return { condition: 'cors-duplicate-allow-origin', evidence: said(allowed), values };
  if (allowed !== '*' && origin !== null && allowed !== origin)
    return { condition: 'cors-origin-not-allowed', evidence: said(allowed), values };
  const refused = carriesCookies(requestHeaders) && (allowed === '*' || !allowsCredentials(headers));
  return refused ? withoutCredentials(headers, origin, where) : null;
}

/** Browsers send the second header with requests that carry cookies, or could, and with no other. */
function carriesCookies(headers: readonly Header[]): boolean {
  return headerValue(headers, 'cookie') !== null || headerValue(headers, 'sec-fetch-storage-access') !== null;
}

function allowsCredentials(headers: readonly Header[]): boolean {
  return headerValue(headers, 'access-control-allow-credentials') === 'true';
}

function withoutCredentials(
  headers: readonly Header[],
  origin: string | null,
  where: 'preflight' | 'response',
): CorsReading {
  const said = (name: string): Said => ({
    from: `${where} ${name}`,
    value: headerValue(headers, name) ?? '',
  });
  return {
    condition: 'cors-credentials-not-allowed',
    evidence: [said('access-control-allow-origin'), said('access-control-allow-credentials')],
    values: withOrigin(origin),
  };
}

/** Fetch: "*" covers every header but Authorization. */
function missingHeaders(preflight: Preflight): readonly string[] {
  const asked = listOf(headerValue(preflight.requestHeaders, 'access-control-request-headers'));
  const allowed = listOf(headerValue(preflight.responseHeaders, 'access-control-allow-headers'));
  return asked.filter((name) => !allowed.includes(name) && !(allowed.includes('*') && name !== 'authorization'));
}

function listOf(value: string | null): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== '');
}

/** Headers that a call cannot do without, and those that the page may leave away. */
const NEEDED = new Set([
  'authorization',
  'content-type',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'anthropic-version',
]);

function sorted(missing: readonly string[]): Readonly<Record<string, string>> {
  const needed = missing.filter((name) => NEEDED.has(name)).join(', ');
  const spare = missing.filter((name) => !NEEDED.has(name)).join(', ');
  return {
    blockedHeaders: missing.join(', '),
    ...(needed !== '' && { neededHeaders: needed }),
    ...(spare !== '' && { spareHeaders: spare }),
  };
}

function withOrigin(origin: string | null): Readonly<Record<string, string>> {
  return origin === null ? {} : { origin };
}
