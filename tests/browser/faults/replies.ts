import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Received, Reply } from './fault.ts';

/** Lets every page read a response. */
export const OPEN: OutgoingHttpHeaders = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

const PAUSE_MS = 60;

/** A response with these headers and no others. */
export function respond(status: number, headers: OutgoingHttpHeaders, body: string | Buffer): Reply {
  return ({ response }) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** JSON that the page may read. */
export function json(status: number, body: unknown, headers: OutgoingHttpHeaders = {}): Reply {
  return respond(status, { ...OPEN, 'content-type': 'application/json', ...headers }, JSON.stringify(body));
}

/** JSON that the browser keeps from the page. */
export function hiddenJson(status: number, body: unknown, headers: OutgoingHttpHeaders = {}): Reply {
  return respond(status, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
}

/** An answer to a preflight: leave for POST with these headers. */
export function leave(headers: string, more: OutgoingHttpHeaders = OPEN): Reply {
  const methods = { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': headers };
  return respond(204, { ...more, ...methods }, '');
}

/** Leave for whatever the preflight asks. */
export const anyLeave: Reply = (received) => {
  const { origin = '*', 'access-control-request-headers': headers = '' } = received.request.headers;
  const allowed = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
  return leave(String(headers), allowed)(received);
};

/** Pieces of a stream, one after another, and then its end. */
export function stream(pieces: readonly string[], end: (received: Received) => void = finish, type = EVENTS): Reply {
  return async (received) => {
    received.response.writeHead(200, { ...OPEN, 'content-type': type });
    for (const piece of pieces) {
      received.response.write(piece);
      await setTimeout(PAUSE_MS);
    }
    end(received);
  };
}

export const EVENTS = 'text/event-stream';

export const finish = ({ response }: Received): void => void response.end();
/** Closes the connection before the response is at its end. */
export const cut = ({ response }: Received): void => void response.socket?.destroy();
/** Leaves the connection open. */
export const goSilent = (): void => undefined;

/** Writes text to the connection that is no HTTP, or nothing, and closes it. */
export function bare(text: string): Reply {
  return ({ request }) => void request.socket.end(text);
}

const CLOSE_AFTER_MS = 100;

/** Opens a WebSocket, sends messages and closes it with a code and a reason. */
export function socket(messages: readonly string[], code = 1008, reason = ''): Reply {
  return ({ request }) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    // A browser fails a socket whose subprotocol was not chosen.
    const [protocol] = String(request.headers['sec-websocket-protocol'] ?? '').split(',');
    const chosen = protocol === '' ? '' : `Sec-WebSocket-Protocol: ${protocol}\r\n`;
    request.socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n${chosen}\r\n`,
    );
    for (const message of messages) request.socket.write(frame(1, Buffer.from(message)));
    const close = frame(8, Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(reason)]));
    // A page that still sets its listeners would hear of the end alone.
    void setTimeout(CLOSE_AFTER_MS).then(() => request.socket.end(close));
  };
}

/** One frame of a server; `kind` 1 is text, 8 the close. */
function frame(kind: number, data: Buffer): Buffer {
  const length = data.length < 126 ? [data.length] : [126, data.length >> 8, data.length & 255];
  return Buffer.concat([Buffer.from([0x80 | kind, ...length]), data]);
}
