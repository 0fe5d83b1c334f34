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
  [
    'a form with a file',
    '/v1/audio/transcriptions',
    '--x\r\nContent-Disposition: form-data; name="model"\r\n\r\ndemo-1\r\n--x',
    'demo-1',
    null,
    true,
  ],
  [
    'a driver’s call',
    '/drivers/call',
    '{"interface":"demo","args":{"messages":[],"model":"demo-1"}}',
    'demo-1',
    null,
    true,
  ],
  ['another driver’s call', '/drivers/call', '{"interface":"store","args":{"key":"a"}}', null, null, false],
  ['the name of a model that is managed', '/api/pull', '{"name":"demo-1"}', 'demo-1', null, false],
  ['another name', '/api/users', '{"name":"demo-1"}', null, null, false],
  ['a model in the query', '/v1/realtime?model=demo-1', '{"a":1}', null, 'demo-1', false],
])('reads %s', (_, path, body, model, pathModel, looksLikeCall) => {
  const exchange = exchangeWith({ url: HOST + path, requestBody: textBody(body) });
  expect(readRequest(exchange, new URL(exchange.url))).toEqual({ model, pathModel, looksLikeCall });
});
