import type { RequestHead } from '../../exchange.ts';
import { field, numberOf, textOf } from '../unknown-fields.ts';
import { readTimings, startOf } from './har-timings.ts';
import { headerOf, readHeaders } from './headers.ts';
import { tellsOfCalls } from './server-calls.ts';

/** When and how a request of a HAR entry went, as far as it takes to match entries with each other. */
export interface Trace {
  readonly method: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly status: number;
}

/** What of a HAR entry tells whether it is a call to an LLM API; of a preflight, what it says of the request behind it. */
export function headOf(entry: unknown): RequestHead {
  const request = field(entry, 'request');
  const url = textOf(request, 'url');
  if (isPreflight(entry)) return { method: methodBehind(entry), url, resourceType: 'fetch' };
  const response = field(entry, 'response');
  return {
    method: textOf(request, 'method').toUpperCase(),
    url,
    resourceType: textOf(entry, '_resourceType'),
    status: numberOf(response, 'status') ?? 0,
    ...(tellsOfCalls(response) && { toldByServer: true }),
  };
}

/** Whether the page's traffic is meant: HTTP and WebSockets, no data, blobs or files of extensions. */
export function isTraffic(url: string): boolean {
  return /^(?:https?|wss?):\/\//iu.test(url);
}

/** Chromium marks preflights; in Firefox the header that only a browser can send tells. */
export function isPreflight(entry: unknown): boolean {
  const request = field(entry, 'request');
  if (textOf(entry, '_resourceType') === 'preflight') return true;
  return (
    textOf(request, 'method') === 'OPTIONS' && headerOf(readHeaders(request), 'access-control-request-method') !== null
  );
}

/** The method that a preflight asks leave for. */
export function methodBehind(entry: unknown): string {
  return (headerOf(readHeaders(field(entry, 'request')), 'access-control-request-method') ?? 'GET')
    .trim()
    .toUpperCase();
}

export function traceOf(entry: unknown): Trace {
  const startedAt = startOf(entry);
  return {
    method: textOf(field(entry, 'request'), 'method').toUpperCase(),
    startedAt,
    endedAt: startedAt + readTimings(entry).total,
    status: numberOf(field(entry, 'response'), 'status') ?? 0,
  };
}

/** Only Chromium tells a resource type. */
export function isChromium(entry: unknown): boolean {
  return field(entry, '_resourceType') !== undefined;
}
