/**
 * What the hook costs the server that it watches: `npm run bench:server`. With it and without it take turns in one run, since
 * machines differ; the middle of the differences counts. It prints microseconds for a request that calls no LLM and for a call to
 * one, the same as ratios, and what a million requests leave behind in memory; `-- --requests 20000` sends fewer. `-- --soak 200000`
 * sends requests over real connections instead and tells the memory again and again, see soak.ts. Nothing here passes or fails.
 */
import { Buffer } from 'node:buffer';
import { channel } from 'node:diagnostics_channel';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commandOptions } from '../command-options.ts';
import { watch } from '../../lib/server/watch.ts';
import { soak } from './soak.ts';
import { median } from './time.ts';

const ROUNDS = 41;
const REQUESTS = 2000;
const CALLS = 200;
const PARSES = 10_000;
const { values } = commandOptions('Usage: npm run bench:server [-- --requests 1000000] [-- --soak 1000000]', {
  options: { requests: { type: 'string', default: '1000000' }, soak: { type: 'string' } },
});
const MANY = Number(values.requests);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const start = () =>
  watch({ environment: { FAULTLINE: 'quiet' }, version: '0', colours: false, write: () => undefined });

if (values.soak !== undefined) {
  await soak(Number(values.soak), start, collectGarbage);
  process.exit();
}

/** A connection that goes nowhere. */
function nowhere(): Socket {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: '127.0.0.1' });
  socket.write = (_chunk: unknown, encoding?: unknown, done?: unknown) => {
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') queueMicrotask(callback as () => void);
    return true;
  };
  return socket;
}

const socket = nowhere();
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"ok":true}');
});

function serve(times: number): void {
  for (let turn = 0; turn < times; turn += 1) {
    const request = new IncomingMessage(socket);
    request.method = 'GET';
    request.url = '/api/items';
    const response = new ServerResponse(request);
    response.assignSocket(socket);
    server.emit('request', request, response);
    response.detachSocket(socket);
  }
}

interface Answer {
  readonly name: string;
  readonly status: number;
  readonly type: string;
  readonly pieces: readonly Buffer[];
}

const answers: readonly Answer[] = [
  {
    name: 'good answer, 2 KB',
    status: 200,
    type: 'application/json',
    pieces: [
      Buffer.from(
        JSON.stringify({
          id: 'c1',
          model: 'gpt-5',
          choices: [{ index: 0, message: { role: 'assistant', content: 'word '.repeat(400) }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 12, completion_tokens: 400, total_tokens: 412 },
        }),
      ),
    ],
  },
  {
    name: 'good stream, 100 events',
    status: 200,
    type: 'text/event-stream',
    pieces: [
      ...Array.from({ length: 99 }, () =>
        Buffer.from('data: {"id":"c1","model":"gpt-5","choices":[{"index":0,"delta":{"content":"word "}}]}\n\n'),
      ),
      Buffer.from('data: {"id":"c1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'),
    ],
  },
  {
    name: 'failure, 429',
    status: 429,
    type: 'application/json',
    pieces: [
      Buffer.from(
        JSON.stringify({
          error: {
            message: 'You exceeded your current quota, please check your plan and billing details.',
            type: 'insufficient_quota',
            param: null,
            code: 'insufficient_quota',
          },
        }),
      ),
    ],
  },
];

const KEY = ['sk', 'a1B2'.repeat(12)].join('-');
const asked = Buffer.from(
  JSON.stringify({ model: 'gpt-5', messages: [{ role: 'user', content: 'Tell me about foxes. '.repeat(40) }] }),
);
const [created, headed, ended] = ['create', 'headers', 'trailers'].map((name) => channel(`undici:request:${name}`));

const pass = (chunk: Buffer): boolean => chunk.length > 0;

/** What undici does for a call, as far as the hook hears of it. */
function call({ status, type, pieces }: Answer, times: number): void {
  for (let turn = 0; turn < times; turn += 1) {
    const request = {
      origin: 'https://api.openai.com',
      path: '/v1/chat/completions',
      method: 'POST',
      headers: ['content-type', 'application/json', 'authorization', `Bearer ${KEY}`],
      onBodySent: pass,
      onData: pass,
    };
    created?.publish({ request });
    request.onBodySent(asked);
    const headers = ['content-type', type, 'x-request-id', 'req_1'].map((text) => Buffer.from(text));
    headed?.publish({ request, response: { statusCode: status, statusText: '', headers } });
    for (const piece of pieces) request.onData(piece);
    ended?.publish({ request, trailers: [] });
  }
}

/** The median time of one turn in microseconds of this thread, whatever else the machine does, without the hook and with it. */
function compared(run: (times: number) => void, times: number): { readonly bare: number; readonly added: number } {
  const bare: number[] = [];
  const added: number[] = [];
  const timed = (): number => {
    const begun = process.threadCpuUsage();
    run(times);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / times;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = timed();
    const stop = start();
    const hooked = timed();
    stop();
    if (round < ROUNDS / 4) continue;
    bare.push(without);
    added.push(hooked - without);
  }
  return { bare: median(bare), added: median(added) };
}

const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

const request = compared(serve, REQUESTS);
console.log(
  `request without a call: ${shown(request.bare)} µs, with the hook +${shown(request.added)} µs (×${((request.bare + request.added) / request.bare).toFixed(2)})`,
);
for (const answer of answers) {
  const { added } = compared((times) => call(answer, times), CALLS);
  const body = Buffer.concat(answer.pieces).toString();
  const text = JSON.stringify(body);
  const parse = compared((times) => {
    for (let turn = 0; turn < times; turn += 1) JSON.parse(text);
  }, PARSES);
  console.log(
    `call, ${answer.name}: +${shown(added)} µs (${shown(added / parse.bare)} times as long as JSON.parse of its text)`,
  );
}

const stop = start();
serve(MANY / 100);
await new Promise((resolve) => setImmediate(resolve));
collectGarbage();
const before = process.memoryUsage().heapUsed;
for (let turn = 0; turn < 100; turn += 1) {
  serve(MANY / 100);
  for (const answer of answers) call(answer, 10);
  // What has ended runs its callbacks.
  await new Promise((resolve) => setImmediate(resolve));
}
collectGarbage();
const left = process.memoryUsage().heapUsed - before;
console.log(`after ${MANY} requests and ${100 * 10 * answers.length} calls: ${shown(left / 1024)} KB more on the heap`);
stop();
