import type { Body, Credential, Exchange, Header } from '../lib/exchange.ts';

/** A call to OpenAI that succeeded, with what a test wants changed. */
export function exchangeWith(changes: Partial<Exchange> = {}): Exchange {
  return {
    id: '1',
    startedAt: Date.UTC(2026, 0, 1),
    timings: { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 20, receive: 4, firstEvent: -1, total: 25 },
    method: 'POST',
    url: 'https://api.openai.com/v1/chat/completions',
    requestHeaders: headersOf({
      'content-type': 'application/json',
      origin: 'https://app.test',
      'sec-fetch-mode': 'cors',
    }),
    requestBody: textBody('{"model":"gpt-4o","messages":[]}'),
    credential: null,
    status: 200,
    statusText: '',
    httpVersion: 'h2',
    responseHeaders: headersOf({ 'content-type': 'application/json', 'access-control-allow-origin': '*' }),
    responseBody: textBody('{"choices":[{"message":{"content":"hi"},"finish_reason":"stop"}]}'),
    mimeType: 'application/json',
    events: null,
    stream: null,
    failure: null,
    preflight: null,
    redirectUrl: null,
    resourceType: 'fetch',
    initiator: 'script',
    stack: null,
    pageOrigin: 'https://app.test',
    fromServiceWorker: false,
    cuts: [],
    ...changes,
  };
}

/** A body that is whole; '' gives an empty one. */
export function textBody(text: string): Body {
  return text === '' ? { kind: 'empty' } : { kind: 'text', text, tail: '', size: text.length };
}

/** Headers of a record of names and values. */
export function headersOf(record: Readonly<Record<string, string>>): readonly Header[] {
  return Object.entries(record).map(([name, value]) => ({ name, value }));
}

/** A key as OpenAI and many others hand them out, with nothing odd about it. */
export const bearer: Credential = {
  source: 'authorization',
  scheme: 'Bearer',
  prefix: 'sk-',
  length: 51,
  lastFour: 'wXyZ',
  shape: 'sk-alnum48',
  oddities: [],
};
