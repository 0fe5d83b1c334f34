import { describe, expect, it } from 'vitest';
import { allowsOrigin, forbids } from './cors.ts';

const list = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));
const asked = {
  origin: 'https://app.example',
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'authorization,content-type',
};
const given = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'Authorization, Content-Type' };

describe('forbids', () => {
  it.each([
    ['leave for all', {}, given, false],
    ['leave for this origin', {}, { ...given, 'access-control-allow-origin': 'https://app.example' }, false],
    ['leave for another origin', {}, { ...given, 'access-control-allow-origin': 'https://other.example' }, true],
    ['no leave', {}, { 'access-control-allow-headers': '*' }, true],
    ['a header left out', {}, { ...given, 'access-control-allow-headers': 'content-type' }, true],
    ['a wildcard, which is none for authorization', {}, { ...given, 'access-control-allow-headers': '*' }, true],
    ['a wildcard beside authorization', {}, { ...given, 'access-control-allow-headers': '*, authorization' }, false],
    [
      'a wildcard for other headers',
      { 'access-control-request-headers': 'x-api-key' },
      { ...given, 'access-control-allow-headers': '*' },
      false,
    ],
    ['POST, which needs no leave', {}, { ...given, 'access-control-allow-methods': 'GET' }, false],
    ['PUT without leave', { 'access-control-request-method': 'PUT' }, given, true],
    [
      'PUT with leave',
      { 'access-control-request-method': 'PUT' },
      { ...given, 'access-control-allow-methods': 'get, put' },
      false,
    ],
  ])('%s', (_, request, response, expected) => {
    const preflight = {
      status: 204,
      failed: false,
      requestHeaders: list({ ...asked, ...request }),
      responseHeaders: list(response),
    };
    expect(forbids(preflight)).toBe(expected);
  });

  it.each([
    [200, false, false],
    [204, false, false],
    [301, false, true],
    [403, false, true],
    [0, true, true],
    [204, true, true],
  ])('status %i, failed %s', (status, failed, expected) => {
    expect(forbids({ status, failed, requestHeaders: list(asked), responseHeaders: list(given) })).toBe(expected);
  });
});

describe('allowsOrigin', () => {
  it.each([
    ['*', true],
    ['https://app.example', true],
    [' * ', true],
    ['https://app.example, *', false],
    ['null', false],
    ['', false],
  ])('%j', (value, expected) => {
    expect(allowsOrigin('https://app.example', [], [{ name: 'access-control-allow-origin', value }])).toBe(expected);
  });

  it('is nothing without the header', () => {
    expect(allowsOrigin('https://app.example', [], [])).toBe(false);
  });

  it('is nothing if the header is there twice', () => {
    const twice = ['*', 'https://app.example'].map((value) => ({ name: 'access-control-allow-origin', value }));
    expect(allowsOrigin('https://app.example', [], twice)).toBe(false);
  });

  it.each([
    [{ 'access-control-allow-origin': '*' }, false],
    [{ 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' }, false],
    [{ 'access-control-allow-origin': 'https://app.example' }, false],
    [{ 'access-control-allow-origin': 'https://app.example', 'access-control-allow-credentials': 'true' }, true],
  ])('with cookies %j', (response, expected) => {
    for (const name of ['cookie', 'sec-fetch-storage-access']) {
      expect(allowsOrigin('https://app.example', list({ [name]: 'none' }), list(response))).toBe(expected);
    }
  });
});
