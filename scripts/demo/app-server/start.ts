import { fork, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const APP = fileURLToPath(new URL('./app.ts', import.meta.url));
const REGISTER = new URL('../../../lib/server/register.ts', import.meta.url).href;

/** The shop's own server: it is started when somebody first comes. */
export interface AppServer {
  readonly port: number;
  close(): void;
}

/** Listens for it, and hands on every connection as it is. */
export async function startAppServer(): Promise<AppServer> {
  let child: ChildProcess | null = null;
  let started: Promise<number> | null = null;
  const start = (): Promise<number> =>
    new Promise((resolve, reject) => {
      // The note of the demo is told in the panel, not on the terminal.
      child = fork(APP, {
        execArgv: ['--import', REGISTER],
        env: { ...process.env, FAULTLINE: 'quiet', NODE_OPTIONS: '' },
      });
      child.once('message', (port) => resolve(Number(port)));
      child.once('error', reject);
      child.once('exit', () => reject(new Error('The shop’s server of the demo did not start.')));
    });
  const front = createServer((socket) => {
    const fail = (): void => void socket.destroy();
    socket.on('error', fail);
    started ??= start();
    started.then((port) => {
      const own = connect(port, '127.0.0.1');
      own.on('error', fail);
      socket.on('close', () => own.destroy());
      socket.pipe(own).pipe(socket);
    }, fail);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    port: (front.address() as AddressInfo).port,
    close() {
      front.close();
      child?.disconnect();
    },
  };
}
