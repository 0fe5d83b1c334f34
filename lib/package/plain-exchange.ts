import { exchangeOf } from '../capture/har/index.ts';
import type { Exchange } from '../exchange.ts';
import { chromiumFailure } from './connection-failure.ts';
import { headerList, type HeadersSource } from './header-list.ts';
import { bodyText } from './body-text.ts';

/**
 * A request and its response in plain values, as a log has them. Only `url` is needed; what is left out reads as not known.
 * Keys, cookies and tokens may be in it: they are replaced when an exchange is made of it.
 */
export interface PlainExchange {
  /** Absolute. */
  readonly url: string;
  /** The HTTP status; 0, `null` or nothing where no response came. */
  readonly status?: number | null;
  readonly statusText?: string;
  /** Headers of the response. */
  readonly headers?: HeadersSource | null;
  /** Body of the response: its text, or the value that its JSON held. */
  readonly body?: unknown;
  /** "POST" where it is not told. */
  readonly method?: string;
  readonly requestHeaders?: HeadersSource | null;
  /** Body of the request: its text, or the value that was sent as JSON. */
  readonly requestBody?: unknown;
  /**
   * Why there is no complete response: a code of Node.js or undici ("ECONNREFUSED", "UND_ERR_SOCKET"), Chromium's name
   * ("ERR_CONNECTION_RESET"), or "AbortError" and "TimeoutError" as DOM names them.
   */
  readonly failure?: string | null;
  /** When the request started, in ms since the epoch. */
  readonly startedAt?: number;
  /** How long it took, in ms. */
  readonly durationMs?: number;
  /**
   * Who made the call: the words for a failure differ. Where it is not told, a page only if the code that asks runs in one, or if
   * the request headers are those of a browser.
   */
  readonly madeBy?: 'page' | 'program';
  /** Tells exchanges of one list apart; '' where it is not told. */
  readonly id?: string;
}

/** Makes an exchange of plain values, secrets replaced. Total: what has a wrong type reads as absent. */
export function exchangeOfPlain(plain: PlainExchange): Exchange {
  const { url, status, statusText, headers, body, requestHeaders, requestBody, failure, startedAt, durationMs } = plain;
  const sent = bodyText(requestBody);
  const text = bodyText(body);
  const told = typeof failure === 'string' && failure !== '' ? chromiumFailure(failure) : null;
  const entry = {
    startedDateTime: isoTime(startedAt),
    time: durationMs,
    _resourceType: 'fetch',
    request: {
      method: plain.method ?? 'POST',
      url,
      headers: headerList(requestHeaders),
      ...(sent !== null && { postData: { mimeType: 'application/json', text: sent } }),
    },
    response: {
      status: status ?? 0,
      statusText: statusText ?? '',
      headers: headerList(headers),
      content: { size: text?.length ?? 0 },
      ...(told !== null && { _error: `net::${told}` }),
    },
  };
  const exchange = exchangeOf(entry, { text, base64: false }, typeof plain.id === 'string' ? plain.id : '');
  const { madeBy = isOfPage(exchange) ? 'page' : 'program' } = plain;
  return madeBy === 'page' ? exchange : { ...exchange, madeBy: 'program' };
}

/** Headers that browsers send and the `fetch` of runtimes does not. */
const OF_BROWSER: readonly string[] = ['origin', 'sec-fetch-site', 'sec-ch-ua'];

function isOfPage({ requestHeaders }: Exchange): boolean {
  return 'document' in globalThis || requestHeaders.some(({ name }) => OF_BROWSER.includes(name));
}

const EPOCH = new Date(0).toISOString();

function isoTime(epochMs: number | undefined): string {
  // Most logs of failures have their time elsewhere.
  if (epochMs === undefined) return EPOCH;
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
