import { spawn } from 'node:child_process';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { until } from '../../../scripts/browser/until.ts';
import { listen } from '../stand-in.ts';

const PROGRAM = fileURLToPath(
  new URL('../../../node_modules/@portkey-ai/gateway/build/start-server.js', import.meta.url),
);
const START_TIMEOUT_MS = 100_000;
/** Providers of the gateway that are played by the stand-in. */
const PLAYED: ReadonlySet<unknown> = new Set(['openai', 'anthropic']);

/** Portkey's gateway as a program of its own, behind a proxy that lets pages in. */
export interface Gateway {
  /** Hands a request on; `providers` is where the gateway finds OpenAI and Anthropic. */
  pass(request: IncomingMessage, body: string, response: ServerResponse, providers: string): void;
  close(): void;
}

export async function startGateway(): Promise<Gateway> {
  const port = await freePort();
  const child = spawn(process.execPath, [PROGRAM, '--headless', `--port=${port}`], { stdio: 'ignore' });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  await until('Portkey’s gateway', isUp, { timeoutMs: START_TIMEOUT_MS });
  return {
    pass(request, body, response, providers) {
      const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== 'host'));
      const played = PLAYED.has(headers['x-portkey-provider']) ? { 'x-portkey-custom-host': `${providers}/v1` } : {};
      const passed = ask(
        {
          port,
          host: '127.0.0.1',
          method: request.method ?? 'POST',
          path: request.url ?? '/',
          headers: { ...headers, ...played },
        },
        (answer) => {
          const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
          response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...open });
          answer.pipe(response);
        },
      );
      passed.on('error', () => response.destroy());
      passed.end(body);
    },
    close() {
      process.off('exit', kill);
      kill();
    },
  };
}

/** A port at which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
