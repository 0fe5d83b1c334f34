import { createServer, type Server } from 'node:http';
import { connect, createServer as createHttp2Server, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { watch, type WatchOptions } from './watch.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
});

/** Watches this process until the test ends; gives what is printed. */
function watched(changes: Partial<WatchOptions> = {}): { readonly printed: string[] } {
  const printed: string[] = [];
  cleanups.push(
    watch({
      environment: { FAULTLINE: 'on' },
      version: '0',
      colours: false,
      write: (text) => void printed.push(text),
      ...changes,
    }),
  );
  return { printed };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const BODY = '{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}';
const models = () =>
  listening(
    createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(429, { 'content-type': 'application/json' }).end(BODY));
    }),
  );

/** An app that hands on what its model answers. */
async function app(origin: string): Promise<string> {
  return listening(
    createServer((_, response) => {
      void (async () => {
        const answer = await fetch(`${origin}/v1/chat/completions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"model":"m","messages":[]}',
        });
        response.writeHead(502, { 'content-type': 'text/plain' }).end(await answer.text());
      })();
    }),
  );
}

describe('the hook', () => {
  it('leaves the app’s answer as it is, and adds one header to it', async () => {
    const { printed } = watched();
    const answer = await fetch(await app(await models()));
    expect(await answer.text()).toBe(BODY);
    expect(answer.headers.get('faultline-calls')).toContain('"status":429');
    expect(printed.join('')).toContain('429 · m: The balance does not cover this request');
  });

  it.each<[what: string, answer: (response: Http2ServerResponse, text: string) => void, by: 'header' | 'comment']>([
    ['at once', (response, text) => void response.writeHead(502, { 'content-type': 'text/plain' }).end(text), 'header'],
    ['without a head of its own', (response, text) => void response.end(text), 'header'],
    ['by events', (response, text) => void response.end(`data: ${text}\n\n`), 'comment'],
  ])('tells by an HTTP/2 server, too, that answers %s', async (_, answer, by) => {
    watched();
    const origin = await models();
    const server = createHttp2Server((request, response) => {
      request.resume();
      if (by === 'comment') {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': begun\n\n');
      }
      void fetch(`${origin}/v1/chat/completions`, { method: 'POST', body: '{"model":"m","messages":[]}' })
        .then((told) => told.text())
        .then((text) => answer(response, text));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    cleanups.push(
      () => void server.close(),
      () => session.destroy(),
    );
    const stream = session.request({ ':path': '/chat', ':method': 'POST' });
    stream.end();
    let [header, text] = ['', ''];
    stream.on('response', (headers) => (header = String(headers['faultline-calls'])));
    for await (const piece of stream.setEncoding('utf8')) text += String(piece);
    expect(text).toContain(BODY);
    expect(by === 'header' ? header : text).toMatch(/(?:^|: faultline-calls )\{"v":1.*"status":429/u);
    if (by === 'header') expect(text).toBe(BODY);
  });

  it.each<[what: string, changes: Partial<WatchOptions>]>([
    [
      'a classifier that throws',
      {
        classify: () => {
          throw new Error('broken');
        },
      },
    ],
    [
      'a terminal that is gone',
      {
        write: () => {
          throw new Error('EPIPE');
        },
      },
    ],
    ['a HAR file that cannot be written', { environment: { FAULTLINE: 'on', FAULTLINE_HAR: '/nowhere/at/all.har' } }],
  ])('does no harm with %s', async (_what, changes) => {
    const { printed } = watched(changes);
    const origin = await app(await models());
    for (let turn = 0; turn < 30; turn += 1) {
      const answer = await fetch(origin);
      expect([answer.status, await answer.text()]).toEqual([502, BODY]);
    }
    // One word of it is enough.
    expect(printed.filter((text) => text.includes('a hook failed')).length).toBeLessThanOrEqual(1);
  });

  const off: readonly (readonly [environment: Record<string, string>, what: string])[] = [
    [{}, 'NODE_ENV was not set yet'],
    [{ NODE_ENV: 'production' }, 'in production'],
    [{ FAULTLINE: 'off', NODE_ENV: 'development' }, 'FAULTLINE says off'],
  ];
  it.each(off)('does nothing with %j: %s', async (environment) => {
    const { printed } = watched({ environment });
    const answer = await fetch(await app(await models()));
    expect(answer.headers.has('faultline-calls')).toBe(false);
    expect(printed).toEqual([]);
  });

  it('begins when a development server sets NODE_ENV', async () => {
    const environment: Record<string, string> = {};
    watched({ environment });
    const origin = await app(await models());
    expect((await fetch(origin)).headers.has('faultline-calls')).toBe(false);
    environment['NODE_ENV'] = 'development';
    expect((await fetch(origin)).headers.has('faultline-calls')).toBe(true);
  });

  it('counts failures that are alike instead of printing them again', async () => {
    const { printed } = watched();
    const origin = await app(await models());
    for (let turn = 0; turn < 12; turn += 1) await (await fetch(origin)).text();
    for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
    expect(printed.filter((text) => text.includes('fix:'))).toHaveLength(1);
    expect(printed.at(-1)).toContain('×12');
  });

  it('takes itself out again', async () => {
    const { fetch: original } = globalThis;
    const emit = Object.hasOwn(Object.getPrototypeOf(createServer()) as object, 'emit');
    watched();
    expect(globalThis.fetch).not.toBe(original);
    for (const cleanup of cleanups.splice(0)) cleanup();
    expect(globalThis.fetch).toBe(original);
    expect(Object.hasOwn(Object.getPrototypeOf(createServer()) as object, 'emit')).toBe(emit);
  });
});

describe('a stream that is watched', () => {
  it('comes piece by piece as it did, and keeps its abort', async () => {
    watched();
    let aborted = false;
    const origin = await listening(
      createServer((request, response) => {
        request.resume();
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"choices":[{"delta":{"content":"1"}}]}\n\n');
        response.on('close', () => (aborted = true));
      }),
    );
    const controller = new AbortController();
    const answer = await fetch(`${origin}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"model":"m","messages":[]}',
      signal: controller.signal,
    });
    const reader = answer.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    // The first piece is there while the stream is open.
    expect(new TextDecoder().decode(value)).toContain('"content":"1"');
    expect(answer).toBeInstanceOf(Response);
    expect(answer.url).toBe(`${origin}/v1/chat/completions`);
    controller.abort();
    await expect(reader?.read()).rejects.toThrow(/abort/iu);
    await expect.poll(() => aborted).toBe(true);
  });
});
