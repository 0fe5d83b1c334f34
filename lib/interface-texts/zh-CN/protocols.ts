import type { InterfaceTexts } from '../interface-texts.ts';

export const protocols: InterfaceTexts['protocols'] = {
  openai: 'OpenAI 兼容 API',
  anthropic: 'Anthropic 兼容 API',
  gemini: 'Gemini 兼容 API',
  aws: 'Bedrock 兼容 API',
  'ai-sdk': 'AI SDK 后端',
  plain: 'LLM 接口',
};
