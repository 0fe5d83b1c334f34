import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDevServer, type DevServer } from './dev-server.ts';
import { KEY, startModels, type Models } from './models.ts';
import { ask } from './panel.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const APP = fileURLToPath(new URL('./next-app', import.meta.url));

let models: Models;
let next: DevServer;
let folder: string;
/** Built while the routes are asked, which takes longest. */
let page: Promise<Response>;

/** Next asks for a port that is free. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

beforeAll(async () => {
  models = await startModels();
  // Below the packages that it imports, and not where its sources are: it writes beside them.
  mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
  folder = mkdtempSync(join(ROOT, 'artifacts/next-'));
  cpSync(APP, folder, { recursive: true });
  next = await startDevServer({
    command: [join(ROOT, 'node_modules/next/dist/bin/next'), 'dev', '-H', '127.0.0.1', '-p', String(await freePort())],
    folder,
    // NODE_ENV is what Next makes it.
    environment: { STAND_IN: `${models.origin}/v1`, STAND_IN_KEY: KEY, NEXT_TELEMETRY_DISABLED: '1' },
  });
  page = fetch(next.origin);
}, 90_000);
afterAll(async () => {
  await next.stop();
  models.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** Next names a server action by a hash, once the page that uses it was built. */
function actionId(at: string): string {
  for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('server-reference-manifest.json')) continue;
    const { node } = JSON.parse(readFileSync(join(at, name), 'utf8')) as {
      readonly node: Readonly<Record<string, unknown>>;
    };
    const [id] = Object.keys(node);
    if (id !== undefined) return id;
  }
  throw new Error(`No server action in ${at}`);
}

describe('a failed call of a Next app is told', () => {
  it('by a route handler, in the header, with the line of its source', async () => {
    const { verdict, exchange } = await ask(`${next.origin}/api/chat`);
    expect(verdict).toMatchObject({ category: 'billing', status: 429, server: { status: 500 } });
    expect(exchange.serverCalls?.[0]?.caller?.url).toMatch(/app\/actions\.js$/u);
  });

  it.each<[route: string, expected: object]>([
    ['/api/stream', { cause: 'stream_interrupted/connection_lost', status: 200 }],
    ['/api/ui', { category: 'billing', status: 429 }],
  ])('by what %s streams, in a comment, also where the stream is compressed', async (route, expected) => {
    const { verdict, text, response } = await ask(`${next.origin}${route}`);
    expect(verdict).toMatchObject({ ...expected, server: { status: 200 } });
    expect(text).toContain('\n: faultline-calls ');
    if (route === '/api/stream') expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('by a server action', async () => {
    const { status, body } = await page;
    expect(status).toBe(200);
    await body?.cancel();
    const { verdict } = await ask(next.origin, {
      method: 'POST',
      headers: { 'next-action': actionId(join(folder, '.next')), 'content-type': 'text/plain;charset=UTF-8' },
      body: '["no-quota"]',
    });
    expect(verdict).toMatchObject({ category: 'billing', status: 429, server: { status: 500 } });
  });
});
