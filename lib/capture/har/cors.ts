import type { Header } from '../../exchange.ts';
import { headerOf } from './headers.ts';

/** Request headers that need no leave: Fetch's safelist, as far as names go. */
const safelisted: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'content-language',
  'content-type',
  'range',
]);

/** What of a preflight decides whether the browser sends the request. */
export interface PreflightAnswer {
  readonly status: number;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly failed: boolean;
}

/** Whether a response lets the page of this origin read it; "*" is no leave for a request that carries cookies. */
export function allowsOrigin(
  origin: string,
  requestHeaders: readonly Header[],
  responseHeaders: readonly Header[],
): boolean {
  // Browsers join what is there several times, and then find no origin in it.
  const all = responseHeaders.filter(({ name }) => name === 'access-control-allow-origin');
  const allowed = all.map(({ value }) => value.trim()).join(', ');
  if (!carriesCookies(requestHeaders)) return allowed === '*' || (allowed !== '' && allowed === origin);
  return allowed === origin && headerOf(responseHeaders, 'access-control-allow-credentials')?.trim() === 'true';
}

/** Whether cookies go, or could go, with a request to another site: browsers send the second header with no other. */
function carriesCookies(requestHeaders: readonly Header[]): boolean {
  return headerOf(requestHeaders, 'cookie') !== null || headerOf(requestHeaders, 'sec-fetch-storage-access') !== null;
}

/** Whether a preflight's answer surely forbids the request behind it. */
export function forbids(preflight: PreflightAnswer): boolean {
  if (preflight.failed || preflight.status < 200 || preflight.status > 299) return true;
  const { requestHeaders, responseHeaders } = preflight;
  if (!allowsOrigin(headerOf(requestHeaders, 'origin') ?? '', requestHeaders, responseHeaders)) return true;
  return !allowsMethod(preflight) || !allowsHeaders(preflight);
}

function allowsMethod({ requestHeaders, responseHeaders }: PreflightAnswer): boolean {
  const method = headerOf(requestHeaders, 'access-control-request-method')?.trim() ?? 'GET';
  if (['GET', 'HEAD', 'POST'].includes(method)) return true;
  const allowed = namesIn(headerOf(responseHeaders, 'access-control-allow-methods'));
  return allowed.includes('*') || allowed.includes(method.toLowerCase());
}

/** "*" covers every header but authorization. */
function allowsHeaders({ requestHeaders, responseHeaders }: PreflightAnswer): boolean {
  const allowed = new Set(namesIn(headerOf(responseHeaders, 'access-control-allow-headers')));
  return namesIn(headerOf(requestHeaders, 'access-control-request-headers')).every(
    (name) =>
      allowed.has(name) ||
      (allowed.has('*') && name !== 'authorization') ||
      (safelisted.has(name) && name !== 'content-type'),
  );
}

function namesIn(list: string | null): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}
