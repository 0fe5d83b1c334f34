import { describe, expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { classify } from '../classify.ts';
import type { Failure } from '../verdict.ts';
import { keyHeaderOf, localHostOf, vendorOf } from './addressee-values.ts';

function failureAt(url: string, body: unknown = { error: { message: 'no' } }): Failure {
  const verdict = classify(
    exchangeWith({
      url,
      method: 'POST',
      status: 401,
      mimeType: 'application/json',
      requestHeaders: headersOf({ 'content-type': 'application/json' }),
      requestBody: textBody('{"model":"demo","messages":[]}'),
      responseBody: textBody(JSON.stringify(body)),
    }),
  );
  if (!('facts' in verdict)) throw new Error(`no failure: ${verdict.kind}`);
  return verdict;
}

describe('who is called', () => {
  it.each([
    ['https://api.openai.com/v1/chat/completions', 'OpenAI', null],
    ['http://localhost:11434/v1/chat/completions', null, 'localhost:11434'],
    ['http://192.168.1.7:8000/v1/chat/completions', null, '192.168.1.7:8000'],
    ['https://llm.example.com/v1/chat/completions', null, null],
    ['https://ollama.com/v1/chat/completions', 'Ollama Cloud', null],
  ])('at %s has a console as %s, and is one’s own as %s', (url, vendor, local) => {
    const failure = failureAt(url);
    expect([vendorOf(failure), localHostOf(failure)]).toEqual([vendor, local]);
  });
});

it.each([
  ['https://api.openai.com/v1/chat/completions', {}, 'Authorization: Bearer <key>'],
  ['https://api.anthropic.com/v1/messages', {}, 'x-api-key: <key>'],
  ['https://demo.openai.azure.com/openai/v1/chat/completions', {}, 'api-key: <key>'],
  ['https://llm.example.com/v1/chat/completions', {}, 'Authorization: Bearer <key>'],
  [
    'https://llm.example.com/v1/chat/completions',
    { error: { message: "Missing 'X-Gateway-Key' header" } },
    'X-Gateway-Key: <key>',
  ],
])('a key goes to %s with %j as %s', (url, body, header) => {
  expect(keyHeaderOf(failureAt(url, body))).toBe(header);
});
