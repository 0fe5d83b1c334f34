import type { Callers } from '../play.ts';
import { ai } from './ai.ts';
import { mcp, trpc } from './backends.ts';
import { langchain } from './langchain.ts';
import { lightCallers } from './light.ts';
import { cohere, fal, groq, huggingface, mistral, ollama } from './others.ts';
import { useChatHook } from './use-chat.ts';

/** All callers by the name of the SDK. */
export const allCallers: Callers = {
  ...lightCallers,
  ai: { ...ai, useChat: useChatHook },
  langchain,
  groq,
  ollama,
  cohere,
  mistral,
  huggingface,
  fal,
  trpc,
  mcp,
};
