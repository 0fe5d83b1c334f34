import { createOpenAI } from '@ai-sdk/openai';
import { serve } from '@hono/node-server';
import { generateText, streamText } from 'ai';
import { Hono } from 'hono';
import type { Server } from 'node:net';
import { KEY, PROMPT } from '../models.ts';
import { tellAddress } from './listening.ts';

/** The AI SDK behind Hono. */
const openai = createOpenAI({ apiKey: KEY, baseURL: `${process.env['STAND_IN'] ?? ''}/v1` });
const app = new Hono();

app.post('/chat/:model', async (context) => {
  try {
    const { text } = await generateText({
      model: openai.chat(context.req.param('model')),
      prompt: PROMPT,
      maxRetries: 0,
    });
    return context.json({ said: text });
  } catch {
    return context.json({ error: 'Something went wrong' }, 500);
  }
});
app.post('/stream/:model', (context) => {
  const model = openai.chat(context.req.param('model'));
  return streamText({ model, prompt: PROMPT, maxRetries: 0, onError: () => undefined }).toUIMessageStreamResponse();
});

const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => tellAddress(server as Server));
