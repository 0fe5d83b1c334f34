import Anthropic from '@anthropic-ai/sdk';
import Fastify from 'fastify';
import { KEY, PROMPT } from '../models.ts';
import { tellAddress } from './listening.ts';

/** Anthropic's SDK behind Fastify. */
const client = new Anthropic({ apiKey: KEY, baseURL: process.env['STAND_IN'] ?? '', maxRetries: 0 });
const app = Fastify();
const asked = (model: string) => ({ model, max_tokens: 9, messages: [{ role: 'user' as const, content: PROMPT }] });

app.post<{ Params: { model: string } }>('/chat/:model', async ({ params: { model } }) => {
  const answer = await client.messages.create(asked(model));
  return { said: answer.content };
});
app.post<{ Params: { model: string } }>('/stream/:model', async ({ params: { model } }, reply) => {
  async function* events() {
    yield 'data: {"begun":true}\n\n';
    try {
      for await (const { type } of client.messages.stream(asked(model))) yield `data: ${JSON.stringify({ type })}\n\n`;
    } catch {
      yield 'data: {"failed":true}\n\n';
    }
  }
  const { Readable } = await import('node:stream');
  return reply.type('text/event-stream').send(Readable.from(events()));
});

await app.listen({ port: 0, host: '127.0.0.1' });
tellAddress(app.server);
