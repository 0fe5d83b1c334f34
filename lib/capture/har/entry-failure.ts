import type { Header, NetworkFailure } from '../../exchange.ts';
import { MAX_WORD_CHARS } from '../bounds.ts';
import { field, listOf, numberOf, textOf } from '../unknown-fields.ts';
import { allowsOrigin } from './cors.ts';
import { headerOf } from './headers.ts';

/** What the browser says, or what can be concluded, about why an entry has no complete response; `null` for a complete one. */
export function failureOf(
  entry: unknown,
  url: string,
  status: number,
  requestHeaders: readonly Header[],
  responseHeaders: readonly Header[],
): NetworkFailure | null {
  const error = field(field(entry, 'response'), '_error');
  if (error === '') return { name: 'BLOCKED', inferred: false };
  if (typeof error === 'string') {
    return { name: error.replace(/^net::/u, '').slice(0, MAX_WORD_CHARS), inferred: false };
  }
  if (status === 0) return { name: reasonWithoutResponse(entry), inferred: true };
  if (field(entry, '_resourceType') === undefined && withheld(url, requestHeaders, responseHeaders)) {
    return { name: 'BLOCKED_BY_CORS', inferred: true };
  }
  return null;
}

/** Chromium tells nothing about a WebSocket that did not open, Firefox nothing about any failure but these traces of it. */
function reasonWithoutResponse(entry: unknown): string {
  const socketFailed = listOf(entry, '_webSocketMessages').some((message) => textOf(message, 'type') === 'error');
  if (socketFailed || textOf(entry, '_resourceType') === 'websocket') return 'WEBSOCKET_NOT_OPENED';
  if (field(entry, '_resourceType') !== undefined) return 'NO_RESPONSE';
  const security = textOf(entry, '_securityState');
  if (security === 'broken') return 'TLS';
  if (security === 'insecure') return 'REFUSED_OR_DNS';
  if (security !== '') return 'ABORTED_OR_RESET';
  return numberOf(field(entry, 'response'), 'bodySize') === -1 ? 'BLOCKED_OR_ABORTED' : 'NO_RESPONSE';
}

/** Whether a browser withholds this response from the page: a fetch from another origin, without leave. A preflight's it never shows. */
function withheld(url: string, requestHeaders: readonly Header[], responseHeaders: readonly Header[]): boolean {
  const origin = headerOf(requestHeaders, 'origin');
  return (
    origin !== null &&
    headerOf(requestHeaders, 'sec-fetch-mode') === 'cors' &&
    headerOf(requestHeaders, 'sec-fetch-site') !== 'same-origin' &&
    headerOf(requestHeaders, 'access-control-request-method') === null &&
    URL.canParse(url) &&
    new URL(url).origin !== origin &&
    responseHeaders.length > 0 &&
    !allowsOrigin(origin, requestHeaders, responseHeaders)
  );
}
