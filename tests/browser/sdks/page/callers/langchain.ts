import { ChatOpenAI } from '@langchain/openai';
import { given, keyOf, readAll, type Caller } from '../caller.ts';

export const langchain = {
  async chat(call) {
    const { prompt, options, controller } = call;
    const model = new ChatOpenAI({
      model: options.model ?? 'gpt-4.1-mini',
      apiKey: keyOf('sk-proj-', 48),
      ...given('timeout', options.timeout),
      ...given('maxRetries', options.retries),
      configuration: { dangerouslyAllowBrowser: true, ...given('baseURL', options.baseUrl) },
    });
    const { signal } = controller;
    if (options.stream !== true) return model.invoke(prompt, { signal });
    return readAll(await model.stream(prompt, { signal }), call);
  },
} satisfies Record<string, Caller>;
