import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearer, exchangeWith, headersOf, textBody } from '../../../tests/exchange.ts';
import type { Exchange } from '../../exchange.ts';
import { differences } from '../index.ts';
import { processorTime } from '../../../tests/processor-time.ts';

const asking = (request: unknown, changes: Partial<Exchange> = {}): Exchange =>
  exchangeWith({ requestBody: textBody(typeof request === 'string' ? request : JSON.stringify(request)), ...changes });
const between = (failed: unknown, good: unknown) => differences(asking(failed), asking(good));
const tool = (name: string, told: object = {}) => ({
  type: 'function',
  function: { name, parameters: { type: 'object' }, ...told },
});

describe('fields of the bodies', () => {
  it.each<[what: string, failed: object, good: object, fields: readonly object[]]>([
    [
      'one more',
      { model: 'm', logprobs: true },
      { model: 'm' },
      [{ kind: 'added', steps: ['logprobs'], failed: { type: 'boolean', text: 'true', size: 0 }, good: null }],
    ],
    [
      'one less',
      { model: 'm' },
      { model: 'm', max_tokens: 5 },
      [{ kind: 'removed', steps: ['max_tokens'], failed: null, good: { type: 'number', text: '5', size: 0 } }],
    ],
    [
      'another value, deep down',
      { a: { b: [{ c: 1 }] } },
      { a: { b: [{ c: '1' }] } },
      [
        {
          kind: 'changed',
          steps: ['a', 'b', 0, 'c'],
          failed: { type: 'number', text: '1', size: 0 },
          good: { type: 'text', text: '"1"', size: 1 },
        },
      ],
    ],
    [
      'a long text: how long, not what',
      { prompt: 'x'.repeat(9000) },
      { prompt: 'y'.repeat(20) },
      [
        {
          kind: 'changed',
          steps: ['prompt'],
          failed: { type: 'text', text: JSON.stringify('x'.repeat(120)), size: 9000 },
          good: { type: 'text', text: JSON.stringify('y'.repeat(20)), size: 20 },
        },
      ],
    ],
    [
      'a conversation that went on: its new forms',
      {
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'assistant', content: 'Hello' },
          { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.test' } }] },
        ],
      },
      { messages: [{ role: 'user', content: 'Hi' }] },
      [
        {
          kind: 'list',
          steps: ['messages'],
          failed: 3,
          good: 1,
          from: 1,
          addedForms: ['role: assistant', 'content[].type: image_url', 'content[].image_url.url: text'],
          removedForms: [],
        },
      ],
    ],
    [
      'another conversation of the same length: message by message',
      {
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'tool', content: 'x' },
        ],
      },
      {
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'user', content: 'x' },
        ],
      },
      [
        {
          kind: 'changed',
          steps: ['messages', 1, 'role'],
          failed: { type: 'text', text: '"tool"', size: 4 },
          good: { type: 'text', text: '"user"', size: 4 },
        },
      ],
    ],
    [
      'tools, by their names and not by their places',
      { tools: [tool('new'), tool('look', { strict: true })] },
      { tools: [tool('look'), tool('old')] },
      [
        {
          kind: 'added',
          steps: ['tools', 0],
          failed: {
            type: 'object',
            text: '{"type":"function","function":{"name":"new","parameters":{"type":"object"}}}',
            size: 2,
          },
          good: null,
        },
        {
          kind: 'added',
          steps: ['tools', 1, 'function', 'strict'],
          failed: { type: 'boolean', text: 'true', size: 0 },
          good: null,
        },
        {
          kind: 'removed',
          steps: ['tools', 1],
          failed: null,
          good: {
            type: 'object',
            text: '{"type":"function","function":{"name":"old","parameters":{"type":"object"}}}',
            size: 2,
          },
        },
      ],
    ],
    ['none, in another order', { a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, []],
  ])('%s', (_what, failed, good, fields) => {
    const found = between(failed, good);
    expect(found.fields).toEqual(fields);
    expect(found).toMatchObject({ body: fields.length === 0 ? 'same' : 'different', isComplete: true });
  });

  it.each<[what: string, failed: Exchange, good: Exchange, body: string, isComplete: boolean]>([
    ['are not compared where one is no JSON', asking('plain'), asking({ a: 1 }), 'not-json', true],
    [
      'are not compared where one was not recorded',
      exchangeWith({ requestBody: { kind: 'unavailable', reason: 'too-large' } }),
      asking({ a: 1 }),
      'not-recorded',
      true,
    ],
    ['are the same where the text is', asking('plain'), asking('plain'), 'same', true],
    [
      'are told as far as they go where one was cut',
      exchangeWith({ requestBody: { kind: 'text', text: '{"a":1,"b":"long te', tail: 'xt"}', size: 90_000 } }),
      asking({ a: 2, b: 'long text' }),
      'different',
      false,
    ],
  ])('%s', (_what, failed, good, body, isComplete) => {
    expect(differences(failed, good)).toMatchObject({ body, isComplete });
  });

  it('are told up to two hundred', () => {
    const many = (value: number) => Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`f${at}`, value]));
    const found = between(many(1), many(2));
    expect(found.fields.length).toBe(200);
    expect(found.isComplete).toBe(false);
  });
});

describe('what else differs', () => {
  it('is model, size, address, parameters, headers and the kind of key', () => {
    const failed = asking(
      { model: 'gpt-new', n: 1 },
      {
        url: 'https://api.openai.com/v1/chat/completion?a=1&b=2',
        method: 'PUT',
        credential: { ...bearer, prefix: 'sk-proj-', lastFour: 'aaaa' },
        requestHeaders: headersOf({
          'content-type': 'text/plain',
          'openai-beta': 'x',
          'content-length': '9',
          'x-request-id': '1',
        }),
      },
    );
    const good = asking(
      { model: 'gpt-old' },
      {
        url: 'https://api.openai.com/v1/chat/completions?a=1&c=3',
        credential: bearer,
        requestHeaders: headersOf({ 'content-type': 'application/json', 'content-length': '8', 'x-request-id': '2' }),
      },
    );
    expect(differences(failed, good)).toMatchObject({
      model: { failed: 'gpt-new', good: 'gpt-old' },
      size: { failed: 25, good: 19 },
      method: { failed: 'PUT', good: 'POST' },
      address: { failed: 'api.openai.com/v1/chat/completion', good: 'api.openai.com/v1/chat/completions' },
      query: [
        { kind: 'added', name: 'b', failed: '2', good: null },
        { kind: 'removed', name: 'c', failed: null, good: '3' },
      ],
      headers: [
        { kind: 'changed', name: 'content-type', failed: 'text/plain', good: 'application/json' },
        { kind: 'added', name: 'openai-beta' },
      ],
      credential: { facts: ['prefix', 'lastFour'] },
    });
  });

  it('is nothing between two that are the same', () => {
    expect(
      differences(asking({ a: 1 }, { credential: bearer }), asking({ a: 1 }, { credential: { ...bearer } })),
    ).toEqual({
      body: 'same',
      fields: [],
      isComplete: true,
      model: null,
      size: null,
      method: null,
      address: null,
      query: [],
      headers: [],
      credential: null,
    });
  });

  it('is a key where one had none', () => {
    expect(differences(asking({}), asking({}, { credential: bearer })).credential).toEqual({
      failed: null,
      good: bearer,
      facts: [],
    });
  });
});

describe('any two requests', () => {
  it('can be compared', () => {
    const value = fc.json({ maxDepth: 3 });
    fc.assert(
      fc.property(
        value,
        value,
        fc.constantFrom('https://a.test/b?c=1&c=2', 'http://[::1]:1/%E0', 'https://user@x/..//#', 'a:b'),
        fc.string(),
        (a, b, url, header) => {
          const found = differences(
            asking(a, { url: header, requestHeaders: headersOf({ [header]: url }) }),
            asking(b, { url }),
          );
          expect(structuredClone(found)).toEqual(found);
          if (a === b) expect(found.fields).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('may be nested as deep as they like', () => {
    const deep = (inner: string) => `{"a":${'[{"b":'.repeat(20_000)}${inner}${'}]'.repeat(20_000)}}`;
    expect(between(deep('1'), deep('2'))).toMatchObject({ isComplete: false });
    const list = (inner: string) => `{"a":[${`${'['.repeat(20_000)}${inner}${']'.repeat(20_000)},`.repeat(3)}0]}`;
    expect(() => between(list('1'), list('2').replace('0]}', '0,1]}'))).not.toThrow();
  });

  it('may be five megabytes long', () => {
    const request = (last: string) =>
      JSON.stringify({
        model: 'm',
        messages: Array.from({ length: 5000 }, (_, at) => ({
          role: 'user',
          content: [{ type: 'text', text: `${at} ${'word '.repeat(190)}` }],
        })).concat({ role: 'user', content: [{ type: 'text', text: last }] }),
      });
    const [failed, good] = [asking(request('a')), asking(request('b'))];
    expect(differences(failed, good).fields).toMatchObject([
      { kind: 'list', failed: 5001, good: 5001, from: 5000, addedForms: [] },
    ]);
    // Both are parsed now: what is left is to compare them.
    expect(processorTime(() => expect(differences(failed, good).fields.length).toBe(1))).toBeLessThan(1000);
  });
});
