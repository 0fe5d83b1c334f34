import { describe, expect, it } from 'vitest';
import { progressOf, tellsItsEnd } from './entry-progress.ts';

const AT = '2026-01-01T00:00:00.000+00:00';
/** What Firefox gives as soon as a connection was made. */
const ZEROS = { blocked: -1, dns: 0, connect: 0, ssl: 0, send: 0, wait: 0, receive: 0 };
const CONNECTED = { connection: '11434', serverIPAddress: '127.0.0.1' };

interface Told {
  readonly status?: number;
  readonly content?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timings?: object;
  readonly more?: object;
}

/** An entry of Firefox's getHAR(). */
const firefox = ({ status = 0, content = {}, headers = {}, timings = {}, more = {} }: Told) => ({
  startedDateTime: AT,
  request: { method: 'POST', url: 'http://localhost:11434/v1/chat/completions', headers: [] },
  response: { status, headers: Object.entries(headers).map(([name, value]) => ({ name, value })), content },
  timings,
  ...more,
});

const stream = { mimeType: 'text/event-stream', size: 141 };
const json = { mimeType: 'application/json', size: 20 };
const nothing = { mimeType: '', size: 0, encoding: 'base64' };

describe('in Firefox', () => {
  it.each<[what: string, entry: Told]>([
    ['a call whose TLS handshake hangs', { timings: ZEROS }],
    ['a call that waits for its preflight', {}],
    ['a sent call over http without an answer yet', { timings: { ...ZEROS, connect: 1 } }],
    ['a stream over http', { status: 200, content: stream, timings: ZEROS, more: CONNECTED }],
    ['a stream over https', { status: 200, content: stream, more: CONNECTED }],
    [
      'JSON that has not all come',
      { status: 200, content: json, headers: { 'content-length': '21' }, timings: ZEROS, more: CONNECTED },
    ],
  ])('%s is under way', (_, entry) => {
    expect(progressOf(firefox(entry))).toBe('pending');
  });

  it.each<[what: string, entry: Told]>([
    ['offline', { content: nothing, more: { _securityState: 'insecure' } }],
    ['refused', { content: nothing, timings: ZEROS, more: { _securityState: 'insecure' } }],
    ['blocked by an extension', { content: { mimeType: 'text/plain' } }],
    ['aborted before an answer', { content: nothing, timings: { ...ZEROS, wait: 9 } }],
    ['a stream', { status: 200, content: stream, timings: { ...ZEROS, receive: 9507 }, more: CONNECTED }],
    [
      'JSON that came at once',
      { status: 200, content: json, headers: { 'content-length': '20' }, timings: ZEROS, more: CONNECTED },
    ],
    ['no content', { status: 204, content: nothing, timings: ZEROS, more: CONNECTED }],
    ['an error at once', { status: 404, content: json, timings: ZEROS, more: CONNECTED }],
    ['an answer of a service worker', { status: 200, content: json, timings: ZEROS }],
  ])('%s has ended', (_, entry) => {
    expect(progressOf(firefox(entry))).toBe('complete');
  });

  it.each<[what: string, timings: object, tells: boolean]>([
    ['what was measured tells when it ended', { ...ZEROS, wait: 60 }, true],
    ['what was not even tried ended at once', {}, true],
    ['zeros tell nothing', ZEROS, false],
  ])('%s', (_, timings, tells) => {
    expect(tellsItsEnd(firefox({ timings }))).toBe(tells);
  });
});
