import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { serverCallWith } from '../../tests/server-call.ts';
import type { Exchange } from '../exchange.ts';
import { classify, explain, english, judgeServerCalls, recognise } from './index.ts';

/** What a page gets of its own server that failed. */
const page = (changes: Partial<Exchange> = {}): Exchange =>
  exchangeWith({
    url: 'http://localhost:3000/api/chat',
    requestHeaders: headersOf({ 'content-type': 'application/json', origin: 'http://localhost:3000' }),
    requestBody: textBody('{"messages":[{"role":"user","content":"hi"}]}'),
    status: 500,
    responseBody: textBody('{"error":"Something went wrong"}'),
    pageOrigin: 'http://localhost:3000',
    ...changes,
  });

describe('a response that tells of the calls of its server', () => {
  it('is judged by the call that failed, and keeps what the page got', () => {
    const verdict = classify(page({ serverCalls: [serverCallWith()] }));
    expect(verdict).toMatchObject({
      kind: 'failed',
      provider: { id: 'openai', name: 'OpenAI' },
      host: 'api.openai.com',
      status: 429,
      model: 'gpt-4o',
      category: 'billing',
      server: { host: 'localhost:3000', status: 500 },
    });
    expect(explain(verdict, english).fixes.length).toBeGreaterThan(0);
    expect(structuredClone(JSON.parse(JSON.stringify(verdict)))).toEqual(JSON.parse(JSON.stringify(verdict)));
  });

  it.each<[what: string, exchange: Exchange, expected: object]>([
    [
      'by the last that failed, not by one that was only cut',
      page({
        serverCalls: [
          serverCallWith({ status: 401, responseBody: '{"error":{"code":"invalid_api_key","message":"bad key"}}' }),
          serverCallWith({ status: 200, responseBody: '{"choices":[{"finish_reason":"length"}]}' }),
        ],
      }),
      { kind: 'degraded', category: 'output_truncated' },
    ],
    [
      'not by a call that was answered on a later attempt',
      page({
        serverCalls: [serverCallWith({ recovered: true })],
        requestBody: textBody('{"model":"m","messages":[]}'),
        url: 'http://localhost:3000/v1/chat/completions',
      }),
      { kind: 'failed', status: 500, host: 'localhost:3000' },
    ],
    [
      'by a call that never reached the API',
      page({
        serverCalls: [
          serverCallWith({
            status: 0,
            responseBody: '',
            failure: { name: 'ERR_CONNECTION_REFUSED', inferred: false },
            url: 'http://localhost:11434/api/chat',
          }),
        ],
      }),
      { kind: 'failed', cause: 'network/refused', host: 'localhost:11434', provider: { id: 'ollama' } },
    ],
    [
      'also where the page got a good answer',
      page({ status: 200, responseBody: textBody('{"reply":"Sorry"}'), serverCalls: [serverCallWith()] }),
      { kind: 'failed', category: 'billing', server: { status: 200 } },
    ],
    [
      'by the key that the server did not send',
      page({
        serverCalls: [serverCallWith({ status: 401, credential: null, responseBody: '{"error":{"message":"nope"}}' })],
      }),
      { cause: 'authentication/missing_key' },
    ],
    [
      'not where the page itself stopped the request',
      page({
        url: 'https://api.openai.com/v1/chat/completions',
        status: 0,
        responseHeaders: [],
        responseBody: { kind: 'unavailable', reason: 'aborted' },
        failure: { name: 'ERR_ABORTED', inferred: false },
        serverCalls: [serverCallWith()],
      }),
      { kind: 'cancelled' },
    ],
    [
      'as a good call where all of them were answered in the end, and nothing else tells of a call',
      page({ status: 200, serverCalls: [serverCallWith({ recovered: true })] }),
      { kind: 'ok', provider: { id: 'openai' }, host: 'api.openai.com' },
    ],
    [
      'as no call where what is told is none either',
      page({ serverCalls: [serverCallWith({ url: 'https://shop.test/cart' })] }),
      { kind: 'not-llm' },
    ],
  ])('%s', (_what, exchange, expected) => {
    expect(classify(exchange)).toMatchObject(expected);
  });

  it('is worth reading, whatever its address', () => {
    const head = { method: 'GET', url: 'http://localhost:3000/page', resourceType: 'document' };
    expect(recognise(head)).toBeNull();
    expect(recognise({ ...head, toldByServer: true })).not.toBeNull();
  });

  it('has each of its calls judged once', () => {
    const exchange = page({ serverCalls: [serverCallWith(), serverCallWith({ url: 'https://shop.test/cart' })] });
    const judged = judgeServerCalls(exchange);
    expect(judged).toHaveLength(1);
    expect(judgeServerCalls({ ...exchange })[0]).toBe(judged[0]);
  });
});
