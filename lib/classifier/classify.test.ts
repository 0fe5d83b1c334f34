import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import type { Credential, Exchange, Preflight, StreamEvent } from '../exchange.ts';
import { explain } from './explain/explain.ts';
import { english } from './explain/language.ts';
import { classify, customHosts, recognise, type Failure, type Verdict } from './index.ts';

function failureOf(changes: Partial<Exchange>): Failure {
  const verdict = classify(exchangeWith(changes));
  if (verdict.kind === 'ok' || verdict.kind === 'not-llm') throw new Error(`no failure: ${verdict.kind}`);
  return verdict;
}

const body = (value: unknown): Exchange['responseBody'] => textBody(JSON.stringify(value));
const url = (host: string, path = '/v1/chat/completions'): string => `https://${host}${path}`;

describe('recognise', () => {
  it.each<[method: string, address: string, type: string, id: string | null]>([
    ['POST', url('api.openai.com'), 'fetch', 'openai'],
    ['GET', url('api.openai.com', '/v1/models'), 'xhr', 'openai'],
    ['POST', url('API.Moonshot.AI'), 'fetch', 'moonshot'],
    ['POST', url('aihubmix.com'), 'fetch', 'aihubmix'],
    ['GET', url('aihubmix.com', '/models'), 'document', null],
    ['GET', url('aihubmix.com', '/assets/index.js'), 'script', null],
    ['POST', url('llm.example.com'), 'fetch', 'openai-compatible'],
    ['POST', url('llm.example.com', '/v1/messages'), 'fetch', 'anthropic-compatible'],
    ['POST', url('app.example.com', '/api/chat'), 'fetch', null],
    ['POST', 'https://api.openai.com.evil.example/v1/files', 'fetch', 'openai-compatible'],
    ['GET', 'https://shop.example.com/v1/files', 'fetch', null],
    ['POST', 'not a url', 'fetch', null],
  ])('%s %s as %s is %s', (method, address, resourceType, id) => {
    expect(recognise({ method, url: address, resourceType })?.id ?? null).toBe(id);
  });
});

describe('a good answer', () => {
  it('is ok, with its model', () => {
    expect(classify(exchangeWith())).toMatchObject({ kind: 'ok', provider: { id: 'openai' }, model: 'gpt-4o' });
  });

  it('is no call to an LLM where an unknown host takes something else at that path', () => {
    expect(
      classify(exchangeWith({ url: url('shop.example.com', '/v1/messages'), requestBody: body({ text: 'hello' }) }))
        .kind,
    ).toBe('not-llm');
  });

  it.each<[what: string, request: object, kind: string]>([
    ['a call', { model: 'demo', messages: [] }, 'failed'],
    ['something else', { cart: 7 }, 'not-llm'],
  ])('at a path that only has a version is taken for what its request is: %s', (_, request, kind) => {
    const exchange = exchangeWith({
      url: url('gateway.example.com', '/v1/chat'),
      status: 404,
      requestBody: body(request),
    });
    expect(classify(exchange).kind).toBe(kind);
  });

  it('is no list of LLMs where no key asks for it', () => {
    const requestBody = { kind: 'empty' } as const;
    expect(
      classify(exchangeWith({ url: url('cars.example.com', '/v1/models'), method: 'GET', requestBody })).kind,
    ).toBe('not-llm');
  });

  it.each<[name: string, value: unknown]>([
    ['a warning beside the answer', { warning: 'rate limit 429 soon', choices: [{ finish_reason: 'stop' }] }],
    ['error: null', { error: null, choices: [{ finish_reason: 'stop' }] }],
    [
      'words about errors in the answer',
      { choices: [{ message: { content: '{"error":"rate limit"}' }, finish_reason: 'stop' }] },
    ],
  ])('stays ok with %s', (_, value) => {
    expect(classify(exchangeWith({ responseBody: body(value) })).kind).toBe('ok');
  });

  it.each<[finish: string, cause: string]>([
    ['length', 'output_truncated/token_limit'],
    ['content_filter', 'content_filter/output_blocked'],
  ])('is degraded when it stopped for %s', (finish, cause) => {
    expect(failureOf({ responseBody: body({ choices: [{ finish_reason: finish }] }) })).toMatchObject({
      kind: 'degraded',
      cause,
    });
  });

  it('is ok where the browser lost its status, and lost itself where there is nothing', () => {
    const answer = body({ model: 'gpt-5', choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }] });
    expect(classify(exchangeWith({ status: 0, responseBody: answer })).kind).toBe('ok');
    const nothing: Partial<Exchange> = { status: 0, responseHeaders: [], responseBody: { kind: 'empty' } };
    expect(failureOf(nothing).category).toBe('network');
  });

  it('fails with an error inside', () => {
    const responseBody = body({ error: { message: 'Overloaded', type: 'overloaded_error' } });
    expect(failureOf({ responseBody })).toMatchObject({ kind: 'failed', cause: 'overloaded/engine_overloaded' });
  });
});

describe('a stream', () => {
  const stream = (...data: readonly unknown[]): Partial<Exchange> => ({
    mimeType: 'text/event-stream',
    responseBody: textBody(
      data.map((item) => `data: ${typeof item === 'string' ? item : JSON.stringify(item)}\n\n`).join(''),
    ),
  });
  const chunk = { choices: [{ delta: { content: 'Hel' }, finish_reason: null }] };

  it('is ok when it ends as it should', () => {
    expect(
      classify(exchangeWith(stream(chunk, { choices: [{ delta: {}, finish_reason: 'stop' }] }, '[DONE]'))).kind,
    ).toBe('ok');
  });

  it('is interrupted without its last event', () => {
    expect(failureOf(stream(chunk, chunk))).toMatchObject({
      cause: 'stream_interrupted/ended_early',
      retry: { advised: true },
    });
  });

  it('takes the cause of the error event in it', () => {
    expect(failureOf(stream(chunk, { error: { type: 'rate_limit_error', message: 'Too many' } }))).toMatchObject({
      category: 'rate_limit',
    });
  });

  it('is read from the browser’s events where the body is gone', () => {
    const events = [
      { time: 1, name: 'error', data: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}' },
    ];
    const gone = { kind: 'unavailable', reason: 'connection-failed' } as const;
    expect(failureOf({ mimeType: 'text/event-stream', responseBody: gone, events })).toMatchObject({
      category: 'overloaded',
    });
  });

  it('is lost when the connection broke', () => {
    const failure = { name: 'ERR_INCOMPLETE_CHUNKED_ENCODING', inferred: false };
    expect(failureOf({ ...stream(chunk), failure }).cause).toBe('stream_interrupted/connection_lost');
  });
});

describe('the browser’s own failures', () => {
  const none = {
    status: 0,
    responseHeaders: [],
    mimeType: '',
    responseBody: { kind: 'unavailable', reason: 'connection-failed' },
  } as const;

  it.each<[name: string, cause: string]>([
    ['ERR_NAME_NOT_RESOLVED', 'network/dns'],
    ['ERR_CONNECTION_REFUSED', 'network/refused'],
    ['ERR_INTERNET_DISCONNECTED', 'network/offline'],
    ['ERR_CERT_AUTHORITY_INVALID', 'network/tls'],
    ['ERR_EMPTY_RESPONSE', 'network/reset'],
    ['ERR_BLOCKED_BY_CLIENT', 'network/blocked_by_client'],
    ['ERR_ABORTED', 'cancelled/by_page'],
    ['BLOCKED', 'network/blocked_or_mixed_content'],
    ['ERR_NEVER_HEARD_OF', 'network/other'],
  ])('%s is %s', (name, cause) => {
    expect(failureOf({ ...none, failure: { name, inferred: false } }).cause).toBe(cause);
  });

  const preflight = (status: number, allow: Record<string, string>): Preflight => ({
    status,
    requestHeaders: headersOf({
      origin: 'https://app.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,x-stainless-os',
    }),
    responseHeaders: headersOf(allow),
    failure: null,
    redirectUrl: null,
  });

  it.each<[name: string, sent: Preflight, cause: string]>([
    ['a refused preflight', preflight(403, {}), 'cors/preflight_rejected'],
    ['a preflight without headers', preflight(204, {}), 'cors/preflight_rejected'],
    [
      'a header that is not listed',
      preflight(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization' }),
      'cors/header_not_allowed',
    ],
    [
      'a star that does not cover Authorization',
      preflight(204, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }),
      'cors/header_not_allowed',
    ],
    [
      'another origin',
      preflight(204, { 'access-control-allow-origin': 'https://other.test', 'access-control-allow-headers': '*' }),
      'cors/origin_not_allowed',
    ],
    [
      'two origins',
      preflight(204, { 'access-control-allow-origin': '*, *', 'access-control-allow-headers': '*' }),
      'cors/duplicate_allow_origin',
    ],
  ])('explains %s', (_, sent, cause) => {
    const found = failureOf({ ...none, failure: { name: 'ERR_FAILED', inferred: false }, preflight: sent });
    expect(found.cause).toBe(cause);
    expect(found.retry.advised).toBe(false);
  });

  it('names the header that is not allowed', () => {
    const sent = preflight(204, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'authorization',
    });
    expect(
      failureOf({ ...none, failure: { name: 'ERR_FAILED', inferred: false }, preflight: sent }).facts.blockedHeaders
        ?.value,
    ).toContain('x-stainless-os');
  });

  it.each([
    [
      'Chromium',
      {
        failure: { name: 'ERR_FAILED', inferred: false },
        responseBody: { kind: 'unavailable', reason: 'blocked-by-cors' },
      },
    ],
    [
      'Firefox',
      {
        failure: null,
        responseBody: body({ error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } }),
      },
    ],
  ] as const)('tells what a response said that the page could not read, in %s', (_, changes) => {
    const found = failureOf({
      status: 401,
      responseHeaders: headersOf({ 'content-type': 'application/json' }),
      ...changes,
    });
    expect(found.cause).toBe('cors/error_without_cors');
    expect(explain(found, english).hidden).toContain('401');
  });
});

describe('retry advice', () => {
  const busy = {
    status: 529,
    responseBody: body({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
  };

  it.each<[header: string | null, advised: boolean]>([
    [null, true],
    ['true', true],
    ['false', false],
  ])('with x-should-retry %s is %s', (header, advised) => {
    const responseHeaders = headersOf(header === null ? {} : { 'x-should-retry': header });
    expect(
      failureOf({
        ...busy,
        responseHeaders: [...responseHeaders, ...headersOf({ 'access-control-allow-origin': '*' })],
      }).retry.advised,
    ).toBe(advised);
  });

  it('never follows a yes where nothing changes by waiting', () => {
    const responseHeaders = headersOf({ 'x-should-retry': 'true', 'access-control-allow-origin': '*' });
    expect(
      failureOf({ status: 400, responseHeaders, responseBody: body({ error: { message: 'Unsupported parameter' } }) })
        .retry.advised,
    ).toBe(false);
  });
});

describe('the key that was sent', () => {
  const refused = { status: 401, responseBody: body({ error: { message: 'Unauthorized' } }) };
  const key: Credential = {
    source: 'authorization',
    scheme: 'Bearer',
    prefix: '',
    length: 9,
    lastFour: '',
    shape: '',
    oddities: ['undefined'],
  };

  it('is blamed where the answer is general', () => {
    expect(failureOf({ ...refused, credential: key })).toMatchObject({
      cause: 'authentication/placeholder_key',
      certainty: 'certain',
    });
  });

  it('is told as it was sent where it is none', () => {
    const requestHeaders = [{ name: 'authorization', value: 'Bearer undefined' }];
    expect(failureOf({ ...refused, credential: key, requestHeaders }).evidence[0]).toMatchObject({
      from: 'request authorization',
      said: 'Bearer undefined',
    });
  });

  it('is missed where there is none', () => {
    expect(failureOf(refused)).toMatchObject({ cause: 'authentication/missing_key' });
  });

  it.each<[message: string, cause: string]>([
    ['Missing or invalid API key', 'authentication/invalid_key'],
    ['No API key provided', 'authentication/malformed_header'],
  ])('was sent although the answer says “%s”', (message, cause) => {
    const responseBody = body({ error: { message } });
    const credential = { ...key, prefix: 'sk-', lastFour: 'wXyZ', length: 51, oddities: [] };
    expect(failureOf({ status: 401, responseBody, credential }).cause).toBe(cause);
  });

  it('is left alone where money is the trouble', () => {
    const responseBody = body({ error: { message: 'Insufficient balance' } });
    expect(failureOf({ status: 403, responseBody, credential: key }).category).toBe('billing');
  });
});

describe('bad input', () => {
  it.each<[name: string, status: number, text: string, mimeType: string]>([
    ['a cut body', 429, '{"error":{"mess', 'application/json'],
    ['HTML', 502, '<html><head><title>502 Bad Gateway</title></head></html>', 'text/html'],
    ['an empty body', 500, '', ''],
    ['an array', 400, '[1,2,3]', 'application/json'],
    ['a number', 400, '7', 'application/json'],
    ['an error that is a list', 400, '{"error":["a",{"b":1}]}', 'application/json'],
    ['an error that is JSON text', 400, '{"error":"{\\"message\\":\\"bad\\"}"}', 'application/json'],
    ['a code that is a number', 401, '{"code":20012,"message":null,"data":null}', 'application/json'],
    ['invalid UTF-8', 500, '\u{FFFD}\u{FFFD}\u{0000}', 'application/json'],
    ['a status that is none', 799, 'what?', 'text/plain'],
    ['a prototype', 400, '{"__proto__":{"error":"x"},"constructor":"y"}', 'application/json'],
  ])('%s gets a verdict that can be shown', (_, status, text, mimeType) => {
    const found = failureOf({ status, responseBody: textBody(text), mimeType });
    const words = explain(found, english);
    expect(words.fixes.length).toBeGreaterThan(0);
    expect(words.why.length).toBeGreaterThan(0);
    expect(JSON.stringify([found, words])).not.toMatch(/\[object Object\]|undefined|\{\w+\}/u);
  });

  it('takes megabytes', () => {
    const text = `{"error":{"message":"${'rate limit '.repeat(400_000)}`;
    expect(failureOf({ status: 429, responseBody: textBody(text) }).category).toBe('rate_limit');
  });

  const anyText = fc.oneof(
    fc.string(),
    fc.json({ maxDepth: 6 }),
    fc.string().map((text) => `data: ${text}\n\n`),
    fc.constant('['.repeat(20_000)),
  );

  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('application/json', 'text/event-stream', 'text/html', ''),
        (text, status, mimeType) => {
          const exchange = exchangeWith({ status, mimeType, responseBody: textBody(text) });
          const verdict: Verdict = classify(exchange);
          expect(classify(exchange)).toEqual(verdict);
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(structuredClone(verdict));
          if ('cause' in verdict) expect(explain(verdict, english).fixes.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a server of MCP', () => {
  const url = 'https://app.example/mcp';
  const hosts = customHosts([{ pattern: 'app.example', target: { kind: 'protocol', id: 'plain' } }]);
  const kindOf = (method: string, headers: Readonly<Record<string, string>>, end: Partial<Exchange> = {}) => {
    const asked = { url, method, requestHeaders: headersOf(headers), requestBody: textBody('') };
    return classify(exchangeWith({ ...asked, status: 405, ...end }), { hosts }).kind;
  };

  it.each(['GET', 'DELETE'])('may decline %s of its client, which throws the body away', (method) => {
    const failure = { name: 'ERR_ABORTED', inferred: false };
    for (const end of [{}, { failure, responseBody: { kind: 'unavailable', reason: 'aborted' } as const }])
      expect(kindOf(method, { 'mcp-protocol-version': '2025-06-18' }, end)).toBe('ok');
  });

  it('may not decline a call, nor what another client asks', () => {
    expect(kindOf('POST', { 'mcp-protocol-version': '2025-06-18' })).toBe('failed');
    expect(kindOf('GET', { accept: 'text/event-stream' })).toBe('failed');
  });
});

describe('words that only hint', () => {
  const verdictOf = (error: object) =>
    classify(exchangeWith({ responseBody: textBody(JSON.stringify({ error })) })) as { certainty?: string };
  const message = 'The model failed to generate a response.';

  it.each([
    ['a code that says the same', { code: 'server_error', message }, 'certain'],
    ['no code', { message }, 'guess'],
    ['a code of something else', { code: 'invalid_request_error', message }, 'guess'],
  ])('and %s', (_, error, certainty) => {
    expect(verdictOf(error).certainty).toBe(certainty);
  });
});

describe('a WebSocket', () => {
  const socket = (events: readonly StreamEvent[] | null, resourceType = 'websocket') =>
    classify(
      exchangeWith({
        url: 'wss://api.openai.com/v1/realtime?model=demo',
        method: 'GET',
        status: 101,
        resourceType,
        requestBody: textBody(''),
        responseBody: textBody(''),
        events,
      }),
    );

  it('that closed without a message failed', () => {
    for (const events of [[], null])
      expect(socket(events)).toMatchObject({ cause: 'stream_interrupted/ended_early', model: 'demo' });
  });

  it('is fine where the browser tells no messages', () => {
    expect(socket(null, '').kind).toBe('ok');
  });

  it('with a message is fine', () => {
    expect(socket([{ time: null, name: 'message', data: '{"type":"session.created"}' }]).kind).toBe('ok');
  });
});
