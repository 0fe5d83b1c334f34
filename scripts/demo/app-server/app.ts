/**
 * The shop's own server, which asks a model for its pages and tells them nothing of what fails. It runs with Faultline's hook, in
 * a process of its own. The API of the model is a stand-in here, too: the client's connections lead to it.
 */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import OpenAI from 'openai';
import { Agent, buildConnector } from 'undici';
import { makeCertificate } from '../certificate.ts';
import { fakeKey } from '../fake-key.ts';

const certificate = makeCertificate();
const openCors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

const api = createServer(certificate, (request, response) => {
  request.resume().on('end', () => {
    response.writeHead(429, { 'content-type': 'application/json', 'x-request-id': 'req_shop0002' });
    response.end(
      JSON.stringify({
        error: {
          message: 'You exceeded your current quota, please check your plan and billing details.',
          type: 'insufficient_quota',
          param: null,
          code: 'insufficient_quota',
        },
      }),
    );
  });
});
await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));

const connect = buildConnector({ rejectUnauthorized: false });
const dispatcher = new Agent({
  connect: (options, callback) =>
    connect({ ...options, hostname: '127.0.0.1', port: String((api.address() as AddressInfo).port) }, callback),
});
const client = new OpenAI({
  apiKey: fakeKey('sk-proj-', 64, 'alnum', 'server'),
  maxRetries: 0,
  fetchOptions: { dispatcher },
});

async function recommendTea(): Promise<string> {
  const answer = await client.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: 'Which tea goes with rye bread?' }],
  });
  return answer.choices[0]?.message.content ?? '';
}

const shop = createServer(certificate, (request, response) => {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, openCors).end();
    return;
  }
  recommendTea().then(
    (tea) => response.writeHead(200, { ...openCors, 'content-type': 'application/json' }).end(JSON.stringify({ tea })),
    () =>
      response
        .writeHead(500, { ...openCors, 'content-type': 'application/json' })
        .end(JSON.stringify({ error: 'Something went wrong. Please try again later.' })),
  );
});
shop.listen(0, '127.0.0.1', () => process.send?.((shop.address() as AddressInfo).port));
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
