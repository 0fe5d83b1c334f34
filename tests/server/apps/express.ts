import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import OpenAI from 'openai';
import { request } from 'undici';
import { KEY, PROMPT } from '../models.ts';
import { tellAddress } from './listening.ts';

/** OpenAI's SDK behind Express: answered whole, streamed, and with the errors that Express makes itself. */
const origin = process.env['STAND_IN'] ?? '';
const client = new OpenAI({ apiKey: KEY, baseURL: `${origin}/v1`, maxRetries: 1 });
const messages = [{ role: 'user', content: PROMPT }] as const;
const app = express();

async function askModel(model: string): Promise<string> {
  const answer = await client.chat.completions.create({ model, messages: [...messages] });
  return answer.choices[0]?.message.content ?? '';
}

app.post('/chat/:model', async (request_, response) => {
  try {
    response.json({ said: await askModel(request_.params.model) });
  } catch {
    response.status(500).json({ error: 'Something went wrong' });
  }
});
// Express answers for itself.
app.post('/thrown/:model', async (request_, response) => {
  response.json({ said: await askModel(request_.params.model) });
});
app.post('/stream/:model', async (request_, response) => {
  response.set('content-type', 'text/event-stream');
  response.write('data: {"begun":true}\n\n');
  try {
    const answer = await client.chat.completions.create({
      model: request_.params.model,
      messages: [...messages],
      stream: true,
    });
    for await (const { choices } of answer) response.write(`data: ${JSON.stringify(choices[0]?.delta)}\n\n`);
  } catch {
    response.write('data: {"failed":true}\n\n');
  }
  response.end('data: [DONE]\n\n');
});
// Neither a header nor a comment has room: told with the next response.
app.post('/text/:model', async (request_, response) => {
  response.set('content-type', 'text/plain').write('Thinking');
  await askModel(request_.params.model).catch(() => undefined);
  response.end('');
});
app.get('/favicon.ico', (_, response) => void response.status(204).end());
const body = (model: string) => JSON.stringify({ model, messages });
const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}` };
app.post('/http/:model', (request_, response) => {
  const call = http.request(`${origin}/v1/chat/completions`, { method: 'POST', headers }, (answer) => {
    answer.resume().on('end', () => response.status(502).end('Bad gateway'));
  });
  call.write(body(request_.params.model).slice(0, 20));
  call.end(body(request_.params.model).slice(20));
});
app.post('/undici/:model', async (request_, response) => {
  const answer = await request(`${origin}/v1/chat/completions`, {
    method: 'POST',
    headers,
    body: body(request_.params.model),
  });
  await answer.body.dump();
  response.status(502).end('Bad gateway');
});
// Where somebody listened a moment ago, nobody does.
app.post('/refused', async (_, response) => {
  const gone = http.createServer();
  await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  const call = fetch(`http://127.0.0.1:${port}/v1/chat/completions`, { method: 'POST', headers, body: body('good') });
  await call.catch(() => undefined);
  response.status(502).end('Bad gateway');
});
app.post('/aborted', async (_, response) => {
  const signal = AbortSignal.timeout(50);
  await fetch(`${origin}/v1/chat/completions`, { method: 'POST', headers, body: body('silent'), signal }).catch(
    () => undefined,
  );
  response.status(504).end('Too slow');
});

const server = app.listen(0, '127.0.0.1', () => tellAddress(server));
