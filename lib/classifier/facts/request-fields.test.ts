import { expect, it } from 'vitest';
import { exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { requestFields } from './request-fields.ts';

const form = (parts: Readonly<Record<string, string>>) =>
  `${Object.entries(parts)
    .map(([name, value]) => `--b0\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--b0--\r\n`;

it.each<[what: string, body: string, type: string, fields: object | null]>([
  ['JSON', '{"n":1}', 'application/json', { n: 1 }],
  ['JSON under another type', ' {"n":1}', 'text/plain', { n: 1 }],
  ['JSON that breaks off', '{"n":', 'application/json', null],
  ['a list', '[1]', 'application/json', null],
  ['a form', 'model=demo-1&n=2', 'application/x-www-form-urlencoded; charset=utf-8', { model: 'demo-1', n: '2' }],
  [
    'parts',
    form({ model: 'demo-1', language: 'de' }),
    'multipart/form-data; boundary=b0',
    { model: 'demo-1', language: 'de' },
  ],
  ['plain words', 'hello', 'text/plain', null],
])('reads %s', (_, body, type, fields) => {
  const exchange = exchangeWith({ requestBody: textBody(body), requestHeaders: headersOf({ 'content-type': type }) });
  expect(requestFields(exchange)).toEqual(fields);
});

it('reads the name of a file, and not the file', () => {
  const body =
    '--b0\r\nContent-Disposition: form-data; name="file"; filename="a.mp3"\r\nContent-Type: audio/mpeg\r\n\r\nID3…\r\n--b0--\r\n';
  expect(requestFields(exchangeWith({ requestBody: textBody(body) }))).toEqual({ file: 'a.mp3' });
});

it('reads no body that was cut', () => {
  const requestBody = { kind: 'text', text: '{"n":1}', tail: '…', size: 1e6 } as const;
  expect(requestFields(exchangeWith({ requestBody }))).toBeNull();
});

it('takes every name for a name', () => {
  const fields = requestFields(exchangeWith({ requestBody: textBody(form({ ['__proto__']: 'x' })) }));
  expect(Object.entries(fields ?? {})).toEqual([['__proto__', 'x']]);
});
