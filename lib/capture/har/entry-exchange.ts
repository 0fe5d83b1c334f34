import type { Exchange } from '../../exchange.ts';
import { MAX_URL_CHARS, MAX_WORD_CHARS } from '../bounds.ts';
import { createRedact, readCredentials, redactHeaders, redactUrl } from '../secrets/index.ts';
import { truncateHead } from '../truncation.ts';
import { field, numberOf, textOf } from '../unknown-fields.ts';
import { readCallStack } from './call-stack.ts';
import type { Content } from './content.ts';
import { failureOf } from './entry-failure.ts';
import { readTimings, startOf } from './har-timings.ts';
import { headerOf, readHeaders } from './headers.ts';
import { mediaType } from './media-type.ts';
import { readRequestBody } from './request-body.ts';
import { readResponseBody } from './response-body.ts';
import { readServerCalls } from './server-calls.ts';
import { readEvents } from './stream-events.ts';

/** Characters of a URL that are looked at. */
const MAX_RAW_URL_CHARS = 4 * MAX_URL_CHARS;

/**
 * Makes an Exchange of a HAR entry: one of devtools.network (Chromium's and Firefox's differ, see entry-failure.ts) or of a
 * file. Any value is taken; what is missing or of a wrong type reads as absent. No secret gets past this function.
 */
export function exchangeOf(entry: unknown, content: Content, id: string): Exchange {
  const request = field(entry, 'request');
  const response = field(entry, 'response');
  const url = truncateHead(textOf(request, 'url'), MAX_RAW_URL_CHARS);
  const method = word(request, 'method').toUpperCase();
  const status = Math.max(0, Math.trunc(numberOf(response, 'status') ?? 0));
  const requestHeaders = readHeaders(request);
  const responseHeaders = readHeaders(response);
  const { credential, sent } = readCredentials(requestHeaders, url);
  const redact = createRedact(sent);
  const resourceType = word(entry, '_resourceType');
  const mimeType = mediaType(
    textOf(field(response, 'content'), 'mimeType') || (headerOf(responseHeaders, 'content-type') ?? ''),
  );
  const failure = failureOf(entry, url, status, requestHeaders, responseHeaders);
  const size = numberOf(field(response, 'content'), 'size') ?? 0;
  // In this order: what is replaced in the request is looked for in the response.
  const shown = { url: shownUrl(url), requestHeaders: redactHeaders(requestHeaders, redact) };
  const requestBody = readRequestBody(entry, requestHeaders, redact);
  const shownResponseHeaders = redactHeaders(responseHeaders, redact);
  const events = readEvents(entry, redact);
  const hasEvents = (events.events?.length ?? 0) > 0;
  const responseBody = readResponseBody(
    { method, status, resourceType, mimeType, size, hasEvents, requestHeaders, responseHeaders, failure },
    content,
    redact,
  );
  const serverCalls = readServerCalls(responseHeaders, responseBody.body, mimeType, redact);
  return {
    id,
    startedAt: startOf(entry),
    timings: { ...readTimings(entry), firstEvent: events.firstEvent },
    method: redact(method),
    ...shown,
    requestBody: requestBody.body,
    credential,
    status,
    statusText: shownWord(textOf(response, 'statusText')),
    httpVersion: shownWord(textOf(response, 'httpVersion') || textOf(request, 'httpVersion')),
    responseHeaders: shownResponseHeaders,
    responseBody: responseBody.body,
    mimeType: redact(mimeType),
    events: events.events,
    stream: events.stream,
    failure: failure === null ? null : { ...failure, name: redact(failure.name) },
    preflight: null,
    redirectUrl: redirectOf(),
    resourceType: redact(resourceType),
    initiator: shownWord(textOf(field(entry, '_initiator'), 'type')),
    stack: readCallStack(entry, redact),
    pageOrigin: originOf(headerOf(requestHeaders, 'origin')) ?? originOf(headerOf(requestHeaders, 'referer')),
    fromServiceWorker: fromServiceWorker(entry, status),
    cuts: [
      ...(url.length > MAX_URL_CHARS ? ['URL: cut to 16 KB'] : []),
      ...requestBody.cuts,
      ...responseBody.cuts,
      ...events.cuts,
    ],
    ...(serverCalls.length > 0 && { serverCalls }),
  };

  function redirectOf(): string | null {
    const told =
      textOf(response, 'redirectURL') ||
      (status >= 300 && status < 400 ? (headerOf(responseHeaders, 'location') ?? '') : '');
    if (told === '') return null;
    return shownUrl(URL.canParse(told, url) ? new URL(told, url).href : told);
  }

  function shownWord(value: string): string {
    return truncateHead(redact(value.slice(0, 4 * MAX_WORD_CHARS)), MAX_WORD_CHARS);
  }

  function shownUrl(value: string): string {
    return truncateHead(redactUrl(value, redact), MAX_URL_CHARS);
  }
}

function word(value: unknown, name: string): string {
  return textOf(value, name).slice(0, MAX_WORD_CHARS);
}

/** Origins of the URLs that were asked for last: a page's requests all come from few. None with a query is kept. */
const origins = new Map<string, string | null>();
const MAX_ORIGINS = 100;
const MAX_KEPT_CHARS = 200;

function originOf(url: string | null): string | null {
  if (url === null) return null;
  const known = origins.get(url);
  if (known !== undefined) return known;
  const origin = URL.canParse(url) ? new URL(url).origin : 'null';
  const told = origin === 'null' ? null : origin;
  if (url.length > MAX_KEPT_CHARS || url.includes('?')) return told;
  if (origins.size >= MAX_ORIGINS) origins.clear();
  origins.set(url, told);
  return told;
}

/** Chromium tells it; in Firefox such an entry has a body and nothing that went over a connection. */
function fromServiceWorker(entry: unknown, status: number): boolean {
  const response = field(entry, 'response');
  if (field(response, '_fetchedViaServiceWorker') === true) return true;
  return (
    status > 0 &&
    field(entry, '_securityState') !== undefined &&
    field(entry, '_resourceType') === undefined &&
    field(entry, 'connection') === undefined &&
    numberOf(field(entry, 'request'), 'headersSize') === 0 &&
    numberOf(response, 'bodySize') === 0
  );
}
