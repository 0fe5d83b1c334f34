import { createOpenAI } from '@ai-sdk/openai';
import { streamText } from 'ai';

/** The AI SDK's stream for its hooks. */
export async function POST() {
  const openai = createOpenAI({ apiKey: process.env.STAND_IN_KEY, baseURL: process.env.STAND_IN });
  const result = streamText({
    model: openai.chat('no-quota'),
    prompt: 'A question that nobody else should read',
    maxRetries: 1,
    onError: () => undefined,
  });
  return result.toUIMessageStreamResponse();
}
