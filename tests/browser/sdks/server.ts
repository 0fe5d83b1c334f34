import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { anyLeave } from '../faults/replies.ts';
import { startStandIn, type Respond } from '../stand-in.ts';
import { markedIn } from './call.ts';
import { freePort, startGateway } from './gateway.ts';
import type { SdkCase } from './sdk-case.ts';

export const PAGE = 'https://app.test/';
/** Where pages come from: one's own machine, as far as its name tells, and the open web. */
const PAGE_HOSTS: ReadonlySet<string> = new Set(['app.test', 'www.teashop.com']);

/** The port of a URL decides what listens there; at all others there is no TLS. */
export const PORTS = { refused: 1234, http2: 4443 } as const;
const GATEWAY_HOST = 'localhost:8787';

export interface SdkServer {
  /** Where host names lead: "host" for https, or "host:port". */
  readonly hosts: ReadonlyMap<string, number>;
  readonly certificate: string;
  /** What was asked for that no case describes. */
  readonly unknown: readonly string[];
  /** Forgets what was asked: the cases are played again. */
  beginAgain(): void;
  close(): void;
}

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript' } as const;
const SOURCES = new URL('page/', import.meta.url);

/** Answers for the pages, whose scripts lie in `folder`, and for all hosts of the cases. */
export async function startSdkServer(
  cases: readonly SdkCase[],
  hostNames: readonly string[],
  folder: string,
): Promise<SdkServer> {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const unknown: string[] = [];
  /** Requests that came so far, by the mark with which they came. */
  const counts = new Map<string, number>();
  const arrivals = new Map<string, () => void>();
  const arrived = new Set<string>();

  const respond: Respond = async (request, response, reset) => {
    // Some SDKs begin a path with two slashes.
    const url = new URL(`https://${request.headers.host ?? request.headers[':authority']}${request.url}`);
    // What becomes a WebSocket has no body, and no end.
    const body = request.headers.upgrade === undefined ? await textOf(request) : '';
    const id = markedIn(url.href) ?? markedIn(body) ?? markedIn(JSON.stringify(request.headers));
    if (id === null && PAGE_HOSTS.has(url.hostname)) return sendPage(url, response);
    const one = byId.get(id ?? '');
    if (request.method === 'OPTIONS') return (one?.preflight ?? anyLeave)({ request, response, reset });
    if (one === undefined) {
      unknown.push(`${request.method} ${url.href}`);
      return response.writeHead(404).end();
    }
    if (url.host === GATEWAY_HOST) {
      gateway.pass(request, body, response, `http://127.0.0.1:${standIn.plainPort}`);
      return response;
    }
    arrived.add(one.id);
    arrivals.get(one.id)?.();
    // Calls of one case that say something else are counted apart.
    const mark = `${one.id} ${/: call \d+/u.exec(body)?.[0] ?? ''}`;
    const count = counts.get(mark) ?? 0;
    counts.set(mark, count + 1);
    const reply = one.answers[Math.min(count, one.answers.length - 1)] ?? one.answers[0];
    return reply({ request, response, reset, body });
  };

  function sendPage(url: URL, response: ServerResponse): unknown {
    const arrival = /^\/arrived\/(.+)$/u.exec(url.pathname)?.[1];
    if (arrival !== undefined) {
      const tell = () => response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
      if (arrived.has(arrival)) tell();
      else arrivals.set(arrival, tell);
      return response;
    }
    const file = url.pathname.replace(/^.*\//u, '') || 'index.html';
    const type = TYPES[file.endsWith('.js') ? 'js' : 'html'];
    for (const place of [join(folder, file), new URL(file, SOURCES)]) {
      try {
        const text = readFileSync(place);
        return response
          .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
          .end(text);
      } catch {
        // It lies in the other place, or in none.
      }
    }
    return response.writeHead(404).end();
  }

  const [standIn, gateway] = await Promise.all([startStandIn(respond), startGateway()]);
  const closedPort = await freePort();
  const portOf = (host: string): number => {
    if (host.endsWith(`:${PORTS.refused}`)) return closedPort;
    if (host.endsWith(`:${PORTS.http2}`)) return standIn.http2Port;
    return host.includes(':') ? standIn.plainPort : standIn.securePort;
  };
  return {
    hosts: new Map([...PAGE_HOSTS, GATEWAY_HOST, ...hostNames].map((host) => [host, portOf(host)])),
    certificate: standIn.certificate,
    unknown,
    beginAgain() {
      for (const past of [counts, arrivals, arrived]) past.clear();
    },
    close() {
      gateway.close();
      standIn.close();
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of request) pieces.push(piece as Buffer);
  } catch {
    // The page left in the middle of it.
  }
  return Buffer.concat(pieces).toString('utf8');
}
