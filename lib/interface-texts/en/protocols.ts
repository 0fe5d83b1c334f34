/** What answers at a host whose provider is not known, by the protocol that it speaks. */
export const protocols = {
  openai: 'OpenAI-compatible API',
  anthropic: 'Anthropic-compatible API',
  gemini: 'Gemini-compatible API',
  aws: 'Bedrock-compatible API',
  'ai-sdk': 'AI SDK backend',
  plain: 'LLM API',
};
