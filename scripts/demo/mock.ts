import { readFileSync } from 'node:fs';
import {
  constants,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type Http2Session,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import { startAppServer } from './app-server/start.ts';
import { makeCertificate } from './certificate.ts';
import type { Answer, Call, Scenario } from './scenario.ts';

/** The host of the demo's page; its own files lie in `page/`. */
export const PAGE_HOST = 'demo.test';

export interface Mock {
  /** Where each host name leads, for the browser's host rules. */
  readonly hosts: ReadonlyMap<string, number>;
  /** Calls that no scenario describes, as "POST https://…"; empty when all is well. */
  readonly unknownCalls: readonly string[];
  close(): void;
}

const CHUNK_PAUSE_MS = 30;
/** Port 1 of this machine: nothing listens there. */
const CLOSED_PORT = 1;

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' } as const;
const PAGE_FILES: Readonly<Record<string, keyof typeof TYPES>> = {
  'index.html': 'html',
  'shop.css': 'css',
  'shop.js': 'js',
};

/** Answers for all hosts of the scenarios, and for the demo's page, over HTTPS on a free port of this machine. */
export async function startMock(scenarios: readonly Scenario[]): Promise<Mock> {
  const answers = new Map(
    scenarios.map(({ call, answer }) => [nameOf(call.method, call.url, call.body ?? ''), answer]),
  );
  const closedToHeaders = new Set(
    scenarios.flatMap(({ call, answer }) => (answer.kind === 'preflight-refused' ? [call.url] : [])),
  );
  const unknownCalls: string[] = [];
  const sessions = new Set<Http2Session>();
  const server = createSecureServer(makeCertificate());
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', ignore);
  });
  server.on('request', (request, response) => {
    request.on('error', ignore);
    response.on('error', ignore);
    void respond(request, response);
  });

  async function respond(request: Http2ServerRequest, response: Http2ServerResponse) {
    const url = `https://${request.authority}${request.url}`;
    if (request.authority === PAGE_HOST) return sendPage(url, response, scenarios);
    if (request.method === 'OPTIONS') {
      const headers = closedToHeaders.has(url)
        ? 'content-type'
        : (request.headers['access-control-request-headers'] ?? '');
      return send(response, 204, { ...openCors(), ...preflight(String(headers)) }, '');
    }
    const body = await readText(request);
    const answer = answers.get(nameOf(request.method, url, body));
    if (answer !== undefined) return perform(answer, response);
    unknownCalls.push(`${request.method} ${url}`);
    return send(response, 404, openCors(), '');
  }

  const port = await new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const app = await startAppServer();
  const portFor = ({ kind }: Answer): number =>
    kind === 'app-server' ? app.port : kind === 'connection-refused' ? CLOSED_PORT : port;
  return {
    hosts: new Map([
      [PAGE_HOST, port],
      ...scenarios.map(({ call, answer }) => [hostOf(call), portFor(answer)] as const),
    ]),
    unknownCalls,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
      app.close();
    },
  };
}

const nameOf = (method: string, url: string, body: string) => `${method} ${url}\n${body}`;
/** With its port, where that is not the usual one. */
const hostOf = ({ url }: Call) => new URL(url).host;
const openCors = () => ({ 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' });
const preflight = (headers: string) => ({
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': headers,
  'access-control-max-age': '600',
});

async function readText(request: Http2ServerRequest): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

async function perform(answer: Answer, response: Http2ServerResponse): Promise<void> {
  switch (answer.kind) {
    case 'response':
      return send(
        response,
        answer.status,
        { ...(answer.hiddenFromPage ? {} : openCors()), ...answer.headers },
        answer.body,
      );
    case 'live-stream':
    case 'stream': {
      response.writeHead(200, { ...openCors(), 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      for await (const chunk of answer.chunks) {
        response.write(chunk);
        await new Promise((resolve) => setTimeout(resolve, CHUNK_PAUSE_MS));
      }
      if (answer.kind === 'live-stream' || answer.end === 'closed') response.end();
      else response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
      return;
    }
    // These do not get here: the browser stops before it sends the call, or sends it elsewhere.
    case 'app-server':
    case 'preflight-refused':
    case 'connection-refused':
    case 'silence':
      return;
  }
}

function sendPage(url: string, response: Http2ServerResponse, scenarios: readonly Scenario[]): void {
  const path = new URL(url).pathname.slice(1);
  if (path === 'calls.json') {
    const calls = scenarios.map(({ id, button, call }) => ({ id, button, ...call }));
    return send(response, 200, { 'content-type': 'application/json' }, JSON.stringify(calls));
  }
  const file = path === '' ? 'index.html' : path;
  const kind = PAGE_FILES[file];
  if (kind === undefined) return send(response, 404, {}, '');
  send(response, 200, { 'content-type': TYPES[kind] }, readFileSync(new URL(`page/${file}`, import.meta.url), 'utf8'));
}

function send(
  response: Http2ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** The browser may leave at any time. */
function ignore(): void {
  // Nothing is lost: the scenario is over for it.
}
