/** The API of the benchmark, in a thread of its own so that nothing else slows it. HTTP/2: else Chromium asks six at a time. */
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import type { Certificate } from '../../demo/certificate.ts';
import { ANSWER_HEADERS, ANSWERS, LATENCY_MS } from './traffic.ts';

const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, authorization',
  'access-control-max-age': '7200',
};
const PAGE = '<!doctype html><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">';

let answered = 0;
const server = createSecureServer(workerData as Certificate, (request, response) => {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, PREFLIGHT).end();
  } else if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  } else {
    request.resume();
    request.on('end', () => {
      const body = ANSWERS[answered++ % ANSWERS.length] ?? '';
      setTimeout(() => response.writeHead(429, { ...CORS, ...ANSWER_HEADERS }).end(body), LATENCY_MS);
    });
  }
});
server.on('sessionError', () => undefined);
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
