import { expect, it } from 'vitest';
import { exchangeWith, textBody } from '../../../tests/exchange.ts';
import { readRequest } from './request.ts';

const HOST = 'https://llm.example.com';

it.each<[what: string, path: string, body: string, model: string | null, pathModel: string | null, isCall: boolean]>([
  ['a model in the body', '/v1/chat/completions', '{"model":"demo-1","messages":[]}', 'demo-1', null, true],
  ['a model in the path', '/v1/models/demo-1:generateContent', '{"contents":[]}', null, 'demo-1', true],
  ['a model in both', '/openai/deployments/mine/completions', '{"model":"demo-1","prompt":""}', 'demo-1', 'mine', true],
  ['no model', '/v1/chat/completions', '{"messages":[]}', null, null, false],
  ['no call', '/v1/models/demo-1:generateContent', '{"id":1}', null, 'demo-1', false],
  ['a form', '/v1/chat/completions', 'a=1', null, null, false],
])('reads %s', (_, path, body, model, pathModel, looksLikeCall) => {
  const exchange = exchangeWith({ url: HOST + path, requestBody: textBody(body) });
  expect(readRequest(exchange, new URL(exchange.url))).toEqual({ model, pathModel, looksLikeCall });
});
