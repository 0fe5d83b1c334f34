import { Buffer } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exchangeWith } from '../../tests/exchange.ts';
import { activationOf } from './activation.ts';
import { briefText } from './brief-text.ts';
import { failureName } from './connection-failure.ts';
import { decodedBody } from './decoded-body.ts';
import { createGuard } from './guard.ts';
import { createHarLog } from './har-log.ts';
import { keepBytes } from './kept-bytes.ts';
import { isFromLoopback } from './loopback.ts';
import { createWaitingCalls } from './waiting-calls.ts';

describe('whether to watch', () => {
  it.each([
    [{}, 'waiting'],
    [{ NODE_ENV: 'development' }, 'text'],
    [{ NODE_ENV: 'test' }, 'text'],
    [{ NODE_ENV: 'production' }, 'off'],
    [{ NODE_ENV: 'staging' }, 'off'],
    [{ NODE_ENV: 'production', FAULTLINE: 'on' }, 'text'],
    [{ FAULTLINE: 'QUIET' }, 'quiet'],
    [{ FAULTLINE: 'json' }, 'json'],
    [{ NODE_ENV: 'development', FAULTLINE: 'off' }, 'off'],
    [{ NODE_ENV: 'development', FAULTLINE: 'toString' }, 'off'],
  ])('%j: %s', (environment, expected) => {
    expect(activationOf(environment)).toBe(expected);
  });
});

describe('whether a request comes from this machine', () => {
  it.each<[address: string | undefined, headers: Record<string, string>, expected: boolean]>([
    ['127.0.0.1', {}, true],
    ['127.8.9.1', {}, true],
    ['::1', {}, true],
    ['::ffff:127.0.0.1', {}, true],
    ['192.168.1.4', {}, false],
    ['::ffff:10.0.0.1', {}, false],
    ['127.0.0.1.evil.test', {}, false],
    [undefined, {}, false],
    ['127.0.0.1', { 'x-forwarded-for': '::1, 127.0.0.1' }, true],
    ['127.0.0.1', { 'x-forwarded-for': '203.0.113.7' }, false],
    ['127.0.0.1', { 'x-forwarded-for': '127.0.0.1, 203.0.113.7' }, false],
    ['127.0.0.1', { 'x-forwarded-for': 'unknown' }, false],
    ['127.0.0.1', { forwarded: 'for="[::1]:4711";proto=http' }, true],
    ['127.0.0.1', { forwarded: 'for=203.0.113.7;proto=http' }, false],
    ['127.0.0.1', { 'cf-connecting-ip': '203.0.113.7' }, false],
  ])('%s %j: %s', (remoteAddress, headers, expected) => {
    expect(isFromLoopback({ socket: { remoteAddress }, headers } as unknown as IncomingMessage)).toBe(expected);
  });
});

describe('bytes that pass by', () => {
  it('are kept at both ends, and copied', () => {
    const kept = keepBytes(4, 3);
    const chunk = Buffer.from('abcdef');
    kept.add(chunk);
    chunk.fill(0);
    for (let turn = 0; turn < 5000; turn += 1) kept.add(Buffer.from('x'));
    kept.add(Buffer.from('yz'));
    expect([kept.head().toString(), kept.tail().toString(), kept.size]).toEqual(['abcd', 'xyz', 5008]);
  });

  it.each<[coding: string, bytes: Buffer, expected: string | null]>([
    ['', Buffer.from('häm'), 'häm'],
    ['gzip', gzipSync('{"a":1}'), '{"a":1}'],
    ['br', brotliCompressSync('{"a":1}'), '{"a":1}'],
    ['gzip', gzipSync('x'.repeat(5000)).subarray(0, 20), 'x'],
    ['gzip', Buffer.from('no gzip'), null],
    ['unknown', Buffer.from('a'), null],
    ['gzip', gzipSync(Buffer.alloc(8 * 1024 * 1024)), null],
  ])('are decoded from %j', (coding, bytes, expected) => {
    const kept = keepBytes(64 * 1024, 10);
    kept.add(bytes);
    const text = decodedBody(kept, coding);
    // Of what is cut it is enough that nothing breaks.
    expect(expected === 'x' ? text === null || /^x*$/u.test(text) : text === expected).toBe(true);
  });
});

describe('a brief look', () => {
  it.each<[what: string, text: string, kept: readonly string[], longest: number]>([
    [
      'leaves out what a model said',
      JSON.stringify({ choices: [{ message: { content: 'word '.repeat(5000) }, finish_reason: 'stop' }] }),
      ['"finish_reason":"stop"'],
      400,
    ],
    [
      'leaves out long lists',
      JSON.stringify({ data: [{ embedding: Array.from({ length: 5000 }, () => 0.1) }], usage: { total_tokens: 3 } }),
      ['"total_tokens":3'],
      400,
    ],
    [
      'leaves out the middle of a stream',
      `data: {"first":1}\n\n${'data: {"x":1}\n\n'.repeat(5000)}data: [DONE]\n\n`,
      ['{"first":1}', 'data: [DONE]'],
      4200,
    ],
    [
      'keeps a stream with an error in its middle',
      `${'data: {"x":1}\n\n'.repeat(500)}data: {"error":{}}\n\n${'data: {"x":1}\n\n'.repeat(500)}`,
      ['"error"'],
      20_000,
    ],
    ['keeps what is no JSON', `{"broken": "${'x'.repeat(500)}`, ['"broken"'], 600],
  ])('%s', (_what, text, kept, longest) => {
    const brief = briefText(text);
    for (const part of kept) expect(brief).toContain(part);
    expect(brief.length).toBeLessThanOrEqual(longest);
  });
});

describe('a connection that failed', () => {
  it.each<[error: unknown, expected: string]>([
    [Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }), 'ERR_CONNECTION_REFUSED'],
    [new AggregateError([{ code: 'ENETUNREACH' }, { code: 'ECONNREFUSED' }]), 'ERR_CONNECTION_REFUSED'],
    [new DOMException('', 'AbortError'), 'ERR_ABORTED'],
    [{ code: 'ERR_SSL_TLSV1_ALERT' }, 'ERR_SSL_PROTOCOL_ERROR'],
    [{ code: 'HPE_INVALID_HEADER_TOKEN' }, 'ERR_INVALID_HTTP_RESPONSE'],
    ['text', 'ERR_FAILED'],
    [null, 'ERR_FAILED'],
  ])('%o: %s', (error, expected) => {
    expect(failureName(error)).toBe(expected);
  });

  it('ends in a circle of causes', () => {
    const error: { cause?: unknown } = {};
    error.cause = error;
    expect(failureName(error)).toBe('ERR_FAILED');
  });
});

describe('calls that wait for the next response', () => {
  it('are given once, to the same client, as far as there is room, and not after a minute', () => {
    let now = 0;
    const waiting = createWaitingCalls(() => now);
    waiting.add('a', 'one');
    waiting.add('a', 'two');
    waiting.add('b', 'three');
    expect(waiting.take('a', 5)).toEqual(['one']);
    expect(waiting.take('a', 100)).toEqual(['two']);
    expect(waiting.take('a', 100)).toEqual([]);
    now = 61_000;
    expect(waiting.take('b', 100)).toEqual([]);
    expect(waiting.isEmpty).toBe(true);
  });

  it('are bounded', () => {
    const waiting = createWaitingCalls(() => 0);
    for (let client = 0; client < 1000; client += 1)
      for (let call = 0; call < 20; call += 1) waiting.add(`${client}`, 'x');
    expect(waiting.take('0', 100)).toEqual([]);
    expect(waiting.take('999', 1000)).toHaveLength(8);
  });
});

describe('the guard', () => {
  it('gives up after too many faults, and tells the first', () => {
    const told: unknown[] = [];
    const guard = createGuard((error) => told.push(error));
    let runs = 0;
    for (let turn = 0; turn < 100; turn += 1) {
      const result = guard(() => {
        runs += 1;
        throw new Error('x');
      }, 'otherwise');
      expect(result).toBe('otherwise');
    }
    expect([runs, told.length]).toEqual([20, 1]);
  });
});

describe('the HAR file', () => {
  it('is whole after each call', () => {
    const folder = mkdtempSync(join(tmpdir(), 'faultline-har-'));
    try {
      const log = createHarLog(join(folder, 'calls-%p.har'), '0');
      const read = () =>
        JSON.parse(readFileSync(join(folder, `calls-${process.pid}.har`), 'utf8')) as { log: { entries: unknown[] } };
      for (const count of [1, 2, 3]) {
        log.add(exchangeWith({ statusText: 'Größe' }));
        expect(read().log.entries).toHaveLength(count);
      }
      log.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
