import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createSocketServer, type Socket } from 'node:net';
import { makeCertificate } from '../../../scripts/demo/certificate.ts';
import { ignore, listen, startStandIn, type Respond } from '../stand-in.ts';
import type { Fault } from './fault.ts';
import { anyLeave } from './replies.ts';

export const PAGE = 'https://app.test/';
/** Where frames of another origin come from. */
export const FRAME_HOST = 'frame.test';

/** A host of a provider that no name server knows. */
export const UNKNOWN_HOST = 'api.deepseek.com';

export interface FaultServer {
  /** Where host names lead: "host" for https, or "host:port". */
  readonly hosts: ReadonlyMap<string, number>;
  /** The certificate that browsers are to believe, as PEM. */
  readonly certificate: string;
  /** The port of the pages and the secure APIs. */
  readonly securePort: number;
  /** What was asked for that no fault describes. */
  readonly unknown: readonly string[];
  close(): void;
}

/** The port of a URL decides what listens there. */
export const PORTS = { refused: 4431, noTls: 4432, distrusted: 4433, mute: 4434, ollama: 11434 } as const;

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript' } as const;

/** Answers for the pages and for all hosts of the faults, on free ports of this machine. */
export async function startFaultServer(faults: readonly Fault[]): Promise<FaultServer> {
  const byId = new Map(faults.map((fault) => [fault.id, fault]));
  const unknown: string[] = [];
  const held = new Set<Socket>();

  const respond: Respond = (request, response, reset) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    if (url.hostname === new URL(PAGE).hostname || url.hostname === FRAME_HOST) return sendPage(url, response);
    const fault = byId.get(url.searchParams.get('case') ?? '');
    if (fault === undefined) {
      unknown.push(`${request.method} ${url.href}`);
      return response.writeHead(404).end();
    }
    const isPreflight = request.method === 'OPTIONS';
    // A body that nobody reads would keep the connection busy.
    request.resume();
    return (isPreflight ? (fault.preflight ?? anyLeave) : fault.reply)({ request, response, reset });
  };

  const standIn = await startStandIn(respond);
  const { securePort, plainPort, certificate } = standIn;
  const distrusted = createSecureServer(makeCertificate(), (request, response) =>
    respond(request, response, () => void request.socket.destroy()),
  );
  // It takes connections and never says a word.
  const mute = createSocketServer((socket) => {
    held.add(socket);
    socket.on('error', ignore);
  });
  const closedPort = await closed();
  const [distrustedPort, mutePort] = [await listen(distrusted), await listen(mute)];
  const hostNames = new Set(
    faults.map(({ call }) => new URL(call.url).hostname).filter((host) => host !== UNKNOWN_HOST),
  );
  return {
    hosts: new Map([
      ...[new URL(PAGE).hostname, FRAME_HOST, ...hostNames].flatMap(
        (host) =>
          [
            [host, securePort],
            [`${host}:80`, plainPort],
            [`${host}:${PORTS.refused}`, closedPort],
            [`${host}:${PORTS.noTls}`, plainPort],
            [`${host}:${PORTS.distrusted}`, distrustedPort],
            [`${host}:${PORTS.mute}`, mutePort],
            [`${host}:${PORTS.ollama}`, plainPort],
          ] as const,
      ),
    ]),
    certificate,
    securePort,
    unknown,
    close() {
      standIn.close();
      for (const socket of held) socket.destroy();
      mute.close();
      distrusted.closeAllConnections();
      distrusted.close();
    },
  };
}

/** A port at which nothing listens any more. */
async function closed(): Promise<number> {
  const server = createSocketServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function sendPage(url: URL, response: ServerResponse): unknown {
  const file = url.pathname.replace(/^.*\//u, '') || 'index.html';
  const type = TYPES[file.endsWith('.js') ? 'js' : 'html'];
  const policy = url.searchParams.has('closed') ? { 'content-security-policy': `connect-src 'none'` } : {};
  try {
    const text = readFileSync(new URL(`page/${file}`, import.meta.url));
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...policy }).end(text);
  } catch {
    return response.writeHead(404).end();
  }
}
