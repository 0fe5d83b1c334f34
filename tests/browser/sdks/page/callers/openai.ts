import OpenAI from 'openai';
import { given, keyOf, readAll, type Caller, type Given } from '../caller.ts';

const client = ({ id, options }: Given): OpenAI =>
  new OpenAI({
    apiKey: options.key ?? keyOf('sk-proj-', 48),
    dangerouslyAllowBrowser: true,
    ...given('baseURL', options.baseUrl),
    ...given('timeout', options.timeout),
    ...given('maxRetries', options.retries),
    ...given('defaultHeaders', options.headers),
    ...(options.inUrl === true && { defaultQuery: { case: id } }),
  });

const chat: Caller = async (call) => {
  const { prompt, options, controller } = call;
  const body = {
    model: options.model ?? 'gpt-5-mini',
    messages: [{ role: 'user' as const, content: prompt }],
    ...options.more,
  };
  const { completions } = client(call).chat;
  const { signal } = controller;
  if (options.stream !== true) return completions.create(body, { signal });
  const stream = await completions.create({ ...body, stream: true }, { signal });
  return readAll(stream, call, (piece) => piece.choices[0]?.finish_reason);
};

export const openai = { chat } satisfies Record<string, Caller>;
