import { agUi } from './ag-ui.ts';
import { aiSdkData } from './ai-sdk-data.ts';
import { aiSdkUi } from './ai-sdk-ui.ts';
import { anthropic } from './anthropic.ts';
import { bedrock } from './bedrock.ts';
import { cohere } from './cohere.ts';
import { gemini } from './gemini.ts';
import { geminiInteractions } from './gemini-interactions.ts';
import { ollama } from './ollama.ts';
import { openAiChat } from './openai-chat.ts';
import { openAiMedia } from './openai-media.ts';
import { openAiResponses } from './openai-responses.ts';
import type { Protocol } from './protocol.ts';

/** In the order in which they are tried where no hint tells: those with the clearest signs first. */
export const protocols: readonly Protocol[] = [
  aiSdkData,
  openAiResponses,
  openAiMedia,
  anthropic,
  geminiInteractions,
  bedrock,
  cohere,
  agUi,
  aiSdkUi,
  openAiChat,
  gemini,
  ollama,
];
