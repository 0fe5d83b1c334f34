import { describe, expect, it } from 'vitest';
import { readHarFile } from '../../lib/capture/har/index.ts';
import { classify, recognise } from '../../lib/classifier/index.ts';

const body = '{"error":{"message":"Rate limit reached","type":"requests","code":"rate_limit_exceeded"}}';
const url = 'https://api.openai.com/v1/chat/completions';
const sent = '{"model":"gpt-4o","messages":[]}';
const json = [{ name: 'Content-Type', value: 'application/json' }];

/** One failing call, as each tool writes it. */
const tools: Readonly<Record<string, object>> = {
  Chrome: {
    _initiator: { type: 'script' },
    _resourceType: 'fetch',
    startedDateTime: '2026-01-01T12:00:00.123Z',
    time: 120.5,
    request: {
      method: 'POST',
      url,
      httpVersion: 'http/2.0',
      headers: json,
      postData: { mimeType: 'application/json', text: sent },
    },
    response: {
      status: 429,
      statusText: '',
      headers: json,
      content: { size: body.length, mimeType: 'application/json', text: body },
      _error: null,
    },
    timings: { blocked: 1, dns: -1, ssl: -1, connect: -1, send: 0.1, wait: 100, receive: 5, _blocked_queueing: 1 },
  },
  Firefox: {
    startedDateTime: '2026-01-01T13:00:00.123+01:00',
    request: {
      method: 'POST',
      url,
      httpVersion: 'HTTP/2',
      headers: json,
      postData: { mimeType: 'application/json', params: [], text: sent },
    },
    response: {
      status: 429,
      statusText: '',
      headers: json,
      content: { mimeType: 'application/json', size: body.length, text: body },
      redirectURL: '',
    },
    timings: { blocked: 0, dns: 0, connect: 0, ssl: 0, send: 0, wait: 100, receive: 0 },
    time: 100,
    _securityState: 'secure',
    pageref: 'page_1',
  },
  Safari: {
    startedDateTime: '2026-01-01T12:00:00.123Z',
    time: 120.5,
    request: {
      method: 'POST',
      url,
      httpVersion: 'HTTP/2',
      headers: json,
      postData: { mimeType: 'application/json', text: sent, params: [] },
    },
    response: {
      status: 429,
      statusText: '',
      headers: json,
      content: { size: body.length, compression: 0, mimeType: 'application/json', text: body },
      _transferSize: 300,
    },
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 1, wait: 100, receive: 19 },
    _fetchType: 'Network Load',
    _priority: 'medium',
  },
  Charles: {
    startedDateTime: '2026-01-01T13:00:00.123+01:00',
    time: 120,
    request: {
      method: 'POST',
      url,
      httpVersion: 'HTTP/1.1',
      headers: [{ name: ':method', value: 'POST' }, ...json],
      postData: { mimeType: 'application/json', text: sent },
    },
    response: {
      _charlesStatus: 'COMPLETE',
      status: 429,
      headers: json,
      content: { size: body.length, mimeType: 'application/json', text: btoa(body), encoding: 'base64' },
    },
    timings: { dns: 1, connect: 2, ssl: 3, send: 0, wait: 100, receive: 5 },
  },
  mitmproxy: {
    startedDateTime: '2026-01-01T12:00:00.123456+00:00',
    time: 120,
    request: {
      method: 'POST',
      url,
      httpVersion: 'HTTP/2.0',
      headers: json,
      postData: { mimeType: 'application/json', text: sent, params: [] },
    },
    response: {
      status: 429,
      statusText: '',
      headers: json,
      content: { size: body.length, compression: 0, mimeType: 'application/json', text: body },
    },
    cache: {},
    timings: { connect: -1, ssl: -1, send: 1, receive: 19, wait: 100 },
  },
};

async function read(entry: object) {
  const file = await readHarFile(new Blob([JSON.stringify({ log: { entries: [entry] } })]).stream(), {
    wants: (heads) => heads.map((head) => recognise(head) !== null),
    idPrefix: '',
  });
  const [exchange] = file.kind === 'read' ? file.exchanges : [];
  if (exchange === undefined) throw new Error(JSON.stringify(file));
  return { exchange, verdict: classify(exchange), answer: null };
}

describe('a HAR file', () => {
  it.each(Object.entries(tools))('of %s reads like that of any other', async (_, entry) => {
    const { exchange, verdict } = await read(entry);
    expect(exchange).toMatchObject({
      startedAt: Date.UTC(2026, 0, 1, 12, 0, 0, 123),
      requestBody: { text: sent },
      responseBody: { text: body },
    });
    expect(verdict).toMatchObject({ provider: { id: 'openai' }, category: 'rate_limit', model: 'gpt-4o' });
  });

  it.each([
    [
      'Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 401',
      'cors/error_without_cors',
    ],
    ['Preflight response is not successful. Status code: 403', 'cors/preflight_rejected'],
    ['Request header field x-a is not allowed by Access-Control-Allow-Headers.', 'cors/preflight_rejected'],
    ['The Internet connection appears to be offline.', 'network/offline'],
    ['A server with the specified hostname could not be found.', 'network/dns'],
    ['Could not connect to the server.', 'network/refused'],
    ['The network connection was lost.', 'network/reset'],
    ['The request timed out.', 'network/timed_out'],
    ['An SSL error has occurred and a secure connection to the server cannot be made.', 'network/tls'],
    ['The certificate for this server is invalid.', 'network/tls'],
    ['cancelled', 'cancelled/by_page'],
    ['Something new', 'network'],
  ])('of Safari tells “%s”, which is %s', async (_error, cause) => {
    const { verdict } = await read({
      ...tools['Safari'],
      response: { status: 0, headers: [], content: { size: 0 }, _error },
    });
    expect(verdict).toMatchObject(cause.includes('/') ? { cause } : { category: cause });
  });
});
