import type { Header } from '../exchange.ts';
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

/** Whether a response lets the page of this origin read it. Credentials mode is not known: "*" counts as leave. */
export function allowsOrigin(origin: string, responseHeaders: readonly Header[]): boolean {
  const allowed = headerOf(responseHeaders, 'access-control-allow-origin')?.trim();
  return allowed === '*' || (allowed !== undefined && allowed === origin);
}

/** Whether a preflight's answer surely forbids the request behind it. */
export function forbids(preflight: PreflightAnswer): boolean {
  if (preflight.failed || preflight.status < 200 || preflight.status > 299) return true;
  if (!allowsOrigin(headerOf(preflight.requestHeaders, 'origin') ?? '', preflight.responseHeaders)) return true;
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
