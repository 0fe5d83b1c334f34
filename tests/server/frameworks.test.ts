import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { startDevServer, type DevServer } from './dev-server.ts';
import { KEY, PROMPT, startModels, type Models } from './models.ts';
import { ask, type Seen } from './panel.ts';

let models: Models;
const servers = new Map<string, DevServer>();

async function serverOf(framework: string): Promise<DevServer> {
  const known = servers.get(framework);
  if (known !== undefined) return known;
  const command = [`tests/server/apps/${framework}.ts`];
  const server = await startDevServer({ command, environment: { STAND_IN: models.origin, NODE_ENV: 'development' } });
  servers.set(framework, server);
  return server;
}

beforeAll(async () => {
  models = await startModels();
  await Promise.all(['express', 'fastify', 'hono', 'vite-ssr'].map(serverOf));
});
afterAll(async () => {
  await Promise.all([...servers.values()].map((server) => server.stop()));
  models.close();
});

/** What must never be told. */
function expectDiscreet({ text, response }: Seen): void {
  const told = `${response.headers.get('faultline-calls') ?? ''}${/^: faultline-calls .*$/mu.exec(text)?.[0] ?? ''}`;
  expect(told).not.toContain('nobody else should read');
  expect(told).not.toContain(KEY.slice(-12));
  expect(told).not.toContain('node_modules');
  expect(told.length).toBeLessThanOrEqual(2 * 2048);
}

describe('a failed call of the server is told', () => {
  it.each<[framework: string, route: string, status: number, by: 'header' | 'comment', expected: object]>([
    ['express', '/chat/no-quota', 500, 'header', { category: 'billing', status: 429, model: 'no-quota' }],
    ['express', '/thrown/no-quota', 429, 'header', { category: 'billing', status: 429 }],
    ['express', '/chat/repeating', 500, 'header', { category: 'invalid_request', status: 400 }],
    ['express', '/stream/no-quota', 200, 'comment', { category: 'billing', status: 429 }],
    ['express', '/stream/cut-stream', 200, 'comment', { cause: 'stream_interrupted/connection_lost', status: 200 }],
    ['express', '/http/no-quota', 502, 'header', { category: 'billing', status: 429, model: 'no-quota' }],
    ['express', '/undici/no-quota', 502, 'header', { category: 'billing', status: 429, model: 'no-quota' }],
    ['express', '/refused', 502, 'header', { cause: 'network/refused' }],
    ['express', '/aborted', 504, 'header', { cause: 'network/timed_out', status: 0 }],
    ['fastify', '/chat/no-key', 401, 'header', { category: 'authentication', status: 401 }],
    ['fastify', '/stream/overloaded-stream', 200, 'comment', { category: 'overloaded', status: 200 }],
    ['hono', '/chat/no-quota', 500, 'header', { category: 'billing', status: 429 }],
    ['hono', '/stream/no-quota', 200, 'comment', { category: 'billing', status: 429 }],
    ['vite-ssr', '/no-quota', 500, 'header', { category: 'billing', status: 429 }],
  ])('by %s at %s', async (framework, route, status, by, expected) => {
    const { origin } = await serverOf(framework);
    const seen = await ask(`${origin}${route}`);
    expect(seen.response.status).toBe(status);
    expect(seen.isWanted).toBe(true);
    expect(seen.verdict).toMatchObject({ ...expected, server: { host: new URL(origin).host, status } });
    expect(seen.text.includes(': faultline-calls ')).toBe(by === 'comment');
    expectDiscreet(seen);
  });

  it('with the line of code that made it', async () => {
    const { origin, stderr } = await serverOf('express');
    const { exchange } = await ask(`${origin}/chat/no-quota`);
    const [call] = exchange.serverCalls ?? [];
    expect(call?.caller).toMatchObject({ function: 'askModel', url: 'tests/server/apps/express.ts', line: 16 });
    // OpenAI's SDK sends what says that no quota is left a second time.
    expect(call?.count).toBe(2);
    await until('the diagnosis', () =>
      stderr().includes('at askModel apps/express.ts:16, while serving POST /chat/no-quota'),
    );
    expect(stderr()).not.toContain(PROMPT);
    expect(stderr()).not.toContain(KEY);
  });

  it('as answered in the end where a later attempt was', async () => {
    const { origin } = await serverOf('express');
    const { exchange, response, verdict } = await ask(`${origin}/chat/second-attempt`);
    expect(response.status).toBe(200);
    expect(exchange.serverCalls).toMatchObject([{ status: 429, recovered: true }]);
    expect(verdict.kind).toBe('ok');
  });

  it('with the next response where its own has no room', async () => {
    const { origin } = await serverOf('express');
    const first = await ask(`${origin}/text/no-quota`);
    expect(first.exchange).not.toHaveProperty('serverCalls');
    const next = await ask(`${origin}/favicon.ico`, { method: 'GET' });
    expect(next.exchange.serverCalls).toMatchObject([{ status: 429, madeFor: 'POST /text/no-quota' }]);
    const later = await ask(`${origin}/favicon.ico`, { method: 'GET' });
    expect(later.isWanted).toBe(false);
  });

  it('to nobody beyond this machine', async () => {
    const { origin } = await serverOf('express');
    const headers = { 'x-forwarded-for': '203.0.113.7, 127.0.0.1' };
    const seen = await ask(`${origin}/chat/no-quota`, { method: 'POST', headers });
    expect(seen.response.status).toBe(500);
    expect(seen.isWanted).toBe(false);
  });

  it('and a good one is not', async () => {
    const { origin } = await serverOf('express');
    const seen = await ask(`${origin}/chat/good`);
    expect(seen.text).toBe('{"said":"hi"}');
    expect(seen.isWanted).toBe(false);
  });
});
