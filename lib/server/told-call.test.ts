import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearer, exchangeWith, headersOf, textBody } from '../../tests/exchange.ts';
import { exchangeOf } from '../capture/har/index.ts';
import { classify, type Failure } from '../classifier/index.ts';
import type { Exchange } from '../exchange.ts';
import { toldText } from './told-call.ts';

const PROMPT = 'The recipe of our house, which nobody knows: seven herbs and a spoon of honey';
const asked = textBody(JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: PROMPT }] }));
const ALONE = { count: 1, recovered: false, madeFor: null };

function failureOf(exchange: Exchange): Failure {
  const verdict = classify(exchange);
  if (!('cause' in verdict)) throw new Error(`It is ${verdict.kind}`);
  return verdict;
}

/** No browser stands between. */
const requestHeaders = headersOf({ 'content-type': 'application/json' });

/** What is told of a failed exchange, and what the panel makes of it. */
function told(changes: Partial<Exchange>): {
  readonly text: string;
  readonly cause: string;
  readonly again: string | null;
} {
  const exchange = exchangeWith({ requestBody: asked, pageOrigin: null, requestHeaders, ...changes });
  const failure = failureOf(exchange);
  const text = toldText({ exchange, failure }, ALONE) ?? '';
  const entry = {
    request: { method: 'POST', url: 'http://localhost:3000/api', headers: [] },
    response: { status: 500, headers: [{ name: 'faultline-calls', value: text }], content: {} },
  };
  const again = classify(exchangeOf(entry, { text: '', base64: false }, '1'));
  return { text, cause: failure.cause, again: 'cause' in again ? again.cause : null };
}

const events = (...data: readonly string[]) => textBody(data.map((one) => `data: ${one}\n\n`).join(''));
const stream = { mimeType: 'text/event-stream', responseHeaders: headersOf({ 'content-type': 'text/event-stream' }) };
const piece = JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content: 'seven herbs' } }] });

describe('a failed call is told so that the panel finds the same cause', () => {
  it.each<[what: string, changes: Partial<Exchange>]>([
    [
      'by a code',
      { status: 429, responseBody: textBody('{"error":{"code":"insufficient_quota","message":"You exceeded"}}') },
    ],
    [
      'by words behind 5 KB',
      {
        status: 400,
        responseBody: textBody(
          JSON.stringify({
            pad: 'x '.repeat(2500),
            error: {
              message: "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens.",
            },
          }),
        ),
      },
    ],
    [
      'by an event in a stream',
      {
        ...stream,
        status: 200,
        responseBody: events(piece, piece, '{"error":{"type":"server_error","message":"The server had an error"}}'),
      },
    ],
    [
      'by a stream that was cut',
      {
        ...stream,
        status: 200,
        responseBody: events(piece, piece),
        failure: { name: 'ERR_CONNECTION_RESET', inferred: false },
      },
    ],
    ['by a stream without an end', { ...stream, status: 200, responseBody: events(piece, piece) }],
    [
      'by how the answer ended',
      {
        status: 200,
        responseBody: textBody(
          `{"choices":[{"message":{"content":"${'herb '.repeat(900)}"},"finish_reason":"length"}]}`,
        ),
      },
    ],
    [
      'by a page of a proxy',
      {
        status: 502,
        mimeType: 'text/html',
        responseBody: textBody('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'),
      },
    ],
    [
      'by no response',
      {
        status: 0,
        responseHeaders: [],
        responseBody: { kind: 'unavailable', reason: 'connection-failed' },
        failure: { name: 'ERR_NAME_NOT_RESOLVED', inferred: false },
      },
    ],
    [
      'by the key',
      {
        status: 401,
        credential: { ...bearer, oddities: ['undefined'] },
        responseBody: textBody('{"error":{"message":"Incorrect API key provided"}}'),
      },
    ],
    ['by no key', { status: 401, credential: null, responseBody: textBody('{"error":{"message":"nope"}}') }],
    [
      'in Chinese',
      {
        status: 429,
        responseBody: textBody(`{"error":{"message":"${'您的账户余额不足，请充值后再试。'.repeat(30)}"}}`),
      },
    ],
  ])('%s', (_what, changes) => {
    const { text, cause, again } = told(changes);
    expect(again).toBe(cause);
    expect(text.length).toBeLessThanOrEqual(2048);
    expect(text).toMatch(/^[\x20-\x7e]+$/u);
  });
});

describe('what is told', () => {
  it.each<[what: string, body: string]>([
    [
      'the input that a validator repeats',
      JSON.stringify({ detail: [{ loc: ['body'], msg: 'not valid', input: { content: PROMPT } }] }),
    ],
    [
      'a message that quotes the prompt',
      JSON.stringify({ error: { message: `Invalid value: '${PROMPT}'. Try another.` } }),
    ],
    ['a message that quotes its middle', JSON.stringify({ error: { message: `Flagged: ${PROMPT.slice(9, 70)}` } })],
    [
      'the answer of a model',
      JSON.stringify({ error: { message: 'cut' }, choices: [{ message: { content: PROMPT } }] }),
    ],
    ['JSON in a message', JSON.stringify({ error: { message: JSON.stringify({ input: PROMPT, code: 'x' }) } })],
    ['plain text', `Error: cannot take "${PROMPT}"`],
  ])('holds no prompt, though the response holds %s', (_what, body) => {
    const { text } = told({ status: 400, responseBody: textBody(body) });
    for (const part of ['seven herbs', 'nobody knows', 'spoon of honey']) expect(text).not.toContain(part);
  });

  it('holds no query, no last characters of a key, and no header but those that tell', () => {
    const { text } = told({
      status: 401,
      url: 'https://api.openai.com/v1/chat/completions?user=mabel',
      credential: bearer,
      responseHeaders: headersOf({
        'content-type': 'application/json',
        'x-request-id': 'req_1',
        'set-cookie': 'a=b',
        server: 'x',
      }),
      responseBody: textBody('{"error":{"message":"Incorrect API key provided"}}'),
    });
    expect(text).toContain('"headers":{"x-request-id":"req_1"}');
    for (const part of ['mabel', bearer.lastFour, 'set-cookie']) expect(text).not.toContain(part);
  });

  it('has room in any limit, or is not told', () => {
    const exchange = exchangeWith({ status: 429, responseBody: textBody('{"error":{"message":"no"}}') });
    const failure = failureOf(exchange);
    for (const limit of [2048, 400, 150, 20]) {
      expect((toldText({ exchange, failure }, ALONE, limit) ?? '').length).toBeLessThanOrEqual(limit);
    }
    expect(toldText({ exchange, failure }, ALONE, 20)).toBeNull();
  });

  it('is JSON in ASCII whatever the response holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (body) => {
        const { text } = told({ status: 500, responseBody: textBody(body) });
        expect(text).toMatch(/^[\x20-\x7e]+$/u);
        expect(JSON.parse(text)).toMatchObject({ v: 1, status: 500 });
      }),
      { numRuns: 60 },
    );
  });
});
