import Anthropic from '@anthropic-ai/sdk';
import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { InferenceClient } from '@huggingface/inference';
import { Mistral } from '@mistralai/mistralai';
import { generateText, streamText } from 'ai';
import { CohereClient } from 'cohere-ai';
import Groq from 'groq-sdk';
import { Ollama } from 'ollama';
import OpenAI from 'openai';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classify, exchangeFrom, retryAfter, type Verdict } from '../../lib/package/index.ts';

/** Built from parts, as all keys in tests. */
const KEY = ['sk', 'proj', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6'].join('-');
const MESSAGES = [{ role: 'user' as const, content: 'Hello' }];

type Answer = (url: string, response: ServerResponse) => void;

let answer: Answer = () => undefined;
let base = '';
const server = createServer((request, response) => {
  request.resume().on('end', () => answer(request.url ?? '', response));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const quota = {
  error: { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' },
};
const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
const exhausted = {
  error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'Resource has been exhausted (e.g. check quota).' },
};

const json =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (url, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    const body = url.includes('/messages') ? overloaded : url.includes('enerateContent') ? exhausted : quota;
    response.end(JSON.stringify(body));
  };
const page: Answer = (_, response) => {
  response.writeHead(502, { 'content-type': 'text/html' });
  response.end('<html><head><title>502 Bad Gateway</title></head></html>');
};
const eventStream: Answer = (url, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(
    url.includes('/messages')
      ? `event: error\ndata: ${JSON.stringify(overloaded)}\n\n`
      : `data: ${JSON.stringify(quota)}\n\n`,
  );
};
const hangUp: Answer = (_, response) => response.socket?.destroy();
const silence: Answer = () => undefined;

const openai = () => new OpenAI({ apiKey: KEY, baseURL: `${base}/v1`, maxRetries: 0, timeout: 400 });
const anthropic = () => new Anthropic({ apiKey: KEY, baseURL: base, maxRetries: 0, timeout: 400 });
const google = () => new GoogleGenAI({ apiKey: KEY, httpOptions: { baseUrl: base } });
const model = () => createOpenAI({ apiKey: KEY, baseURL: `${base}/v1` }).chat('gpt-5');

const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  openai: () => openai().chat.completions.create({ model: 'gpt-5', messages: MESSAGES }),
  'openai responses': () => openai().responses.create({ model: 'gpt-5', input: 'Hello' }),
  anthropic: () => anthropic().messages.create({ model: 'claude', max_tokens: 9, messages: MESSAGES }),
  google: () => google().models.generateContent({ model: 'gemini', contents: 'Hello' }),
  'ai sdk': () => generateText({ model: model(), prompt: 'Hello', maxRetries: 0 }),
  'ai sdk with retries': () => generateText({ model: model(), prompt: 'Hello', maxRetries: 1 }),
  'ai sdk, anthropic': () =>
    generateText({
      model: createAnthropic({ apiKey: KEY, baseURL: `${base}/v1` })('claude'),
      prompt: 'Hello',
      maxRetries: 0,
    }),
  mistral: () =>
    new Mistral({ apiKey: KEY, serverURL: base, retryConfig: { strategy: 'none' } }).chat.complete({
      model: 'mistral',
      messages: MESSAGES,
    }),
  cohere: () => new CohereClient({ token: KEY, environment: base }).chat({ message: 'Hello' }, { maxRetries: 0 }),
  groq: () =>
    new Groq({ apiKey: KEY, baseURL: base, maxRetries: 0 }).chat.completions.create({
      model: 'llama',
      messages: MESSAGES,
    }),
  ollama: () => new Ollama({ host: base }).chat({ model: 'llama', messages: MESSAGES }),
  'hugging face': () => new InferenceClient(KEY, { endpointUrl: base }).chatCompletion({ messages: MESSAGES }),
  fetch: () => fetch(`${base}/v1/chat/completions`, { method: 'POST', body: '{}' }),
};

async function thrownBy(call: string): Promise<unknown> {
  const made = calls[call];
  if (made === undefined) throw new Error(`No such call: ${call}`);
  return made().then(
    () => {
      throw new Error(`${call} did not fail`);
    },
    (error: unknown) => error,
  );
}

async function verdictOn(call: string, answered: Answer): Promise<Verdict> {
  answer = answered;
  return classify(exchangeFrom(await thrownBy(call)));
}

describe('a refused request', () => {
  it.each([
    ['openai', 'billing/balance_empty', 429],
    ['openai responses', 'billing/balance_empty', 429],
    ['anthropic', 'overloaded/engine_overloaded', 529],
    ['google', 'rate_limit/unspecified', 429],
    ['ai sdk', 'billing/balance_empty', 429],
    ['ai sdk with retries', 'billing/balance_empty', 429],
    ['ai sdk, anthropic', 'overloaded/engine_overloaded', 529],
    ['mistral', 'billing/balance_empty', 429],
    ['cohere', 'billing/balance_empty', 429],
    ['groq', 'billing/balance_empty', 429],
    ['ollama', 'billing/balance_empty', 429],
    ['hugging face', 'billing/balance_empty', 429],
  ])('%s: %s', async (call, cause, status) => {
    // Whoever tries again does so at once.
    expect(await verdictOn(call, json(status, { 'retry-after-ms': '1' }))).toMatchObject({
      kind: 'failed',
      cause,
      status,
    });
  });

  it('is of the host that the client is set to', async () => {
    answer = json(429);
    const error = await thrownBy('openai');
    const verdict = classify(exchangeFrom(error, { baseUrl: 'https://api.deepseek.com/v1' }));
    expect(verdict).toMatchObject({ provider: { id: 'deepseek' }, host: 'api.deepseek.com' });
  });

  it.each([
    ['openai', { 'openai-processing-ms': '12' }, 'openai'],
    ['anthropic', { 'anthropic-organization-id': '0' }, 'anthropic'],
    ['openai', { 'openai-processing-ms': '12', 'apim-request-id': '0' }, 'openai-compatible'],
    ['openai', {}, 'openai-compatible'],
    ['google', {}, 'gemini'],
  ])('%s with %o is of %s', async (call, headers, id) => {
    expect(await verdictOn(call, json(429, headers))).toMatchObject({ provider: { id } });
  });

  it('waits as long as the headers say', async () => {
    answer = json(429, { 'retry-after': '7' });
    expect(retryAfter(classify(exchangeFrom(await thrownBy('google'))))).not.toBeNull();
    expect(retryAfter(await verdictOn('anthropic', json(529, { 'retry-after': '7' })))).toBe(7000);
  });
});

describe('a page instead of JSON', () => {
  it.each(['openai', 'anthropic', 'google', 'ai sdk'])('%s', async (call) => {
    expect(await verdictOn(call, page)).toMatchObject({ category: 'upstream_error', status: 502 });
  });
});

describe('an error inside a stream', () => {
  it.each([
    ['openai', () => openai().chat.completions.create({ model: 'gpt-5', messages: MESSAGES, stream: true }), 'billing'],
    [
      'anthropic',
      () => anthropic().messages.create({ model: 'claude', max_tokens: 9, messages: MESSAGES, stream: true }),
      'overloaded',
    ],
  ])('%s', async (_, begin, category) => {
    answer = eventStream;
    let thrown: unknown = null;
    try {
      for await (const event of await begin()) expect(event).toBeUndefined();
    } catch (error) {
      thrown = error;
    }
    expect(classify(exchangeFrom(thrown))).toMatchObject({ kind: 'failed', category });
  });

  it('ai sdk', async () => {
    answer = eventStream;
    let thrown: unknown = null;
    const stream = streamText({
      model: model(),
      prompt: 'Hello',
      maxRetries: 0,
      onError: ({ error }) => void (thrown = error),
    });
    await stream.consumeStream();
    expect(classify(exchangeFrom(thrown))).toMatchObject({ kind: 'failed', category: 'billing' });
  });
});

describe('no response', () => {
  it.each(['openai', 'anthropic', 'google', 'ai sdk', 'ai sdk with retries', 'mistral', 'cohere', 'groq', 'fetch'])(
    '%s: the connection was closed',
    async (call) => {
      expect(await verdictOn(call, hangUp)).toMatchObject({ cause: 'network/reset', status: 0 });
    },
  );

  it.each(['openai', 'anthropic'])('%s: its own time limit passed', async (call) => {
    expect(await verdictOn(call, silence)).toMatchObject({ cause: 'network/timed_out' });
  });

  it('the app gave up', async () => {
    answer = silence;
    const error = await fetch(base, { signal: AbortSignal.timeout(50) }).catch((thrown: unknown) => thrown);
    expect(classify(exchangeFrom(error))).toMatchObject({ cause: 'network/timed_out' });
    const aborted = await fetch(base, { signal: AbortSignal.abort() }).catch((thrown: unknown) => thrown);
    expect(classify(exchangeFrom(aborted))).toMatchObject({ kind: 'cancelled' });
  });

  it('nobody listens, and the error of Node.js tells where', async () => {
    const port = await closedPort();
    const client = new OpenAI({ apiKey: KEY, baseURL: `http://127.0.0.1:${port}/v1`, maxRetries: 0 });
    const error = await client.models.list().catch((thrown: unknown) => thrown);
    expect(classify(exchangeFrom(error))).toMatchObject({ cause: 'network/refused', host: `127.0.0.1:${port}` });
  });

  it('there is no such host', async () => {
    const client = new OpenAI({ apiKey: KEY, baseURL: 'http://name.invalid/v1', maxRetries: 0 });
    const error = await client.models.list().catch((thrown: unknown) => thrown);
    expect(classify(exchangeFrom(error))).toMatchObject({ cause: 'network/dns', host: '' });
  });
});

async function closedPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await new Promise((resolve) => other.close(resolve));
  return port;
}
