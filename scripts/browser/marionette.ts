import { connect, type Socket } from 'node:net';

/** A connection to Firefox's own remote control: one command at a time goes out, answers come by number. */
export interface Marionette {
  /** Rejects with Firefox's message if the command fails or the connection ends. */
  send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly command: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** [1, id, error, result]; the first message, a greeting, is an object. */
type Message = readonly [1, number, { readonly error: string; readonly message: string } | null, unknown] | object;

/** Connects to the port of this machine that Firefox listens at; resolves when Firefox has greeted. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const end = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on('error', end);
  socket.on('close', () => end(new Error('Firefox closed the connection.')));
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const [, id, error, result] = message;
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === null) call?.resolve(result);
      else call?.reject(new Error(`${call.command}: ${error.error}: ${error.message}`));
    });
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error(`${command}: Firefox is gone.`));
        const id = (count += 1);
        waiting.set(id, { command, resolve, reject });
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Each message is its length in bytes, a colon, and JSON. */
function readMessages(socket: Socket, onMessage: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const message = JSON.parse(buffer.subarray(colon + 1, end).toString()) as Message;
      buffer = buffer.subarray(end);
      onMessage(message);
    }
  });
}
