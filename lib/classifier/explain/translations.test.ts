import { describe, expect, it } from 'vitest';
import { exchangeOfRecord } from '../../../scripts/evaluate/exchange.ts';
import { samples } from '../../../tests/corpus/samples.ts';
import { bearer, exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import { CREDENTIAL_ODDITIES } from '../../exchange.ts';
import type { Exchange, NetworkFailure } from '../../exchange.ts';
import { classify } from '../classify.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { english } from './language.ts';
import { zhCN } from './zh-CN/index.ts';

const FAILURES: readonly NetworkFailure['name'][] = [
  'ERR_NAME_NOT_RESOLVED',
  'ERR_CONNECTION_REFUSED',
  'ERR_ABORTED',
  'ERR_FAILED',
  'TLS',
  'BLOCKED',
];

const refused = (changes: Partial<Exchange>) =>
  exchangeWith({
    status: 401,
    responseBody: textBody('{"error":{"message":"Incorrect API key provided"}}'),
    ...changes,
  });

const made: readonly (readonly [what: string, exchange: Exchange])[] = [
  ['a call without a key', refused({})],
  ['a key of another provider', refused({ credential: { ...bearer, prefix: 'gsk_', shape: 'gsk_alnum52' } })],
  [
    'a key of another kind',
    refused({
      url: 'https://api.modelswitch.io/v1/chat/completions',
      credential: { ...bearer, prefix: 'mk-', shape: 'mk-alnum32' },
    }),
  ],
  ['a key on a public page', refused({ credential: bearer, pageOrigin: 'https://shop.example.com' })],
  ...CREDENTIAL_ODDITIES.map(
    (oddity) => [`a key with ${oddity}`, refused({ credential: { ...bearer, oddities: [oddity] } })] as const,
  ),
  ...FAILURES.map(
    (name) => [name, exchangeWith({ status: 0, responseHeaders: [], failure: { name, inferred: false } })] as const,
  ),
  ['an answer that the page could not read', exchangeWith({ status: 429, responseHeaders: [] })],
  [
    'a wait that the provider names',
    exchangeWith({
      status: 429,
      responseHeaders: headersOf({ 'retry-after': '20', 'access-control-allow-origin': '*' }),
    }),
  ],
  [
    'a field that the error blames',
    exchangeWith({
      status: 400,
      requestBody: textBody('{"model":"gpt-4o","messages":[],"temperature":9}'),
      responseBody: textBody(
        '{"error":{"message":"Invalid value","type":"invalid_request_error","param":"temperature"}}',
      ),
    }),
  ],
];

const cases = [
  ...made,
  ...samples.map((sample) => [sample.id, exchangeOfRecord({ ...sample, also: [], public_host: true })] as const),
];

function textsOf({ title, causeName, why, fixes, notes, retry, certainty, links }: Explanation): readonly string[] {
  const named = [...links, ...fixes.flatMap(({ link }) => link ?? [])].map(({ text }) => text);
  return [title, causeName, ...why, ...fixes.map(({ text }) => text), ...notes, retry, certainty, ...named];
}

function urlsOf({ links, fixes }: Explanation): readonly string[] {
  return [...links, ...fixes.flatMap(({ link }) => link ?? [])].map(({ url }) => url);
}

describe('an explanation in Chinese', () => {
  it('keeps the capital of a name in the middle of a sentence', () => {
    const exchange = exchangeWith({
      url: 'https://aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/google/models/m:generateContent',
      status: 404,
      responseHeaders: headersOf({ 'content-type': 'text/html' }),
      responseBody: textBody('<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>'),
      mimeType: 'text/html',
    });
    expect(explain(classify(exchange), zhCN).notes).toEqual(['服务商返回了 404：Google 没有这个接口地址。']);
  });

  it.each(cases)('%s', (_, exchange) => {
    const verdict = classify(exchange);
    if (!('cause' in verdict)) return;
    const [ours, theirs] = [explain(verdict, english), explain(verdict, zhCN)];
    expect(urlsOf(theirs)).toEqual(urlsOf(ours));
    const texts = textsOf(theirs);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /\{[a-z]+\}/iu.test(text))).toEqual([]);
    expect(texts).toHaveLength(textsOf(ours).length);
  });
});
