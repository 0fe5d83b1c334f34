/** The environment variable from which a provider's own SDK, or its package for the AI SDK, reads the key; by the provider's id. */
export const usualVariables: Readonly<Partial<Record<string, string>>> = {
  anthropic: 'ANTHROPIC_API_KEY',
  azure: 'AZURE_OPENAI_API_KEY',
  cerebras: 'CEREBRAS_API_KEY',
  deepseek: 'DEEPSEEK_API_KEY',
  fireworks: 'FIREWORKS_API_KEY',
  groq: 'GROQ_API_KEY',
  huggingface: 'HF_TOKEN',
  mistral: 'MISTRAL_API_KEY',
  openai: 'OPENAI_API_KEY',
  openrouter: 'OPENROUTER_API_KEY',
  perplexity: 'PERPLEXITY_API_KEY',
  replicate: 'REPLICATE_API_TOKEN',
  together: 'TOGETHER_API_KEY',
  xai: 'XAI_API_KEY',
};
