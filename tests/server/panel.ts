import { exchangeOf, headOf } from '../../lib/capture/har/index.ts';
import { classify, type Verdict } from '../../lib/classifier/index.ts';
import type { Exchange } from '../../lib/exchange.ts';

/** A response as the page got it, as the panel reads it, and as the panel judges it. */
export interface Seen {
  readonly response: Response;
  readonly text: string;
  readonly exchange: Exchange;
  /** Whether the panel would have read it, by its head alone. */
  readonly isWanted: boolean;
  readonly verdict: Verdict;
}

/** Asks an app like a page of the same origin, and hands what came to the panel's capture. */
export async function ask(url: string, init: RequestInit = { method: 'POST' }): Promise<Seen> {
  const response = await fetch(url, init);
  const text = await response.text();
  const entry = {
    startedDateTime: new Date().toISOString(),
    time: 1,
    request: { method: init.method ?? 'GET', url, headers: [{ name: 'content-type', value: 'application/json' }] },
    response: {
      status: response.status,
      headers: [...response.headers].map(([name, value]) => ({ name, value })),
      content: { mimeType: response.headers.get('content-type') ?? '', size: text.length },
    },
    _resourceType: 'fetch',
  };
  const exchange = exchangeOf(entry, { text, base64: false }, '1');
  return { response, text, exchange, isWanted: headOf(entry).toldByServer === true, verdict: classify(exchange) };
}
