import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { generateText, streamText, type LanguageModel } from 'ai';
import { given, keyOf, type Caller, type Given } from '../caller.ts';

type ModelOf = (call: Given) => LanguageModel;

const models = {
  openai: ({ options }) =>
    createOpenAI({ apiKey: keyOf('sk-proj-', 48), ...given('baseURL', options.baseUrl) })(
      options.model ?? 'gpt-5-mini',
    ),
  openaiChat: ({ options }) =>
    createOpenAI({ apiKey: keyOf('sk-proj-', 48), ...given('baseURL', options.baseUrl) }).chat(
      options.model ?? 'gpt-4.1-mini',
    ),
  anthropic: ({ options }) =>
    createAnthropic({
      apiKey: keyOf('sk-ant-api03-', 80),
      headers: { 'anthropic-dangerous-direct-browser-access': 'true' },
    })(options.model ?? 'claude-sonnet-4-5'),
  google: ({ options }) => createGoogleGenerativeAI({ apiKey: keyOf('AIza', 35) })(options.model ?? 'gemini-2.5-flash'),
  openrouter: ({ options }) =>
    createOpenRouter({ apiKey: keyOf('sk-or-v1-', 64) }).chat(options.model ?? 'deepseek/deepseek-chat'),
} satisfies Record<string, ModelOf>;

const callWith =
  (modelOf: ModelOf): Caller =>
  async (call) => {
    const { prompt, options, controller } = call;
    const params = {
      model: modelOf(call),
      prompt,
      abortSignal: options.timeout === undefined ? controller.signal : AbortSignal.timeout(options.timeout),
      ...given('maxRetries', options.retries),
      ...options.more,
    };
    if (options.stream !== true) return generateText(params);
    let failure: unknown = null;
    const result = streamText({ ...params, onError: ({ error }) => void (failure ??= error) });
    for await (const part of result.fullStream) {
      if (part.type === 'text-delta' && options.stop === 'at the first piece') controller.abort();
      if (part.type === 'abort') throw new Error('aborted');
    }
    if (failure !== null) throw failure;
    return null;
  };

/** `generateText` and `streamText` with a provider. */
export const ai = {
  openai: callWith(models.openai),
  openaiChat: callWith(models.openaiChat),
  anthropic: callWith(models.anthropic),
  google: callWith(models.google),
  openrouter: callWith(models.openrouter),
} satisfies Record<string, Caller>;
