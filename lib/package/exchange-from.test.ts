import { describe, expect, it } from 'vitest';
import { classify, exchangeFrom, exchangeFromResponse, explain, retryAfter } from './index.ts';

const KEY = ['sk', 'proj', 'Zz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1Qq0Pp'].join('-');
const url = 'https://api.openai.com/v1/chat/completions';
const body = { error: { message: `Incorrect API key provided: ${KEY}`, code: 'invalid_api_key' } };

describe('plain values', () => {
  it.each([
    ['text', JSON.stringify(body)],
    ['a value', body],
    ['bytes', new TextEncoder().encode(JSON.stringify(body))],
  ])('with the body as %s', (_, told) => {
    const verdict = classify(exchangeFrom({ url, status: 401, body: told }));
    expect(verdict).toMatchObject({ cause: 'authentication/invalid_key', provider: { id: 'openai' } });
  });

  it.each([
    ['Headers', new Headers({ 'retry-after': '5' })],
    ['a record', { 'Retry-After': '5' }],
    ['a record of lists', { 'retry-after': ['5'] }],
    ['numbers', { 'retry-after': 5 }],
    ['pairs', [['retry-after', '5']] as const],
    ['a HAR’s list', [{ name: 'retry-after', value: '5' }]],
  ])('with headers as %s', (_, headers) => {
    expect(retryAfter(classify(exchangeFrom({ url, status: 429, headers })))).toBe(5000);
  });

  it.each([
    ['ECONNREFUSED', 'network/refused'],
    ['ENOTFOUND', 'network/dns'],
    ['UND_ERR_SOCKET', 'network/reset'],
    ['UND_ERR_HEADERS_TIMEOUT', 'network/timed_out'],
    ['CERT_HAS_EXPIRED', 'network/tls'],
    ['net::ERR_INTERNET_DISCONNECTED', 'network/offline'],
    ['AbortError', 'cancelled/by_page'],
  ])('without a response: %s is %s', (failure, cause) => {
    expect(classify(exchangeFrom({ url, failure }))).toMatchObject({ cause, status: 0 });
  });

  it('replaces secrets wherever they are', () => {
    const exchange = exchangeFrom({
      url: `${url}?api_key=${KEY}`,
      status: 401,
      headers: { 'x-echo': KEY },
      requestHeaders: { authorization: `Bearer ${KEY}` },
      requestBody: { apiKey: KEY },
      body,
    });
    expect(JSON.stringify(exchange)).not.toContain(KEY);
    expect(exchange.credential).toMatchObject({ scheme: 'Bearer', prefix: 'sk-proj-' });
  });
});

describe('a response', () => {
  it('is read from a clone', async () => {
    const response = new Response(JSON.stringify(body), { status: 401 });
    const exchange = await exchangeFromResponse(response, { url });
    expect(classify(exchange)).toMatchObject({ cause: 'authentication/invalid_key' });
    await expect(response.json()).resolves.toEqual(body);
  });

  it('that was read is judged by its status, or by the text that is given', async () => {
    const response = new Response(JSON.stringify(body), { status: 401 });
    const text = await response.text();
    expect(classify(await exchangeFromResponse(response, { url }))).toMatchObject({ category: 'authentication' });
    expect(classify(exchangeFrom(response, { url, body: text }))).toMatchObject({ certainty: 'certain' });
  });

  it('whose connection breaks has the failure', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.error(Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }));
      },
    });
    const exchange = await exchangeFromResponse(new Response(stream, { status: 200 }), { url });
    expect(exchange.failure).toEqual({ name: 'ERR_CONNECTION_CLOSED', inferred: false });
  });
});

describe('an error', () => {
  it('is found behind others', () => {
    const inner = Object.assign(new Error('429'), {
      status: 429,
      headers: new Headers(),
      error: { code: 'insufficient_quota' },
    });
    const outer = new Error('step failed', { cause: new AggregateError([new Error('first'), inner], 'all failed') });
    expect(classify(exchangeFrom(outer, { baseUrl: 'https://api.openai.com/v1' }))).toMatchObject({
      cause: 'billing/balance_empty',
      provider: { id: 'openai' },
    });
  });

  it.each([
    ['https://api.groq.com/openai/v1', 'https://api.groq.com/openai/v1/chat/completions'],
    ['https://gateway.example/llm/v1/', 'https://gateway.example/llm/v1/chat/completions'],
    ['https://gateway.example', 'https://gateway.example/v1/chat/completions'],
    ['https://gateway.example/v1/responses', 'https://gateway.example/v1/responses'],
  ])('of a client that is set to %s called %s', (baseUrl, called) => {
    expect(exchangeFrom(Object.assign(new Error('x'), { status: 500 }), { baseUrl }).url).toBe(called);
  });

  it('without a host names none in its explanation', () => {
    const { fixes, why } = explain(classify(exchangeFrom(Object.assign(new Error('x'), { status: 402 }))));
    expect(JSON.stringify([fixes, why])).not.toMatch(/invalid|undefined|null/u);
  });

  it.each<[string, object, string, number]>([
    [
      'OpenAI',
      { message: 'Rate limit reached', type: 'rate_limit_error', code: 'rate_limit_exceeded' },
      'rate_limit',
      200,
    ],
    ['Google', { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' }, 'overloaded', 503],
    ['nobody, but a connection', { code: 'ETIMEDOUT', message: 'connect ETIMEDOUT' }, 'network', 0],
  ])('that a body held, alone, is that of %s', (_, error, category, status) => {
    expect(classify(exchangeFrom(error))).toMatchObject({ category, status });
  });

  it('of axios has its request and its response', () => {
    const error = Object.assign(new Error('Request failed'), {
      config: { url, method: 'post', data: '{"model":"gpt-5"}', headers: { Authorization: `Bearer ${KEY}` } },
      response: { status: 404, data: { error: { code: 'model_not_found', message: 'no' } }, headers: {} },
    });
    const exchange = exchangeFrom(error);
    expect(classify(exchange)).toMatchObject({ category: 'model_not_found', model: 'gpt-5' });
    expect(JSON.stringify(exchange)).not.toContain(KEY);
  });
});

describe('anything else', () => {
  const circular: Record<string, unknown> = { url, status: 500 };
  circular['body'] = circular;
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap');
      },
    },
  );
  const endless = new Error('a');
  endless.cause = endless;

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'boom'],
    ['a number', 1e308],
    ['a circle', circular],
    ['depth', { url, status: 500, body: deep, requestBody: deep }],
    ['a trap', trap],
    ['a trap as a cause', new Error('x', { cause: trap })],
    ['its own cause', endless],
    ['lone surrogates', { url: 'https://\ud800', status: 400, body: '\udfff' }],
    [
      'own fields of the prototype',
      JSON.parse('{"url":"https://a.b/v1/chat/completions","status":400,"__proto__":{},"toString":1}'),
    ],
    [
      'wrong types',
      { url, status: 'x', headers: [1, null, ['a']], body: 1n, method: {}, startedAt: 'x', durationMs: {} },
    ],
  ])('%s throws nothing', (_, source) => {
    expect(() => explain(classify(exchangeFrom(source)))).not.toThrow();
  });
});

describe('how long to wait', () => {
  const limited = classify(exchangeFrom({ url, status: 429, body: { error: { message: 'Too many requests' } } }));
  it.each([
    [0, 1000],
    [1, 2000],
    [3, 8000],
    [20, 60_000],
  ])('after %i attempts that nothing tells more of: %i ms', (attempts, ms) => {
    expect(retryAfter(limited, attempts)).toBe(ms);
  });

  it.each([401, 400, 200])('nothing helps status %i', (status) => {
    expect(retryAfter(classify(exchangeFrom({ url, status, body: {} })))).toBeNull();
  });
});
