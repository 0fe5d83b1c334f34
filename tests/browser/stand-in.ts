import { createServer as createPlainServer, ServerResponse, type IncomingMessage, type Server } from 'node:http';
import { createSecureServer as createHttp2Server, type Http2SecureServer, type Http2Session } from 'node:http2';
import { createServer as createSecureServer } from 'node:https';
import {
  createServer as createSocketServer,
  type AddressInfo,
  type Server as SocketServer,
  type Socket,
} from 'node:net';
import { makeCertificate } from '../../scripts/demo/certificate.ts';

/** One server of this machine that stands in for all hosts of a test, with TLS and without. */
export interface StandIn {
  readonly securePort: number;
  readonly plainPort: number;
  /** Where HTTP/2 is spoken. */
  readonly http2Port: number;
  /** The certificate that browsers are to believe, as PEM. */
  readonly certificate: string;
  close(): void;
}

/** Answers a request; `reset` breaks its connection below TLS, at once and without a word. */
export type Respond = (request: IncomingMessage, response: ServerResponse, reset: () => void) => unknown;

/** Listens on two free ports. What upgrades to a WebSocket is answered like any request, on the bare connection. */
export async function startStandIn(respond: Respond): Promise<StandIn> {
  const sockets = new Map<number, Socket>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    request.on('error', ignore);
    response.on('error', ignore);
    respond(request, response, () => sockets.get(request.socket.remotePort ?? 0)?.resetAndDestroy());
  };
  const { key, cert } = makeCertificate();
  const secure = createSecureServer({ key, cert }, answer);
  secure.on('clientError', (_, socket) => socket.destroy());
  const plain = createPlainServer(answer);
  // A connection can be reset only below TLS.
  const front = createSocketServer((socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.on('close', () => sockets.delete(remotePort));
    socket.on('error', ignore);
    secure.emit('connection', socket);
  });
  for (const server of [secure, plain]) {
    server.on('upgrade', (request, socket) => {
      socket.on('error', ignore);
      const response = new ServerResponse(request);
      response.assignSocket(socket as Socket);
      answer(request, response);
    });
  }
  const http2 = createHttp2Server({ key, cert }, (request, response) =>
    // Its requests and responses are made to look like those of HTTP/1.
    answer(request as unknown as IncomingMessage, response as unknown as ServerResponse),
  );
  const sessions = new Set<Http2Session>();
  http2.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', ignore);
  });
  return {
    securePort: await listen(front),
    plainPort: await listen(plain),
    http2Port: await listen(http2),
    certificate: cert,
    close() {
      for (const socket of sockets.values()) socket.destroy();
      front.close();
      plain.closeAllConnections();
      plain.close();
      for (const session of sessions) session.destroy();
      http2.close();
    },
  };
}

/** Resolves to the free port at which it listens. */
export function listen(server: Server | SocketServer | Http2SecureServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The browser may leave at any time. */
export function ignore(): void {
  // Nothing is lost: the call is over for it.
}
