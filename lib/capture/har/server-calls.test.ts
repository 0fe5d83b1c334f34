import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeOf, headOf } from './index.ts';

const told = (changes: object = {}) => ({
  v: 1,
  url: 'https://api.openai.com/v1/responses?user=7',
  model: 'gpt-4o',
  status: 429,
  headers: { 'retry-after': '20' },
  body: '{"error":{"code":"rate_limit_exceeded"}}',
  started: 1_790_000_000_000,
  took: 312,
  caller: { function: 'ask', file: 'src/chat.ts', line: 41, column: 12 },
  ...changes,
});

function entryWith(headers: readonly (readonly [string, string])[], body = '', mimeType = 'application/json') {
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 10,
    request: { method: 'POST', url: 'http://localhost:3000/api/chat', headers: [] },
    response: {
      status: 500,
      headers: headers.map(([name, value]) => ({ name, value })),
      content: { mimeType, size: body.length },
    },
    _resourceType: 'fetch',
  };
}

const callsOf = (value: string, body = '', mimeType = 'application/json') =>
  exchangeOf(
    entryWith(value === '' ? [] : [['Faultline-Calls', value]], body, mimeType),
    { text: body, base64: false },
    '1',
  ).serverCalls ?? [];

describe('what a response tells of the calls of its server', () => {
  it('is read from the header', () => {
    expect(callsOf(JSON.stringify(told()))).toEqual([
      {
        method: 'POST',
        url: 'https://api.openai.com/v1/responses',
        model: 'gpt-4o',
        status: 429,
        failure: null,
        responseHeaders: [{ name: 'retry-after', value: '20' }],
        mimeType: 'application/json',
        responseBody: '{"error":{"code":"rate_limit_exceeded"}}',
        credential: undefined,
        startedAt: 1_790_000_000_000,
        duration: 312,
        caller: { function: 'ask', url: 'src/chat.ts', line: 41, column: 12, joined: null },
        count: 1,
        recovered: false,
        madeFor: null,
      },
    ]);
  });

  it.each<[what: string, header: string, body: string, count: number]>([
    ['several', `${JSON.stringify(told())}, ${JSON.stringify(told())}`, '', 2],
    [
      'those of several servers, as Firefox joins headers',
      `${JSON.stringify(told())}\n${JSON.stringify(told())}`,
      '',
      2,
    ],
    ['the least that is told', '{"v":1,"url":"https://api.openai.com/v1/responses"}', '', 1],
    ['a comment of the stream', '', `data: hi\n\n\n: faultline-calls ${JSON.stringify(told())}\n`, 1],
    [
      'a comment behind 300 KB',
      '',
      `${'data: hello\n\n'.repeat(25_000)}: faultline-calls ${JSON.stringify(told())}\n`,
      1,
    ],
    ['only that something follows', '{"v":1,"follows":"comment"}', '', 0],
    ['no comment inside of data', '', `data: : faultline-calls ${JSON.stringify(told())}\n\n`, 0],
    ['nothing of a later version', JSON.stringify(told({ v: 2 })), '', 0],
    ['no JSON', '{"v":1,', '', 0],
    ['no call to what is no address', JSON.stringify(told({ url: 'javascript:alert(1)' })), '', 0],
    ['no status beyond HTTP', JSON.stringify(told({ status: 1e308 })), '', 0],
    ['no body that is too long', JSON.stringify(told({ body: 'x'.repeat(1025) })), '', 0],
    ['no place before the first line', JSON.stringify(told({ caller: { file: 'a.ts', line: 0 } })), '', 0],
    ['no key in place of its description', JSON.stringify(told({ key: { source: 'authorization' } })), '', 0],
    ['at most sixteen', Array.from({ length: 40 }, () => '{"v":1,"url":"https://a.test/v1/x"}').join(), '', 16],
    ['nothing that is far too long', `${JSON.stringify(told())}${' '.repeat(9000)}`, '', 0],
  ])('%s', (_what, header, body, count) => {
    expect(callsOf(header, body, 'text/event-stream')).toHaveLength(count);
  });

  it('has no secret', () => {
    const key = ['sk', 'proj', 'a1B2c3D4'.repeat(6)].join('-');
    const calls = callsOf(
      JSON.stringify(told({ body: `{"error":"Incorrect API key provided: ${key}"}`, for: `POST /x?api_key=${key}` })),
    );
    expect(calls).toHaveLength(1);
    expect(JSON.stringify(calls)).not.toContain('a1B2c3D4a1B2');
  });

  it('makes a request worth reading', () => {
    expect(headOf(entryWith([['faultline-calls', '{}']])).toldByServer).toBe(true);
    expect(headOf(entryWith([['x-other', '1']]))).not.toHaveProperty('toldByServer');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.constant('[[[['.repeat(2000))), (header) => {
        expect(callsOf(header).length).toBeLessThanOrEqual(16);
      }),
    );
    const anything = fc.anything({ withNullPrototype: true });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(told())), anything), (changes) => {
        let text: string;
        try {
          text = JSON.stringify(told(changes));
        } catch {
          return;
        }
        expect(callsOf(text).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
