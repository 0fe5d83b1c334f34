import Anthropic from '@anthropic-ai/sdk';
import { given, keyOf, readAll, type Caller, type Given } from '../caller.ts';

const client = ({ id, options }: Given): Anthropic =>
  new Anthropic({
    apiKey: options.key ?? keyOf('sk-ant-api03-', 80),
    dangerouslyAllowBrowser: true,
    ...given('baseURL', options.baseUrl),
    ...given('timeout', options.timeout),
    ...given('maxRetries', options.retries),
    ...given('defaultHeaders', options.headers),
    ...(options.inUrl === true && { defaultQuery: { case: id } }),
  });

const bodyOf = ({ prompt, options }: Given): Anthropic.MessageCreateParamsNonStreaming => ({
  model: options.model ?? 'claude-sonnet-4-5',
  max_tokens: 200,
  messages: [{ role: 'user', content: prompt }],
  ...options.more,
});

const messages: Caller = async (call) => {
  const { options, controller } = call;
  const { signal } = controller;
  if (options.stream !== true) return client(call).messages.create(bodyOf(call), { signal });
  const stream = await client(call).messages.create({ ...bodyOf(call), stream: true }, { signal });
  return readAll(stream, call, ({ type }) => (type === 'message_stop' ? type : null));
};

/** The SDK's helper, which puts the message together. */
const stream: Caller = (call) =>
  client(call).messages.stream(bodyOf(call), { signal: call.controller.signal }).finalMessage();

export const anthropic = { messages, stream } satisfies Record<string, Caller>;
