import { createFalClient } from '@fal-ai/client';
import { InferenceClient } from '@huggingface/inference';
import { Mistral } from '@mistralai/mistralai';
import { CohereClientV2 } from 'cohere-ai';
import Groq from 'groq-sdk';
import { Ollama } from 'ollama/browser';
import { given, keyOf, readAll, type Caller, type Given } from '../caller.ts';

const messagesOf = ({ prompt }: Given) => [{ role: 'user' as const, content: prompt }];

const groqClient = ({ options }: Given): Groq =>
  new Groq({
    apiKey: keyOf('gsk_', 52),
    dangerouslyAllowBrowser: true,
    ...given('maxRetries', options.retries),
    ...given('timeout', options.timeout),
  });

export const groq = {
  async chat(call) {
    const { options, controller } = call;
    const body = { model: options.model ?? 'llama-3.3-70b-versatile', messages: messagesOf(call), ...options.more };
    const { completions } = groqClient(call).chat;
    const { signal } = controller;
    if (options.stream !== true) return completions.create(body, { signal });
    const stream = await completions.create({ ...body, stream: true }, { signal });
    return readAll(stream, call, (piece) => piece.choices[0]?.finish_reason);
  },
  transcribe: (call) =>
    groqClient(call).audio.transcriptions.create({
      file: new File(['AAAA'], `${call.prompt.slice(call.prompt.indexOf('case:'))}.txt`),
      model: 'whisper-large-v3',
    }),
} satisfies Record<string, Caller>;

const ollamaClient = ({ options }: Given): Ollama => new Ollama({ host: options.baseUrl ?? 'http://localhost:11434' });

export const ollama = {
  async chat(call) {
    const { options, controller } = call;
    const api = ollamaClient(call);
    const body = { model: options.model ?? 'llama3.2', messages: messagesOf(call), ...options.more };
    if (options.stream !== true) return api.chat({ ...body, stream: false });
    controller.signal.addEventListener('abort', () => api.abort());
    return readAll(await api.chat({ ...body, stream: true }), call, ({ done }) => (done ? 'done' : null));
  },
  async pull(call) {
    const name = call.options.model ?? 'llama9';
    return readAll(await ollamaClient(call).pull({ model: `case:${call.id}:${name}`, stream: true }), call);
  },
} satisfies Record<string, Caller>;

export const cohere = {
  async chat(call) {
    const { options, controller } = call;
    const api = new CohereClientV2({ token: keyOf('', 40) });
    const request = { model: options.model ?? 'command-a-03-2025', messages: messagesOf(call) };
    const settings = { abortSignal: controller.signal, ...given('maxRetries', options.retries) };
    if (options.stream !== true) return api.chat(request, settings);
    return readAll(await api.chatStream(request, settings), call, ({ type }) => (type === 'message-end' ? type : null));
  },
} satisfies Record<string, Caller>;

export const mistral = {
  async chat(call) {
    const { options, controller } = call;
    const api = new Mistral({ apiKey: keyOf('', 32) });
    const request = { model: options.model ?? 'mistral-small-latest', messages: messagesOf(call) };
    const settings = {
      fetchOptions: { signal: controller.signal },
      ...(options.retries !== undefined && {
        retries: {
          strategy: 'backoff' as const,
          backoff: { initialInterval: 100, maxInterval: 200, exponent: 1.1, maxElapsedTime: 60_000 },
        },
      }),
    };
    if (options.stream !== true) return api.chat.complete(request, settings);
    return readAll(await api.chat.stream(request, settings), call, (piece) => piece.data.choices[0]?.finishReason);
  },
} satisfies Record<string, Caller>;

export const huggingface = {
  async chat(call) {
    const { options, controller } = call;
    const api = new InferenceClient(keyOf('hf_', 34), {
      endpointUrl: options.baseUrl ?? 'https://router.huggingface.co/v1/chat/completions',
    });
    const request = { model: options.model ?? 'meta-llama/Llama-3.3-70B-Instruct', messages: messagesOf(call) };
    const settings = { signal: controller.signal };
    if (options.stream !== true) return api.chatCompletion(request, settings);
    return readAll(api.chatCompletionStream(request, settings), call, (piece) => piece.choices[0]?.finish_reason);
  },
} satisfies Record<string, Caller>;

export const fal = {
  run: (call) =>
    createFalClient({ credentials: `${keyOf('', 8)}:${keyOf('', 32)}` }).run(call.options.model ?? 'fal-ai/flux/dev', {
      input: { prompt: call.prompt, ...call.options.more },
      abortSignal: call.controller.signal,
    }),
} satisfies Record<string, Caller>;
