import OpenAI, { AzureOpenAI } from 'openai';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { given, keyOf, readAll, type Caller, type Given } from '../caller.ts';

const settings = ({ id, options }: Given) => ({
  apiKey: options.key ?? keyOf('sk-proj-', 48),
  dangerouslyAllowBrowser: true,
  ...given('baseURL', options.baseUrl),
  ...given('timeout', options.timeout),
  ...given('maxRetries', options.retries),
  ...given('defaultHeaders', options.headers),
  ...(options.inUrl === true && { defaultQuery: { case: id } }),
});

const client = (call: Given): OpenAI => new OpenAI(settings(call));

const chatWith = async (api: OpenAI, call: Given): Promise<unknown> => {
  const { prompt, options, controller } = call;
  const body = {
    model: options.model ?? 'gpt-5-mini',
    messages: [{ role: 'user' as const, content: prompt }],
    ...options.more,
  };
  const { signal } = controller;
  if (options.stream !== true) return api.chat.completions.create(body, { signal });
  const stream = await api.chat.completions.create({ ...body, stream: true }, { signal });
  return readAll(stream, call, (piece) => piece.choices[0]?.finish_reason);
};

const responses: Caller = async (call) => {
  const { prompt, options, controller } = call;
  const body = { model: options.model ?? 'gpt-5-mini', input: prompt, ...options.more };
  const { signal } = controller;
  if (options.stream !== true) return client(call).responses.create(body, { signal });
  const stream = await client(call).responses.create({ ...body, stream: true }, { signal });
  return readAll(stream, call, ({ type }) => (type === 'response.completed' ? type : null));
};

/** A file of so many bytes; its name holds the mark of the case. */
const fileOf = ({ prompt }: Given, type: string, bytes = 64): File =>
  new File([new Uint8Array(bytes).fill(65)], `${prompt.slice(prompt.indexOf('case:'))}.${type}`);

const transcribe: Caller = (call) =>
  client(call).audio.transcriptions.create({
    file: fileOf(call, 'txt'),
    model: call.options.model ?? 'gpt-4o-transcribe',
    ...call.options.more,
  } as OpenAI.Audio.TranscriptionCreateParamsNonStreaming);

const editImage: Caller = (call) =>
  client(call).images.edit({ image: fileOf(call, 'bmp'), prompt: call.prompt, model: 'gpt-image-1' });

const upload: Caller = (call) => client(call).files.create({ file: fileOf(call, 'jsonl', 0), purpose: 'fine-tune' });

const embed: Caller = (call) =>
  client(call).embeddings.create({ model: 'text-embedding-3-small', input: call.prompt, ...call.options.more });

const azure: Caller = (call) =>
  chatWith(
    new AzureOpenAI({
      ...settings(call),
      apiKey: keyOf('', 32),
      baseURL: undefined,
      endpoint: 'https://teashop.openai.azure.com',
      apiVersion: '2024-10-21',
      deployment: call.options.model ?? 'teas',
    }),
    call,
  );

/** Opens the socket, says one thing, and ends with the first error or when it closes. */
const realtime: Caller = (call) =>
  new Promise((resolve, reject) => {
    const socket = new OpenAIRealtimeWebSocket(
      {
        model: call.options.model ?? 'gpt-realtime',
        dangerouslyAllowBrowser: true,
        onURL: (url) => url.searchParams.set('case', call.id),
      },
      client(call),
    );
    socket.on('error', reject);
    socket.socket.addEventListener('close', ({ code }) =>
      code === 1000 ? resolve(code) : reject(new Error(`closed with ${code}`)),
    );
  });

export const openai = {
  chat: (call) => chatWith(client(call), call),
  responses,
  transcribe,
  editImage,
  upload,
  embed,
  azure,
  realtime,
} satisfies Record<string, Caller>;
