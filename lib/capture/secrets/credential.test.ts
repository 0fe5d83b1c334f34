import { describe, expect, it } from 'vitest';
import { readCredentials } from './credential.ts';
import { createRedact } from './redaction.ts';

const random = ['aB3dE5gH7jK9', 'mN1pQ3sT5vW7', 'yZ9bC1dE3fG5', 'hJ7kL9nPwXyZ'].join('');
const hex = '0123456789abcdef'.repeat(2);
const read = (name: string, value: string) => readCredentials([{ name, value }], 'https://h.example/v1').credential;

describe('readCredentials', () => {
  it.each([
    [
      'Bearer %',
      ['sk-proj-', random],
      { scheme: 'Bearer', prefix: 'sk-proj-', length: 56, lastFour: 'wXyZ', shape: 'sk-proj-alnum48' },
    ],
    ['Bearer %', [hex], { prefix: '', length: 32, lastFour: 'cdef', shape: 'hex32' }],
    ['Bearer %', [hex, '.', 'ABCDEFGH12345678'], { shape: 'hex32.alnum16' }],
    ['Bearer %', ['sk-', 'abcdefghijklmnopqrstuvwx'.repeat(2)], { prefix: 'sk-', shape: 'sk-lower48' }],
    ['Bearer %', ['ms-', '0f8fad5b-d9cb-469f-a165-70867728950e'], { shape: 'ms-hex8-hex4-hex4-hex4-hex12' }],
    ['Bearer %', ['0f8fad5b-d9cb-4690-1165-708677289501'], { shape: 'hex8-hex4-hex4-hex4-hex12' }],
    ['Bearer %', ['sk-', 'a-b-c-d-e-f-g-h-i-j-k'], { shape: 'sk-mixed21' }],
    ['Bearer %', ['sk-bad'], { prefix: 'sk-', length: 6, lastFour: '' }],
    ['bearer %', [random], { scheme: 'bearer', oddities: [] }],
    ['Basic %', [btoa('user:correct horse')], { scheme: 'Basic', lastFour: '' }],
    ['%', ['sk-', random], { scheme: '', oddities: ['missing-scheme'] }],
    ['Bearer Bearer %', ['sk-', random], { scheme: 'Bearer', prefix: 'sk-', oddities: ['doubled-scheme'] }],
    ['Bearer "%"', ['sk-', random], { prefix: 'sk-', length: 51, oddities: ['quotes'] }],
    ['Bearer   %', ['sk-', random], { prefix: 'sk-', oddities: ['whitespace'] }],
    ['Bearer % and more', ['sk-', random], { oddities: ['whitespace'] }],
    ['Bearer %', [''], { length: 0, shape: '', oddities: ['empty'] }],
    ['%', ['Bearer'], { scheme: 'Bearer', oddities: ['empty'] }],
    ['Bearer %', ['undefined'], { lastFour: '', oddities: ['undefined'] }],
    ['Bearer %', ['null'], { oddities: ['undefined'] }],
    ['Bearer %', ['[object Object]'], { oddities: ['undefined', 'whitespace'] }],
    ['Bearer %', ['${OPENAI_API_KEY}'], { oddities: ['undefined'] }],
    ['Bearer %', ['process.env.OPENAI_API_KEY'], { oddities: ['undefined'] }],
    ['Bearer %', ['YOUR_API_KEY'], { oddities: ['placeholder'] }],
    ['Bearer %', ['<your-key>'], { oddities: ['placeholder'] }],
    ['Bearer %', ['sk-...'], { oddities: ['placeholder'] }],
    ['Bearer %', ['sk-xxxxxxxx'], { oddities: ['placeholder'] }],
    ['Bearer %', ['sk-proj-…wXyZ'], { oddities: ['masked'] }],
    ['Bearer %', ['sk-ab************yz'], { oddities: ['masked'] }],
    ['Bearer %', ['ключключключ'], { oddities: ['non-ascii'] }],
  ])('%s of %j', (pattern, parts, expected) => {
    expect(
      read(
        'authorization',
        pattern.replace('%', () => parts.join('')),
      ),
    ).toMatchObject(expected);
  });

  it('signed AWS requests tell the access key, not the signature', () => {
    const id = ['AKIA', 'ABCDEFGHIJKLMNOP'].join('');
    const value = `AWS4-HMAC-SHA256 Credential=${id}/20260101/us-east-1/bedrock/aws4_request, SignedHeaders=host, Signature=${hex}`;
    expect(read('authorization', value)).toMatchObject({
      scheme: 'AWS4-HMAC-SHA256',
      prefix: 'AKIA',
      length: 20,
      oddities: [],
    });
    const redact = createRedact(readCredentials([{ name: 'authorization', value }], '').sent);
    expect(redact(`signature ${hex} is wrong`)).not.toContain(hex.slice(0, 12));
  });

  it.each(['x-api-key', 'api-key', 'x-goog-api-key', 'xi-api-key', 'ocp-apim-subscription-key', 'x-portkey-api-key'])(
    'reads %s',
    (name) => {
      expect(read(name, random)).toMatchObject({ source: name, scheme: '', oddities: [] });
    },
  );

  it.each(['x-ratelimit-remaining-tokens', 'idempotency-key', 'cookie', 'x-csrf-token', 'content-type'])(
    '%s is no key',
    (name) => {
      expect(read(name, random)).toBeNull();
    },
  );

  it('reads the key of a URL, decoded', () => {
    expect(
      readCredentials([], `https://h.example/p?alt=sse&key=${['AIza', random.slice(0, 34)].join('')}%2D#key=no`),
    ).toMatchObject({
      credential: { source: 'query:key', prefix: 'AIza', length: 39 },
    });
  });

  it('reads the key that OpenAI takes as a WebSocket protocol', () => {
    const value = `realtime, openai-insecure-api-key.${['sk-', random].join('')}, openai-beta.realtime-v1`;
    expect(read('sec-websocket-protocol', value)).toMatchObject({
      source: 'sec-websocket-protocol',
      prefix: 'sk-',
      length: 51,
    });
  });

  it('takes the header that has a key before the one that is empty', () => {
    const headers = [
      { name: 'authorization', value: 'Bearer ' },
      { name: 'x-api-key', value: random },
    ];
    expect(readCredentials(headers, '').credential?.source).toBe('x-api-key');
  });

  it('knows the parts of what was sent: the key, the password, both sides of a dot', () => {
    expect([
      ...readCredentials([{ name: 'authorization', value: `Basic ${btoa('user:correct horse')}` }], '').sent,
    ]).toContainEqual(['correct horse', '…']);
    const redact = createRedact(
      readCredentials([{ name: 'authorization', value: `Bearer ${hex}.${random}` }], '').sent,
    );
    expect(redact(`${random} of ${hex}`)).toBe('…wXyZ of …');
  });

  it('has nothing to tell of a request without a key', () => {
    expect(readCredentials([{ name: 'accept', value: '*/*' }], 'https://h.example')).toEqual({
      credential: null,
      sent: new Map(),
    });
  });

  it('tells requests that send the same secrets by one object, and others by another', () => {
    const of = (key: string, path = '', other = '') =>
      readCredentials(
        [
          { name: 'content-length', value: other },
          { name: 'x-api-key', value: key },
        ],
        `https://h.example/v1${path}`,
      );
    const first = of(random, '', '1');
    expect(of(random, '', '2')).toBe(first);
    expect(of(hex).credential?.lastFour).toBe(hex.slice(-4));
    expect([...of(random, `?key=${hex}`).sent.keys()]).toEqual([random, '', hex]);
    for (let at = 0; at < 50; at += 1) of(`${hex}${at}`);
    expect(of(random)).toEqual(first);
  });
});
