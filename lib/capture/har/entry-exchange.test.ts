import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BODY_CHARS, MAX_EVENTS, MAX_REQUEST_CHARS, MAX_URL_CHARS } from '../bounds.ts';
import { noContent } from './content.ts';
import { exchangeOf } from './entry-exchange.ts';

const random = ['aB3dE5gH7jK9', 'mN1pQ3sT5vW7', 'yZ9bC1dE3fG5', 'hJ7kL9nPwXyZ'].join('');

interface Parts {
  readonly url?: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly post?: string;
  readonly postType?: string;
  readonly status?: number;
  readonly response?: object;
  readonly more?: object;
}

const entryOf = ({
  url = 'https://api.example.com/v1/chat',
  headers = [],
  post,
  postType = 'application/json',
  status = 400,
  response = {},
  more = {},
}: Parts) => ({
  startedDateTime: '2026-01-02T03:04:05.678Z',
  time: 12.5,
  _resourceType: 'fetch',
  _initiator: { type: 'script' },
  request: {
    method: 'post',
    url,
    headers,
    ...(post !== undefined && { postData: { mimeType: postType, text: post }, bodySize: post.length }),
  },
  response: {
    status,
    statusText: 'Bad Request',
    headers: [],
    content: { mimeType: 'application/json; charset=utf-8' },
    _error: null,
    ...response,
  },
  timings: { blocked: -0.7, wait: 10, receive: '2.5' },
  ...more,
});
const text = (value: string) => ({ text: value, base64: false });

describe('exchangeOf', () => {
  it('reads a HAR entry', () => {
    const headers = [
      { name: 'Origin', value: 'https://app.example' },
      { name: 'Authorization', value: `Bearer ${random}` },
    ];
    expect(exchangeOf(entryOf({ headers, post: '{"model":"m"}' }), text('{"error":1}'), 'a1')).toEqual({
      id: 'a1',
      startedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
      timings: {
        blocked: -1,
        dns: -1,
        connect: -1,
        ssl: -1,
        send: -1,
        wait: 10,
        receive: 2.5,
        firstEvent: -1,
        total: 12.5,
      },
      method: 'POST',
      url: 'https://api.example.com/v1/chat',
      requestHeaders: [
        { name: 'origin', value: 'https://app.example' },
        { name: 'authorization', value: 'Bearer …wXyZ' },
      ],
      requestBody: { kind: 'text', text: '{"model":"m"}', tail: '', size: 13 },
      credential: {
        source: 'authorization',
        scheme: 'Bearer',
        prefix: '',
        length: 48,
        lastFour: 'wXyZ',
        shape: 'alnum48',
        oddities: [],
      },
      status: 400,
      statusText: 'Bad Request',
      httpVersion: '',
      responseHeaders: [],
      responseBody: { kind: 'text', text: '{"error":1}', tail: '', size: 11 },
      mimeType: 'application/json',
      events: null,
      stream: null,
      failure: null,
      preflight: null,
      redirectUrl: null,
      resourceType: 'fetch',
      initiator: 'script',
      stack: null,
      pageOrigin: 'https://app.example',
      fromServiceWorker: false,
      cuts: [],
    });
  });

  it('has the page from the referer where no origin was sent', () => {
    const headers = [{ name: 'Referer', value: 'https://app.example/page?x=1' }];
    expect(exchangeOf(entryOf({ headers }), noContent, '1').pageOrigin).toBe('https://app.example');
  });

  it.each([
    [
      'that was not kept',
      [{ time: 1, eventName: 'message', data: '{}' }],
      { kind: 'unavailable', reason: 'not-kept-by-browser' },
    ],
    ['that was empty', [], { kind: 'empty' }],
  ])('tells a stream’s body %s by its events', (_, _eventSourceMessages, body) => {
    const entry = entryOf({ more: { _eventSourceMessages } });
    expect(exchangeOf(entry, { text: '', base64: false }, '1').responseBody).toEqual(body);
  });

  it('finds the echo of a key without any shape in every place', () => {
    const hex = '0123456789abcdef'.repeat(2);
    const exchange = exchangeOf(
      entryOf({
        url: `https://api.example.com/${hex}?q=${hex}`,
        headers: [{ name: 'api-key', value: hex }],
        post: `{"key":"${hex}"}`,
        response: {
          statusText: `no ${hex}`,
          headers: [{ name: 'x-error', value: hex }],
          redirectURL: `/other/${hex}`,
          _error: `net::${hex}`,
        },
        more: { _eventSourceMessages: [{ time: 1, eventName: hex, data: `{"m":"${hex}"}` }] },
      }),
      text(`{"error":{"message":"Invalid key ${hex}"}}`),
      '1',
    );
    expect(JSON.stringify(exchange)).not.toContain(hex);
    expect(exchange.responseBody).toMatchObject({ text: '{"error":{"message":"Invalid key …cdef"}}' });
  });

  it.each([
    ['a response body', entryOf({}), text('line\n'.repeat(MAX_BODY_CHARS)), 'Response body: 1.3 MB cut to 256 KB'],
    [
      'a request body',
      entryOf({ post: 'line\n'.repeat(MAX_REQUEST_CHARS) }),
      noContent,
      'Request body: 320 KB cut to 64 KB',
    ],
    ['a URL', entryOf({ url: `https://h.example/?q=${'a,'.repeat(MAX_URL_CHARS)}` }), noContent, 'URL: cut to 16 KB'],
    [
      'a stream',
      entryOf({ more: { _eventSourceMessages: Array.from({ length: MAX_EVENTS + 1 }, () => ({ data: 'x' })) } }),
      noContent,
      'Stream: 2001 events cut to the first 1000 and the last 1000',
    ],
  ])('tells that %s was cut', (_, entry, content, cut) => {
    expect(exchangeOf(entry, content, '1').cuts).toContain(cut);
  });

  it('keeps head and tail of a long response', () => {
    const body = exchangeOf(entryOf({}), text(`{"first":1,${'"n":"x", '.repeat(100_000)}"last":2}`), '1').responseBody;
    expect(body).toMatchObject({ kind: 'text', size: 900_020 });
    if (body.kind !== 'text') return;
    expect(body.text).toMatch(/^\{"first":1,/u);
    expect(body.tail).toMatch(/"last":2\}$/u);
    expect(body.text.length + body.tail.length).toBeLessThanOrEqual(MAX_BODY_CHARS);
  });

  it('keeps the model of a long request readable, wherever it stands', () => {
    const long = 'data:image/png;base64,' + 'A'.repeat(200_000);
    const messages = [long, long].map((url) => ({
      role: 'user',
      content: [{ type: 'image_url', image_url: { url } }],
    }));
    const post = JSON.stringify({ messages, model: 'gpt-4o', max_tokens: 5, more: [long] });
    const body = exchangeOf(entryOf({ post }), noContent, '1').requestBody;
    expect(body).toMatchObject({ kind: 'text', tail: '', size: post.length });
    expect(body.kind === 'text' && (JSON.parse(body.text) as unknown)).toMatchObject({
      model: 'gpt-4o',
      max_tokens: 5,
    });
  });

  it.each([
    ['a key', ['sk-proj-', random].join('')],
    ['a key of ten thousand characters', ['sk-', random.repeat(200)].join('')],
  ])('leaves no half of %s at a cut', (_, secret) => {
    for (let shift = 0; shift < 80; shift += 7) {
      for (const [limit, share] of [
        [MAX_BODY_CHARS, 3 / 4],
        [MAX_BODY_CHARS, -1 / 4],
      ] as const) {
        const at = share > 0 ? limit * share - shift : limit * 3 - limit * -share - secret.length + shift;
        const body = `${'. '.repeat(at / 2)}"${secret}"${' .'.repeat((limit * 3 - at) / 2)}`;
        const shown = JSON.stringify(exchangeOf(entryOf({}), text(body), '1').responseBody);
        expect(shown).not.toContain(random.slice(0, 8));
        expect(shown).not.toContain(random.slice(-12, -4));
      }
    }
  });

  it.each([
    ['twenty MB of one word', 'sk-'.repeat(7_000_000)],
    ['ten MB of JSON strings', `{"a":["${'x"," '.repeat(2_500_000)}"]}`],
  ])('takes %s', (_, body) => {
    const exchange = exchangeOf(entryOf({ post: body }), text(body), '1');
    expect(JSON.stringify(exchange).length).toBeLessThan(2 * (MAX_BODY_CHARS + MAX_REQUEST_CHARS));
    expect(exchange.cuts).toHaveLength(2);
  });
});

describe('any value', () => {
  const deep = fc.jsonValue({ maxDepth: 3 });
  const header = fc.record({
    name: fc.oneof(fc.constantFrom('Authorization', 'cookie', 'location', 'origin', 'x-api-key'), deep),
    value: fc.oneof(fc.string(), deep),
  });
  const headers = fc.oneof(deep, fc.array(header, { maxLength: 6 }));
  const likely = fc.record(
    {
      startedDateTime: fc.oneof(deep, fc.constant('2026-01-01T00:00:00Z')),
      time: deep,
      timings: deep,
      _resourceType: fc.oneof(deep, fc.constantFrom('fetch', 'preflight', 'websocket', 'eventsource')),
      _initiator: deep,
      _securityState: deep,
      _eventSourceMessages: fc.oneof(deep, fc.array(fc.record({ time: deep, eventName: deep, data: deep }))),
      _webSocketMessages: fc.oneof(
        deep,
        fc.array(fc.record({ type: fc.constantFrom('receive', 'send', 'error'), data: deep })),
      ),
      request: fc.oneof(
        deep,
        fc.record(
          {
            method: deep,
            url: fc.oneof(deep, fc.webUrl(), fc.string()),
            headers,
            postData: fc.oneof(deep, fc.record({ text: fc.string(), params: deep })),
            bodySize: deep,
          },
          { requiredKeys: [] },
        ),
      ),
      response: fc.oneof(
        deep,
        fc.record(
          {
            status: fc.oneof(deep, fc.integer({ min: 0, max: 599 })),
            headers,
            content: fc.oneof(deep, fc.record({ mimeType: deep, size: deep, encoding: deep })),
            _error: deep,
            redirectURL: fc.oneof(deep, fc.string()),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  );

  it('makes an exchange and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(deep, likely),
        fc.record({ text: fc.option(fc.string()), base64: fc.boolean() }),
        (entry, content) => {
          const exchange = exchangeOf(entry, content, 'x');
          expect(exchange.id).toBe('x');
          expect(exchange.startedAt).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(exchange.status)).toBe(true);
          expect(JSON.stringify(exchange)).not.toContain('[object Object]');
        },
      ),
      { numRuns: 500 },
    );
  });

  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const secrets = fc.tuple(
    fc.constantFrom('', 'sk-', 'sk-proj-', 'sk-ant-api03-', 'gsk_', 'xai-'),
    fc.array(fc.constantFrom(...alphabet), { minLength: 24, maxLength: 60 }).map((chars) => chars.join('')),
  );
  const places = fc.constantFrom(
    (secret: string) => secret,
    (secret: string) => `Incorrect key: ${secret}.`,
    (secret: string) => JSON.stringify({ error: { message: `bad key ${secret}` } }),
    (secret: string) => JSON.stringify({ error: JSON.stringify({ key: secret, note: `\n${secret}\n` }) }),
    (secret: string) => `a=1&key=${encodeURIComponent(secret)}`,
    (secret: string) => `<p>${secret}</p>`,
    (secret: string) => `${'pad '.repeat(40_000)}${secret}${' pad'.repeat(40_000)}`,
  );

  it('lets a key that was sent nowhere through', () => {
    fc.assert(
      fc.property(
        secrets.map((parts) => parts.join('')),
        fc.constantFrom('authorization', 'x-api-key', 'api-key', 'x-goog-api-key', 'query'),
        fc.constantFrom('', 'Bearer ', 'Bearer Bearer '),
        places,
        places,
        (secret, where, scheme, inRequest, inResponse) => {
          const exchange = exchangeOf(
            entryOf({
              url: `https://api.example.com/v1${where === 'query' ? `?key=${secret}` : ''}`,
              headers: where === 'query' ? [] : [{ name: where, value: scheme + secret }],
              post: inRequest(secret),
              response: {
                headers: [{ name: 'x-echo', value: secret.slice(0, 500) }],
                statusText: secret.slice(0, 100),
              },
              more: {
                _eventSourceMessages: [
                  { data: inResponse(secret).slice(-5000) },
                  { data: inResponse(secret).slice(0, 5000) },
                ],
              },
            }),
            text(inResponse(secret)),
            '1',
          );
          expect(JSON.stringify(exchange)).not.toContain(secret);
        },
      ),
      { numRuns: 100 },
    );
  });
});
