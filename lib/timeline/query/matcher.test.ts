import { describe, expect, it } from 'vitest';
import { textBody } from '../../../tests/exchange.ts';
import { serverCallWith } from '../../../tests/server-call.ts';
import { denied, limited, overloaded, rowWith } from '../../../tests/rows.ts';
import type { Row } from '../row.ts';
import { hostOf, matcherOf } from './matcher.ts';
import { english } from '../../classifier/index.ts';
import { parse } from './parse.ts';

const NOW = 1_000_000;
const rows: Readonly<Record<string, Row>> = {
  limited: rowWith({ ...limited, id: '1', startedAt: NOW - 60_000 }),
  denied: rowWith({ ...denied, id: '2', startedAt: NOW - 10_000, method: 'PUT' }),
  retried: rowWith(
    { ...denied, id: '3', startedAt: NOW - 10_000 },
    { ...denied, id: '4', startedAt: NOW - 9000 },
    { id: '5', startedAt: NOW - 8000 },
  ),
  good: rowWith({ id: '6', startedAt: NOW, responseBody: textBody(`{"choices":[{"x":"${'y'.repeat(20_000)}"}]}`) }),
  guessed: rowWith({ ...overloaded, id: '7', startedAt: NOW, status: 503, responseBody: { kind: 'empty' } }),
};

/** A stream that told 1,200 tokens, its first content after two seconds. */
const streamed = rowWith({
  id: '8',
  startedAt: NOW,
  mimeType: 'text/event-stream',
  events: [
    { time: NOW + 1000, name: 'message', data: '{"choices":[{"index":0,"delta":{"role":"assistant"}}]}' },
    { time: NOW + 2000, name: 'message', data: '{"choices":[{"index":0,"delta":{"content":"hi"}}]}' },
    {
      time: NOW + 2100,
      name: 'message',
      data: '{"choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":200}}',
    },
  ],
});

const sent = rowWith({
  id: '9',
  stack: {
    frames: [
      { function: 'create', url: 'https://app.test/node_modules/openai/client.js', line: 3, column: 4, joined: null },
      { function: 'sendMessage', url: 'https://app.test/src/chat.ts', line: 41, column: 9, joined: 'await' },
    ],
    omitted: 0,
  },
});

describe('a call of the app’s server', () => {
  const behind = rowWith({ id: '10', url: 'https://app.test/api/chat', status: 500, serverCalls: [serverCallWith()] });

  it.each([
    ['status:429', true],
    ['status:500', true],
    ['status:400..499', true],
    ['status:401', false],
  ])('is found by its own status and the page’s: %s', (text, holds) => {
    expect(matcherOf(parse(text), NOW, english)(behind)).toBe(holds);
  });
});

describe('filters by the code that sent a call', () => {
  it.each([
    ['caller:chat.ts', true],
    ['caller:SendMessage', true],
    ['caller:src/chat.ts:41', true],
    ['caller:send*chat', true],
    ['caller:client.js', false],
    ['-caller:chat.ts', false],
  ])('%s', (text, holds) => {
    expect(matcherOf(parse(text), NOW, english)(sent)).toBe(holds);
  });

  it('finds nothing where no stack is known', () => {
    expect(found('caller:chat.ts')).toEqual([]);
  });
});

describe('filters by tokens and time to first content', () => {
  it.each([
    ['tokens:>1000', true],
    ['tokens:>1200', false],
    ['tokens:>=1200', true],
    ['tokens:1200', true],
    ['tokens:<10,1k-2k', true],
    ['-tokens:>1000', false],
    ['ttfc:>1.5s', true],
    ['ttfc:<2s', false],
    ['ttfc:2s', true],
  ])('%s', (text, holds) => {
    expect(matcherOf(parse(text), NOW, english)(streamed)).toBe(holds);
  });

  it.each(['tokens:>0', 'ttfc:>=0ms'])('%s finds nothing that does not tell it', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const found = (text: string) => {
  const matches = matcherOf(parse(text), NOW, english);
  return Object.keys(rows).filter((name) => rows[name] !== undefined && matches(rows[name]));
};

describe('the rows that a filter finds', () => {
  it.each([
    ['', ['limited', 'denied', 'retried', 'good', 'guessed']],
    ['provider:moonshot', ['limited']],
    ['provider:"Moonshot AI",anthropic', ['limited', 'guessed']],
    ['provider:moon', ['limited']],
    ['provider:"moon"', []],
    ['model:gpt', ['denied', 'retried', 'good']],
    ['model:"gpt"', []],
    ['category:rate', ['limited']],
    ['cause:rate_limit/conc', ['limited']],
    ['status:>=500', ['guessed']],
    ['status:<400', ['good']],
    ['status:400..429', ['limited', 'denied', 'retried']],
    ['provider:moon*', ['limited']],
    ['-provider:openai', ['limited', 'guessed']],
    ['category:rate_limit', ['limited']],
    ['category:rate-limit', ['limited']],
    ['category:"rate limit",authentication', ['limited', 'denied', 'retried']],
    ['cause:concurrency', ['limited']],
    ['cause:rate_limit/concurrency', ['limited']],
    ['cause:rate_limit', ['limited']],
    ['-cause:authentication', ['limited', 'good', 'guessed']],
    ['status:4xx', ['limited', 'denied', 'retried']],
    ['status:200,500-599', ['good', 'guessed']],
    ['model:gpt-5', ['denied', 'retried']],
    ['model:*opus*', ['guessed']],
    ['host:api.moonshot.ai', ['limited']],
    ['host:*.com', ['denied', 'retried', 'good', 'guessed']],
    ['method:put', ['denied']],
    ['retryable:yes', ['limited', 'guessed']],
    ['retryable:no', ['denied', 'retried']],
    ['is:ok', ['good']],
    ['is:failed', ['limited', 'denied', 'retried', 'guessed']],
    ['is:retried', ['retried']],
    ['is:recovered', ['retried']],
    ['is:storm', ['retried']],
    ['is:guess', ['guessed']],
    ['older-than:30s', ['limited']],
    ['newer-than:30s', ['denied', 'retried', 'good', 'guessed']],
    ['larger-than:10k', ['good']],
    ['kimi 429', ['limited']],
    ['"max concurrency"', ['limited']],
    ['max*concurrency -kimi', []],
    ['api key', ['denied', 'retried']],
    ['-incorrect status:401', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it.each([
  ['https://api.openai.com/v1', 'api.openai.com'],
  ['http://localhost:11434', 'localhost:11434'],
  ['https://user:key@host.test?x', 'host.test'],
  ['data:text/plain,x', ''],
  ['', ''],
])('the host of %s is “%s”', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
