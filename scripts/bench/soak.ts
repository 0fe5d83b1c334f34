/**
 * What a long run with the hook leaves behind: `npm run bench:server -- --soak 1000000`. A server on this machine is asked that many
 * times; of ten requests six call no model, the others a stand-in for one: well, without quota, as a stream, as a stream that is
 * given up in the middle, as one that breaks, and where nobody listens; some clients leave before the answer. Prints the heap after
 * a collection, at eleven points.
 */
import {
  Agent,
  createServer,
  get,
  request as send,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

const POINTS = 10;
const AT_ONCE = 16;
/** The first part warms up: code is compiled, caches fill. */
const WARM = 2;

const QUOTA = JSON.stringify({ error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } });
const GOOD = JSON.stringify({ id: 'c', choices: [{ index: 0, message: { role: 'assistant', content: 'hi' } }] });
const EVENT = `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content: 'word ' } }] })}\n\n`;

/** What the stand-in does, by the model that is asked for. */
const replies: Readonly<Record<string, (response: ServerResponse) => void>> = {
  good: (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(GOOD),
  'no-quota': (response) => void response.writeHead(429, { 'content-type': 'application/json' }).end(QUOTA),
  stream: (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let count = 0; count < 20; count += 1) response.write(EVENT);
    response.end('data: [DONE]\n\n');
  },
  endless: (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(EVENT);
  },
  broken: (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(EVENT, () => response.destroy());
  },
};

type Ask = (origin: string, model: string) => Promise<void>;

const byFetch: Ask = async (origin, model) => {
  const response = await fetch(`${origin}/v1/chat/completions`, asked(model));
  await response.text();
};

const givenUp: Ask = async (origin) => {
  const stop = new AbortController();
  const response = await fetch(`${origin}/v1/chat/completions`, { ...asked('endless'), signal: stop.signal });
  await response.body?.getReader().read();
  stop.abort();
};

const byHttp: Ask = (origin, model) =>
  new Promise((resolve, reject) => {
    const { method, headers, body } = asked(model);
    send(`${origin}/v1/chat/completions`, { method, headers, agent: calls }, (response) => {
      response.resume().on('close', resolve);
    })
      .on('error', reject)
      .end(body);
  });

const asked = (model: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Tell me about foxes. '.repeat(20) }] }),
});

/** One of ten requests each, in turn. */
const work: readonly (Ask | null)[] = [
  null,
  null,
  null,
  null,
  null,
  null,
  (origin) => byFetch(origin, 'good'),
  (origin) => byFetch(origin, 'no-quota'),
  (origin) => byHttp(origin, 'no-quota'),
  (origin) => byFetch(origin, 'stream'),
];

/** Some of a hundred go another way. */
const rare: Readonly<Record<number, Ask>> = {
  16: givenUp,
  37: (origin) => byFetch(origin, 'broken'),
  58: () => byFetch(NOBODY, 'good'),
  79: (origin) => byHttp(origin, 'broken'),
};

const NOBODY = 'http://127.0.0.1:9';

const clients = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
const calls = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function modelIn(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    request.on('end', () => resolve((JSON.parse(text) as { readonly model: string }).model));
  });
}

/** Asks and reads the answer; where the client leaves before it is there, only asks. */
function visit(url: string, leaves: boolean): Promise<void> {
  return new Promise((resolve) => {
    const request = get(url, { agent: clients, headers: { 'user-agent': 'soak' } }, (response) => {
      response.resume().on('close', resolve);
    });
    request.on('error', () => resolve());
    if (leaves) setImmediate(() => request.destroy());
  });
}

/** Asks `many` times under a hook that `start` puts in place, which returns the way to stop. */
export async function soak(many: number, start: () => () => void, collectGarbage: () => void): Promise<void> {
  const models = createServer((request, response) => void modelIn(request).then((model) => replies[model]?.(response)));
  const modelsAt = await listening(models);
  const stop = start();
  const app = createServer((request, response) => {
    const turn = Number(request.url?.slice(1));
    const ask = rare[turn % 100] ?? work[turn % work.length] ?? null;
    const done = (): void => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
    if (ask === null) done();
    else void ask(modelsAt, '').then(done, done);
  });
  const origin = await listening(app);
  const heaps: number[] = [];
  let turn = 0;
  const tell = async (): Promise<void> => {
    // What waits for a second before it is judged.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    collectGarbage();
    collectGarbage();
    const { heapUsed, external, rss } = process.memoryUsage();
    heaps.push(heapUsed + external);
    console.log(
      `${String(turn).padStart(9)} requests  ${mb(heapUsed)} MB on the heap  ${mb(external)} MB beside it  ${mb(rss)} MB in all`,
    );
  };
  await tell();
  for (let point = 1; point <= POINTS; point += 1) {
    const last = Math.round((many * point) / POINTS);
    const visitor = async (): Promise<void> => {
      while (turn < last) {
        turn += 1;
        await visit(`${origin}/${turn}`, turn % 1000 === 507);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visitor));
    await tell();
  }
  const left = (heaps.at(-1) ?? 0) - (heaps[WARM] ?? 0);
  const perThousand = left / 1024 / ((many * (POINTS - WARM)) / POINTS / 1000);
  console.log(`${perThousand.toFixed(2)} KB more for each 1,000 requests after the first ${(many * WARM) / POINTS}`);
  stop();
  clients.destroy();
  calls.destroy();
  for (const server of [app, models]) {
    server.close();
    server.closeAllConnections();
  }
}

const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2).padStart(7);
